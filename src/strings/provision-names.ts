/** What a provision is called where it is spoken of. */
import type { Provision } from '../core/provision.ts';
import { names } from './site.ts';

type Named = Pick<Provision, 'kind' | 'ordinal'>;

/** @param provisions of one document, in order @returns of the one at a place: "nhiệm vụ 1", "khoản 2 Điều 1"; null where there is none */
export function nameProvision(provisions: readonly Named[], at: number): string | null {
  const provision = provisions[at];
  if (!provision) return null;
  const name = names.provision(provision.kind, provision.ordinal);
  if (provision.kind !== 'clause') return name;
  // The nearest before it: a text may have thousands.
  let before = at - 1;
  while (before >= 0 && provisions[before]?.kind !== 'article') before--;
  const article = provisions[before];
  return article ? names.provisionOf(name, names.provision(article.kind, article.ordinal)) : name;
}
