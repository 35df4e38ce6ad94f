/** The document's own file, as the collection keeps it but for its links to other documents (publish.ts). */

import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

export async function getStaticPaths() {
  const entries = await getCollection('documents');
  return entries.map(({ id, body }) => ({ params: { slug: id }, props: { body: body ?? '' } }));
}

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
