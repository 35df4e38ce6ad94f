/** The addresses of a style sheet: `url(…)` and `@import "…"`, wherever a rule may have them. */
import type { Mark } from '../core/site-links.ts';

const STRING = String.raw`"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?`;
/** Comments and strings are walked over, so that an address in one of them is none. */
const TOKEN = new RegExp(
  String.raw`/\*[\s\S]*?(?:\*/|$)|(?:@import\s*|(?<![\w-])url\(\s*)(?<quoted>${STRING})|(?<![\w-])url\(\s*(?<bare>(?:[^\s"'()\\]|\\[\da-f]{1,6}\s?|\\[\s\S])+)|${STRING}`,
  'gi',
);

/** @param css a sheet, the text of a `<style>` or the value of a `style` @param at offset of `css` in its file */
export function readCss(css: string, at = 0): Mark[] {
  return [...css.matchAll(TOKEN)].flatMap(({ 0: token, index, groups }) => {
    const written = groups?.quoted?.replace(/^["']|["']$/g, '') ?? groups?.bare;
    if (written === undefined) return [];
    return [{ value: unescapeCss(written), start: at + index, end: at + index + token.length }];
  });
}

function unescapeCss(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|\n|(.))/gis, (_all, hex?: string, character?: string) =>
    hex ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)) : (character ?? ''),
  );
}
