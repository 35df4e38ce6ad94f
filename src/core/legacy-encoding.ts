/**
 * Text of the old Vietnamese encodings that was taken for Latin-1 and saved as Unicode: valid characters, and no words.
 * "QuyÕt ®Þnh" is Quyết định in TCVN3, "Quyeát ñònh" in VNI. Only what no Vietnamese word can be is counted.
 */

export type LegacyEncoding = 'tcvn3' | 'vni';

/** Signs that TCVN3 uses as letters, and capitals within a word in small letters; a unit ("µm") or a quotation mark is neither. */
const TCVN3 = /[¡¢£¤¥¦§¨©ª¬®¶¸¹](?=\p{L})|(?<=\p{L})[µ¶¸¹¨©ª¬®·×÷](?=[\p{L}\s,.;:])|[Þþß]|(?<=\p{Ll})[À-Ý](?=\p{Ll})/gu;
/** A vowel and after it another that VNI uses as its mark; "oá" and "uù" are left out, for "hoá" is a word. */
const VNI = /[ae][áàåãäâøûõïéè]|[ieo]ä|ö[ôù]|ñ[aeioöôuòóæ]/giu;
/** A sign or two may be a slip, or a foreign name. */
const ENOUGH = 3;

/** @returns the encoding, and the UTF-16 offsets of the first word in it; null for text that is none of it */
export function findLegacyEncoding(text: string): { encoding: LegacyEncoding; start: number; end: number } | null {
  // Nearly all text is without: one look for letters that Vietnamese never has is all it costs.
  if (!/[¡-¬®¶-¹µ×÷ÞßÑÖØÅÄÛÏþñöøåäûï]/.test(text)) return null;
  for (const [encoding, pattern] of [['tcvn3', TCVN3] as const, ['vni', VNI] as const]) {
    const found = [...text.matchAll(pattern)];
    if (found.length < ENOUGH || new Set(found.map(([sign]) => sign)).size < 2) continue;
    const at = found[0]?.index ?? 0;
    const start = at - (/\S*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0);
    return { encoding, start, end: at + (/^\S{1,20}/.exec(text.slice(at))?.[0].length ?? 1) };
  }
  return null;
}
