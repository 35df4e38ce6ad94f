/** Whatever is broken in a way that can be mended for certain is mended to the byte, and nothing else is ever touched. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCollection } from '../../src/core/check.ts';
import { applyFixes, mend, pickDisjoint } from '../../src/core/fixes.ts';
import { type Edited, readCollection } from '../../src/corpus.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { readFrontMatter } from '../../src/yaml.ts';
import { TODAY } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';

const CONTENT = join(ROOT, 'content');
const WHOLE = readCollection(CONTENT);
const FILES = WHOLE.documents.map(({ file }) => file);
const read = (edited: Edited) => readCollection(CONTENT, edited);
const check = (edited: Edited) => checkCollection(read(edited), { today: TODAY });
const RIGHT = check(new Map());

/** A place that is right, and what makes it wrong. */
interface Break {
  file: string;
  start: number;
  end: number;
  text: string;
}

/** How one letter of an id may be miswritten, and the hyphen. */
const MISWRITTEN: Readonly<Record<string, readonly string[]>> = {
  a: ['A', 'á', 'ạ', 'ă', 'ầ', 'а', 'ａ'],
  c: ['C', 'с'],
  d: ['D', 'đ', 'Đ', 'ð', 'Ð', 'ɖ'],
  e: ['E', 'ê', 'ệ', 'е'],
  g: ['G'],
  h: ['H'],
  i: ['I', 'ỉ', 'ị'],
  k: ['K', 'К'],
  n: ['N'],
  o: ['O', 'ô', 'ơ', 'о', 'ο'],
  q: ['Q'],
  t: ['T', 'Т', 'Τ'],
  u: ['U', 'ư', 'ủ'],
  v: ['V'],
  w: ['W'],
  y: ['Y', 'у'],
  '-': ['_', '.', '--', '–'],
};

/** An id miswritten in at least one place. */
function miswrite(id: string): fc.Arbitrary<string> {
  const places = [...id].flatMap((letter, at) => (MISWRITTEN[letter] ? [at] : []));
  return fc.tuple(fc.subarray(places, { minLength: 1 }), fc.nat()).map(([chosen, seed]) =>
    [...id]
      .map((letter, at) => {
        const others = MISWRITTEN[letter] ?? [];
        return chosen.includes(at) ? (others[(seed + at) % others.length] ?? letter) : letter;
      })
      .join(''),
  );
}

const oneOf = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

/** What may become of one place, by the words around it; each is one that is certain. */
const WAYS: readonly { words: RegExp; toWrong: (match: RegExpMatchArray) => fc.Arbitrary<string> }[] = [
  {
    // A citation's link: taken out, led to the wrong folder, misspelt, or led to no file at all.
    words: /\[([^\]]+ số [^\]]+|\d+-[^\]]+)\]\(((?:\.\.\/[a-z-]+\/)?)([a-z0-9-]+)\.md\)/g,
    toWrong: ([, words, folder, slug = '']) =>
      fc.oneof(
        oneOf(`${words}`),
        oneOf('/documents/', 'x/', '../../').map((wrong) => `[${words}](${wrong}${slug}.md)`),
        oneOf('khong-co', '1-qd-x').map((wrong) => `[${words}](${wrong}.md)`),
        miswrite(slug).map((wrong) => `[${words}](${folder}${wrong}.md)`),
      ),
  },
  {
    // A link of a note: the anchor is right, or the rest of it is.
    words: /\]\(((?:\.\.\/[a-z-]+\/)?)([a-z0-9-]+)\.md#([a-z0-9-]+)\)/g,
    toWrong: ([, folder, slug = '', anchor = '']) =>
      fc.oneof(
        oneOf('x/', '../../').map((wrong) => `](${wrong}${slug}.md#${anchor})`),
        miswrite(slug).map((wrong) => `](${folder}${wrong}.md#${anchor})`),
        miswrite(anchor).map((wrong) => `](${folder}${slug}.md#${wrong})`),
      ),
  },
  {
    words: /(?<=^ {4}(?:- )?in: )([a-z0-9-]+)#([a-z0-9-]+)$/gm,
    toWrong: ([, slug = '', anchor = '']) =>
      fc.oneof(
        miswrite(slug).map((wrong) => `${wrong}#${anchor}`),
        miswrite(anchor).map((wrong) => `${slug}#${wrong}`),
        fc.tuple(miswrite(slug), miswrite(anchor)).map((both) => both.join('#')),
      ),
  },
  { words: /(?<=^(?:issuer| {4}target| {4}- own): )[a-z0-9-]+$/gm, toWrong: ([id]) => miswrite(id) },
  {
    words: /(?<=^number: ).+$/gm,
    toWrong: ([number]) =>
      oneOf('QÐ', 'QƉ', 'Q Đ')
        .map((wrong) => number.replace('QĐ', wrong))
        .chain((wrong) =>
          oneOf(wrong.replace('T', 'Т'), wrong.replace('/', ' / '), wrong.replace('-', '–'), wrong.replace('2', '２')),
        ),
  },
  {
    words: /(?<=^(?:type|status| {2}- kind): ).+$/gm,
    toWrong: ([value]) =>
      oneOf(value.toUpperCase(), value.normalize('NFD'), value.toLowerCase(), value.replace('đ', 'ð')),
  },
];

const BREAKS: fc.Arbitrary<Break>[] = FILES.flatMap((file) =>
  WAYS.flatMap(({ words, toWrong }) =>
    [...(WHOLE.texts[file] ?? '').matchAll(words)].map((match) =>
      toWrong(match)
        .filter((text) => text !== match[0])
        .map((text) => ({ file, start: match.index, end: match.index + match[0].length, text })),
    ),
  ),
);

/** Some places at once, each broken in some way. */
const broken: fc.Arbitrary<Edited> = fc
  .uniqueArray(fc.nat(BREAKS.length - 1), { minLength: 1, maxLength: 30 })
  .chain((chosen) => fc.tuple(...chosen.map((at) => BREAKS[at] as fc.Arbitrary<Break>)))
  .map(edit);

function edit(breaks: readonly Break[]): Map<string, string> {
  const files = new Set(breaks.map(({ file }) => file));
  return new Map(
    [...files].map((file) => [
      file,
      applyFixes(
        WHOLE.texts[file] ?? '',
        breaks.filter((one) => one.file === file),
      ),
    ]),
  );
}

/** What a reader sees of a file: the words of its body. */
function readWords(text: string): string {
  const { bodyStart } = readFrontMatter(text);
  return readBody(text.slice(bodyStart), bodyStart, 'document').text;
}

/** @returns every text after --fix, of a collection with these texts */
function mendTexts(texts: Edited): Map<string, string> {
  const { files } = mend((edited) => read(new Map([...texts, ...edited])), TODAY);
  return new Map([...texts, ...[...files].map(([file, { after }]) => [file, after] as const)]);
}

test('there is much to break', () => {
  expect(BREAKS.length).toBeGreaterThan(200);
  expect(RIGHT.diagnostics).toEqual([]);
});

test('what is broken in ways that are certain is put back to the byte; a second run changes nothing', () => {
  fc.assert(
    fc.property(broken, fc.constantFrom('\n', '\r\n'), (breaks, lineEnd) => {
      const texts = new Map([...breaks].map(([file, text]) => [file, text.replaceAll('\n', lineEnd)]));
      const mended = mendTexts(texts);
      for (const [file, text] of mended) expect(text).toBe(WHOLE.texts[file]?.replaceAll('\n', lineEnd));
      expect([...mended.keys()]).toEqual([...texts.keys()]);
      expect(check(mended)).toEqual(RIGHT);
      expect(mend((edited) => read(new Map([...mended, ...edited])), TODAY).files.size).toBe(0);
    }),
    { numRuns: 100 },
  );
});

/** Pieces that mean something to a reader of front matter, Markdown or citations, put anywhere. */
const PIECES = [
  '[',
  '](',
  ')',
  '#',
  '"',
  "'",
  ': ',
  '- ',
  '\n',
  '\r\n',
  '\n\n',
  '**',
  '\\',
  'Ð',
  'x',
  'Quyết định số 23-QĐ/TW',
];
const damage: fc.Arbitrary<Edited> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...FILES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(12),
      fc.constantFrom(...PIECES),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((places) => {
    const texts = new Map<string, string>();
    for (const [file, at, length, piece] of places) {
      const text = texts.get(file) ?? WHOLE.texts[file] ?? '';
      const start = Math.floor(at * text.length);
      texts.set(file, text.slice(0, start) + piece + text.slice(start + length));
    }
    return texts;
  });

test('whatever is damaged: no word of a text changes, and a second run changes nothing', () => {
  fc.assert(
    fc.property(damage, broken, (damaged, breaks) => {
      const texts = new Map([...breaks, ...damaged]);
      const mended = mendTexts(texts);
      for (const [file, text] of mended)
        expect(readWords(text)).toBe(readWords(texts.get(file) ?? WHOLE.texts[file] ?? ''));
      expect(mend((edited) => read(new Map([...mended, ...edited])), TODAY).files.size).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('a fix changes no character outside its own place; of two that reach into one another only one is made', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(8), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(fc.string({ minLength: 70, maxLength: 90 }), fc.array(span, { maxLength: 12 }), (text, spans) => {
      const fixes = spans.map(([start, length, words]) => ({ start, end: start + length, text: words }));
      const made = pickDisjoint(fixes);
      if (fixes.length > 0) expect(made.length).toBeGreaterThan(0);
      let at = 0;
      const parts = made.flatMap(({ start, end, text: words }) => {
        expect(start).toBeGreaterThanOrEqual(at);
        const part = [text.slice(at, start), words];
        at = end;
        return part;
      });
      expect(applyFixes(text, made)).toBe([...parts, text.slice(at)].join(''));
    }),
  );
});

test('of a real report: what stands between the fixes stays, character for character', () => {
  fc.assert(
    fc.property(broken, (texts) => {
      const { diagnostics } = check(texts);
      for (const [file, text] of texts) {
        const made = pickDisjoint(diagnostics.flatMap(({ file: of, fix }) => (of === file && fix ? [fix] : [])));
        const marks = made.map((fix, at) => ({ ...fix, text: `\ue000${at}\ue000` }));
        const between = applyFixes(text, marks).split(/\ue000\d+\ue000/);
        let after = applyFixes(text, made);
        for (const [at, words] of between.entries()) {
          expect(after.startsWith(words)).toBe(true);
          after = after.slice(words.length + (made[at]?.text.length ?? 0));
        }
        expect(after).toBe('');
      }
    }),
    { numRuns: 50 },
  );
});

test('the collection itself has nothing to fix', () => {
  expect(mend(read, TODAY).files.size).toBe(0);
  expect(readFileSync(FILES[0] as string, 'utf8')).toBe(WHOLE.texts[FILES[0] as string]);
});
