/**
 * Documents the collection cites and on purpose does not hold (not-held.yaml): what is known of each from the texts that
 * cite it, and why it is not here.
 */
import { z } from 'zod';
import { atAddress, frontMatterSchema } from './document.ts';
import type { Listed } from './listed.ts';
import { toSlug } from './number.ts';

const { number, type, issuer, issuedOn, title } = frontMatterSchema.shape;

export const notHeldSchema = z.strictObject({
  number: number.unwrap(),
  type,
  issuer: issuer.optional(),
  issuedOn,
  title,
  /** Why the collection does not hold it. */
  reason: z.string().trim().min(1),
  /** Addresses that say what no citing text says. */
  evidence: z.array(atAddress).min(1).optional(),
});
export type NotHeld = z.infer<typeof notHeldSchema>;

/** An entry with a name of its own: number and year, as a record's file would be called. */
export interface NotHeldEntry extends NotHeld {
  id: string;
}

/** What an entry states of its document, besides the number it is found by. */
export const STATED_FIELDS = ['type', 'issuer', 'issuedOn', 'title'] as const;
export type StatedField = (typeof STATED_FIELDS)[number];

/** Gives each entry its name; the second of a number and year is "…-2". */
export function nameEntries(entries: readonly Listed<NotHeld>[]): Listed<NotHeldEntry>[] {
  const counts = new Map<string, number>();
  return entries.map((listed) => {
    const { number: written, issuedOn: day } = listed.value;
    const name = toSlug(written, day ?? null) ?? '';
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...listed, value: { ...listed.value, id: count === 1 ? name : `${name}-${count}` } };
  });
}
