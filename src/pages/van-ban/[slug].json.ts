/** The document as data: what the page shows, with its issuing body's name, level, place and system, and who cites it. */
import type { APIRoute } from 'astro';
import { loadLibrary, toIssuerName, toLevel, toPlace, toSystem } from '../../components/library.ts';
import { buildToAddress, describeDocument } from '../../components/structured-data.ts';
import { toJsonLd } from '../../core/json-ld.ts';
import type { PublishedDocument } from '../../core/library.ts';
import { buildRoutes } from '../../routes.ts';
import { site } from '../../strings/site.ts';

export async function getStaticPaths() {
  const { documents } = await loadLibrary();
  return documents.map((published) => ({ params: { slug: published.document.slug }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedDocument }> = async ({ props: { published }, site: origin }) => {
  const library = await loadLibrary();
  const { document } = published;
  const issuer = {
    id: document.issuer,
    name: toIssuerName(document, library),
    level: toLevel(document, library),
    place: toPlace(document, library),
    system: toSystem(document, library),
  };
  const routes = buildRoutes(import.meta.env.BASE_URL);
  const data = {
    disclaimer: site.unofficial,
    ...published,
    issuer,
    citedBy: library.citedBy.get(document.slug) ?? [],
    // The same as on the page. No ELI: such an identifier is given by who publishes the law, and by nobody else.
    jsonLd: toJsonLd([describeDocument(published, library, routes, buildToAddress(origin))]),
  };
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
