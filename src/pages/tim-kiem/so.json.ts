/** The number index the search page looks numbers up in. */
import type { APIRoute } from 'astro';
import { loadLibrary } from '../../components/library.ts';
import { buildNumberIndex } from '../../core/search.ts';

export const GET: APIRoute = async () => {
  const { documents, issuers } = await loadLibrary();
  const rows = buildNumberIndex(
    documents.map(({ document }) => document),
    issuers,
  );
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
