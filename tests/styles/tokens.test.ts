/** The design in one place: colours are tokens, and every text that meets a ground stands out from it by 7:1. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';

const STYLES = `${ROOT}src/styles/`;
const TOKENS = readFileSync(`${STYLES}tokens.css`, 'utf8');
const PRINT = readFileSync(`${STYLES}print.css`, 'utf8');

type Tokens = Readonly<Record<string, string>>;

const readTokens = (css: string): Tokens =>
  Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');
const LIGHT = readTokens(light);
const DESIGNS: [string, Tokens][] = [
  ['light', LIGHT],
  ['dark', { ...LIGHT, ...readTokens(dark) }],
  ['on paper', { ...LIGHT, ...readTokens(PRINT) }],
];

/** Relative luminance and contrast, as WCAG 2 has them. */
function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toContrast(a: string, b: string): number {
  const [more = 0, less = 0] = [toLuminance(a), toLuminance(b)].sort((one, other) => other - one);
  return (more + 0.05) / (less + 0.05);
}

/** Which text meets which ground, anywhere. */
const TEXTS: Record<string, string[]> = {
  ink: ['ground', 'ground-soft', 'target'],
  'ink-soft': ['ground', 'ground-soft', 'target'],
  link: ['ground', 'ground-soft', 'target'],
  'link-visited': ['ground', 'ground-soft', 'target'],
  accent: ['ground', 'ground-soft'],
  'on-accent': ['accent'],
  'on-mark': ['mark'],
};
/** What is no text and must still be seen: edges of fields, and the ring about what has the keyboard. */
const SHAPES: Record<string, string[]> = { 'line-strong': ['ground', 'ground-soft'], focus: ['ground', 'ground-soft'] };

const pair = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

describe.for(DESIGNS)('%s', ([design, tokens]) => {
  test.for(pair(TEXTS))('%s on %s', ([front, ground]) => {
    expect(toContrast(tokens[front] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });
  test.for(design === 'on paper' ? [] : pair(SHAPES))('the shape of %s on %s', ([front, ground]) => {
    expect(toContrast(tokens[front] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test.for([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#595959', 7],
  ['#0b4560', '#0b4560', 1],
] as const)('the contrast of %s and %s is %d', ([a, b, expected]) => {
  expect(toContrast(a, b)).toBeCloseTo(expected, 1);
});

describe('one place', () => {
  const sheets = globSync('**/*.css', { cwd: `${ROOT}src` }).map((file) => file.replaceAll('\\', '/'));
  /** Declarations, comments left out. */
  const read = (file: string): string => readFileSync(`${ROOT}src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

  test.for(sheets.filter((file) => !/(?:tokens|print)\.css$/.test(file)))('%s names no colour of its own', (file) => {
    const named = read(file).match(/[\w-]+:[^;{}]*(?:#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\()[^;}]*/gi) ?? [];
    // A shadow is no colour of the design.
    expect(named.filter((declaration) => !declaration.startsWith('box-shadow'))).toEqual([]);
  });

  test('every token that is used is there', () => {
    const known = new Set([...TOKENS.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = sheets.flatMap((file) => [...read(file).matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('a text and its ground are of the table above', () => {
    const fronts = new Set(Object.keys(TEXTS));
    const used = sheets.flatMap((file) =>
      [...read(file).matchAll(/(?<![\w-])color:\s*var\(--([\w-]+)\)/g)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(used)].filter((name) => !fronts.has(name))).toEqual([]);
    const grounds = new Set(Object.values(TEXTS).flat());
    const laid = sheets.flatMap((file) =>
      [...read(file).matchAll(/(?<![\w-])background(?:-color)?:\s*var\(--([\w-]+)\)/g)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(laid)].filter((name) => !grounds.has(name))).toEqual([]);
  });
});
