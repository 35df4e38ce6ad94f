/** Index rows of a planned collection, without its pages, and the ways people type a number. */
import { gzipSync } from 'node:zlib';
import { recogniseCitations } from '../../src/core/citation.ts';
import type { IndexedLookUp, NumberIndex } from '../../src/core/indexed-look-up.ts';
import { lookUpInIndex } from '../../src/core/indexed-look-up.ts';
import { toKey } from '../../src/core/number.ts';
import { decodeShard, encodeShard } from '../../src/core/number-shards.ts';
import type { NumberIndexRow } from '../../src/core/search.ts';
import { planNumberIndex } from '../../src/number-index-files.ts';
import { planCollection } from '../generate/instruments.ts';
import { createRandom } from '../generate/random.ts';

/** @returns a row a document, as the build would make it of the generated records */
export function planRows(count: number, seed: number): NumberIndexRow[] {
  const plan = planCollection(count, seed);
  const levels = new Map(plan.places.map(({ id, level }) => [id, level]));
  const rows = Array.from({ length: count }, (_, index): NumberIndexRow => {
    const { slug, canonical, type, title, issuer, issuedOn } = plan.at(index);
    const level = levels.get(issuer.place) ?? null;
    return {
      slug,
      number: canonical,
      key: toKey(canonical),
      type,
      title,
      titleIsOurs: false,
      isNamesake: false,
      issuedOn,
      issuer: issuer.name,
      names: [...issuer.aliases],
      level,
      system: issuer.system,
    };
  });
  const counts = new Map<string | null, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  return rows.map((row) => ({ ...row, isNamesake: (counts.get(row.key) ?? 0) > 1 }));
}

const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** [how it is typed, the number as typed; null where the number cannot be typed so]: each says the whole number. */
export const WHOLE_FORMS: readonly (readonly [string, (number: string, row: NumberIndexRow) => string | null])[] = [
  ['as written', (number) => number],
  ['small letters', (number) => number.toLowerCase()],
  ['no marks', (number) => unmarked(number).toLowerCase()],
  ['spaces for separators', (number) => number.replace(/[-/]/g, ' ')],
  [
    'nothing for separators',
    (number) => (/^\d+\D/.test(number) && !/\d[-/]\d/.test(number) ? number.replace(/[-/]/g, '') : null),
  ],
  ['slashes alone', (number) => number.replaceAll('-', '/')],
  ['en dashes', (number) => number.replaceAll('-', '–')],
  ['eth', (number) => (number.includes('Đ') ? number.replaceAll('Đ', 'Ð') : null)],
  ['decomposed', (number) => number.normalize('NFD')],
  ['leading zeros', (number) => `00${number}`],
  ['without them', (number) => (number.startsWith('0') ? number.replace(/^0+/, '') : null)],
  ['spaces about separators', (number) => number.replace(/([-/])/g, ' $1 ')],
  ['type words before', (number, { type }) => `${type} số ${number}`],
  [
    'type words without marks',
    (number, { type }) => `${unmarked(type).toLowerCase()} ${unmarked(number).toLowerCase()}`,
  ],
  ['"so" before', (number) => `so ${number}`],
  ['the year after', (number, { issuedOn }) => `${number} ${issuedOn?.slice(0, 4)}`],
  ['the day after', (number, { issuedOn }) => `${number} ngày ${issuedOn?.split('-').reverse().map(Number).join('/')}`],
];

export interface Asked extends IndexedLookUp {
  /** Files of the index read, and their bytes as they travel. */
  requests: number;
  bytes: number;
}

/** An index as a browser meets it: nothing read yet at each look-up. */
export function openIndex(rows: readonly NumberIndexRow[]) {
  const { shards, directory } = planNumberIndex(rows);
  const files = shards.map((shard) => JSON.stringify(encodeShard(shard)));
  const sizes = files.map((file) => gzipSync(file).length);
  return {
    directory,
    sizes,
    ask: async (query: string): Promise<Asked> => {
      const read = new Set<number>();
      const index: NumberIndex = {
        directory,
        load: async (at) => {
          read.add(at);
          return decodeShard(JSON.parse(files[at] ?? '{"rows":[],"bodies":[]}'));
        },
        loadRecogniser: async () => recogniseCitations,
      };
      const answer = await lookUpInIndex(query, index);
      const bytes = [...read].reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
      return { ...answer, requests: read.size, bytes };
    },
  };
}

export interface Missed {
  form: string;
  query: string;
  meant: string;
  got: string;
}

export interface Scored {
  asked: number;
  missed: Missed[];
  /** The most of any look-up of a whole number that one document alone bears. */
  requests: number;
  bytes: number;
}

/** Whole numbers in every form, of some documents: the right one first, and exact where no other bears the number. */
export async function scoreWholeNumbers(
  rows: readonly NumberIndexRow[],
  documents: number,
  seed: number,
): Promise<Scored> {
  const { ask } = openIndex(rows);
  const random = createRandom(seed, 31);
  const byKey = new Map<string | null, NumberIndexRow[]>();
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  const scored: Scored = { asked: 0, missed: [], requests: 0, bytes: 0 };
  for (let count = 0; count < documents; count++) {
    const row = random.pick(rows);
    const namesakes = byKey.get(row.key) ?? [];
    for (const [form, write] of WHOLE_FORMS) {
      const query = write(row.number ?? '', row);
      if (query === null) continue;
      const told = /year|day/.test(form)
        ? namesakes.filter(({ issuedOn }) => isTold(form, issuedOn, row.issuedOn))
        : namesakes;
      const { looked, requests, bytes, isPart } = await ask(query);
      const got = looked.kind === 'found' ? looked.rows : [];
      const isRight =
        looked.kind === 'found' &&
        (told.length === 1
          ? got[0]?.slug === row.slug && looked.exact
          : isPart || told.every(({ slug }) => got.some((other) => other.slug === slug)));
      scored.asked++;
      if (!isRight)
        scored.missed.push({
          form,
          query,
          meant: row.slug,
          got: `${looked.kind} ${got.slice(0, 3).map(({ slug }) => slug)}`,
        });
      if (namesakes.length > 1) continue;
      scored.requests = Math.max(scored.requests, requests);
      scored.bytes = Math.max(scored.bytes, bytes);
    }
  }
  return scored;
}

function isTold(form: string, issuedOn: string | null, meant: string | null): boolean {
  return form.includes('year') ? issuedOn?.slice(0, 4) === meant?.slice(0, 4) : issuedOn === meant;
}
