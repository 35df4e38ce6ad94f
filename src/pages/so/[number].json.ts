/** Every document of one number, as data: a plain look-up for other programs. */
import type { APIRoute } from 'astro';
import { loadNumbers, type NumberGroup } from '../../components/library.ts';
import { buildRoutes } from '../../routes.ts';
import { site } from '../../strings/site.ts';

export async function getStaticPaths() {
  return (await loadNumbers()).map((group) => ({ params: { number: group.key }, props: { group } }));
}

export const GET: APIRoute<{ group: NumberGroup }> = ({ props: { group } }) => {
  const routes = buildRoutes(import.meta.env.BASE_URL);
  const documents = group.rows.map(({ slug, number, type, title, titleIsOurs, issuedOn, issuer }) => ({
    slug,
    number,
    type,
    title,
    ...(titleIsOurs && { titleIsOurs }),
    issuedOn,
    issuer,
    url: routes.document(slug),
    json: routes.json(slug),
  }));
  const data = { disclaimer: site.unofficial, key: group.key, documents };
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
