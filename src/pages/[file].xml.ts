/** Files that are made of whole addresses, so only with SITE: how to search here, and the feed of changes. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { writeChangesFeed } from '../components/changes-feed.ts';
import { loadLibrary } from '../components/library.ts';
import { writeOpenSearch } from '../components/open-search.ts';
import { buildToAddress } from '../components/structured-data.ts';
import { buildRoutes } from '../routes.ts';

interface Props {
  body: string;
  type: string;
}

export const getStaticPaths: GetStaticPaths = async () => {
  if (!import.meta.env.SITE) return [];
  const routes = buildRoutes(import.meta.env.BASE_URL);
  const toAddress = buildToAddress(new URL(import.meta.env.SITE));
  const files: [string, string | null, string][] = [
    [routes.openSearch(), writeOpenSearch(routes, toAddress), 'application/opensearchdescription+xml'],
    [routes.feed(), writeChangesFeed(await loadLibrary(), routes, toAddress), 'application/atom+xml'],
  ];
  return files.flatMap(([path, body, type]) =>
    body === null
      ? []
      : [{ params: { file: path.slice(routes.home().length).replace(/\.xml$/, '') }, props: { body, type } }],
  );
};

export const GET: APIRoute<Props> = ({ props: { body, type } }) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
