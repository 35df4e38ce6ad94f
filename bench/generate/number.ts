/** Numbers and symbols as the generator makes them: in parts, as their own document writes them, and as file names. */

export interface NumberParts {
  /** "06", "3504". */
  ordinal: string;
  /** What follows, each segment with the mark before it: "-" "QĐ", "/" "TW". */
  rest: readonly { mark: string; segment: string }[];
}

/** @param pattern what follows the ordinal: "-QĐ/TW", "/2020/NĐ-CP" */
export function toNumberParts(ordinal: number, pattern: string): NumberParts {
  const rest = (pattern.match(/[-/][^-/]+/g) ?? []).map((part) => ({ mark: part.charAt(0), segment: part.slice(1) }));
  return { ordinal: String(ordinal).padStart(2, '0'), rest };
}

/** @returns the number as its own document writes it */
export function writeNumber({ ordinal, rest }: NumberParts): string {
  return ordinal + rest.map(({ mark, segment }) => mark + segment).join('');
}

/** Whether the number itself says its year: "30/2020/NĐ-CP". */
export function saysYear({ rest }: NumberParts): boolean {
  return /^(?:19|20)\d{2}$/.test(rest[0]?.segment ?? '');
}

/** @returns a file's name: the number without marks, and the year where the number does not say it */
export function toSlug(parts: NumberParts, year: string): string {
  const words = [parts.ordinal, ...parts.rest.map(({ segment }) => toPlain(segment).replace(/[^a-z0-9]/g, ''))];
  return [...words, ...(saysYear(parts) ? [] : [year])].join('-');
}

/** @returns an id of any name: small letters without marks, a hyphen for everything else */
export function toId(name: string): string {
  return toPlain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function toPlain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}
