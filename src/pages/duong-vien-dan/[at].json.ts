/** A file of the graph of citations: what some documents are joined to, by their slugs. */
import type { APIRoute } from 'astro';
import { loadLibrary } from '../../components/library.ts';
import { JOINED_PER_FILE, type Joined, joinDocuments, listFileStarts } from '../../core/paths.ts';

export async function getStaticPaths() {
  const { documents } = await loadLibrary();
  const joined = [...joinDocuments(documents)].sort(([a], [b]) => (a < b ? -1 : 1));
  return listFileStarts(joined.map(([slug]) => slug)).map((_, at) => ({
    params: { at: String(at) },
    props: { joined: joined.slice(at * JOINED_PER_FILE, (at + 1) * JOINED_PER_FILE) },
  }));
}

export const GET: APIRoute<{ joined: [string, Joined][] }> = ({ props: { joined } }) =>
  new Response(JSON.stringify(Object.fromEntries(joined)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
