/** The files of the number index the search box looks numbers up in. */
import type { APIRoute } from 'astro';
import { loadNumberShards } from '../../../components/library.ts';
import { encodeShard } from '../../../core/number-shards.ts';
import type { NumberIndexRow } from '../../../core/search.ts';

export async function getStaticPaths() {
  const { shards } = await loadNumberShards();
  return shards.map((rows, at) => ({ params: { file: String(at) }, props: { rows } }));
}

export const GET: APIRoute<{ rows: NumberIndexRow[] }> = ({ props: { rows } }) =>
  new Response(JSON.stringify(encodeShard(rows)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
