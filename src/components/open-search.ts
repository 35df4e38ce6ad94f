/** The OpenSearch description, by which a browser offers the search of this site. */
import type { Routes } from '../routes.ts';
import { searchPage, site } from '../strings/site.ts';
import type { ToAddress } from './structured-data.ts';

/** @param toAddress gives whole addresses: no others are allowed there */
export function writeOpenSearch(routes: Routes, toAddress: ToAddress): string {
  const address = (path: string): string => toAddress(path).replace(/&/g, '&amp;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>${searchPage.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Image width="16" height="16" type="image/svg+xml">${address(`${routes.home()}favicon.svg`)}</Image>
  <Url type="text/html" template="${address(routes.search())}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
