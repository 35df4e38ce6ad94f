/** How an entry of not-held.yaml is named where a record is named by its slug. */

const NOT_HELD_FILE = 'not-held.yaml';

/** How messages and candidates call an entry, where they call a record by its slug: no slug has a "#". */
export function toRef(id: string): string {
  return `${NOT_HELD_FILE}#${id}`;
}

export function toId(ref: string): string {
  return ref.slice(NOT_HELD_FILE.length + 1);
}

export function isRef(slug: string): boolean {
  return slug.startsWith(`${NOT_HELD_FILE}#`);
}
