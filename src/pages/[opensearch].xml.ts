/** The OpenSearch description, by which a browser offers the search of this site; it needs an absolute address, so only with SITE. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildRoutes } from '../routes.ts';
import { searchPage, site } from '../strings/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? [{ params: { opensearch: 'opensearch' } }] : [];

export const GET: APIRoute = ({ site: origin }) => {
  const address = (path: string): string => new URL(path, origin).href.replace(/&/g, '&amp;');
  const routes = buildRoutes(import.meta.env.BASE_URL);
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>${searchPage.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Image width="16" height="16" type="image/svg+xml">${address(`${routes.home()}favicon.svg`)}</Image>
  <Url type="text/html" template="${address(routes.search())}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
