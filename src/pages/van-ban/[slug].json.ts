/** The document as data: what the page shows, with its issuing body's name, level, place and system, and who cites it. */
import type { APIRoute } from 'astro';
import { loadLibrary, toIssuerName, toLevel, toPlace, toSystem } from '../../components/library.ts';
import type { PublishedDocument } from '../../core/library.ts';
import { site } from '../../strings/site.ts';

export async function getStaticPaths() {
  const { documents } = await loadLibrary();
  return documents.map((published) => ({ params: { slug: published.document.slug }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedDocument }> = async ({ props: { published } }) => {
  const library = await loadLibrary();
  const { document } = published;
  const issuer = {
    id: document.issuer,
    name: toIssuerName(document, library),
    level: toLevel(document, library),
    place: toPlace(document, library),
    system: toSystem(document, library),
  };
  const data = { disclaimer: site.unofficial, ...published, issuer, citedBy: library.citedBy.get(document.slug) ?? [] };
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
