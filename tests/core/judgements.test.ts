/** What the table of citations is made from: each citation as the checker judged it, with its exact words and its anchor. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCollection } from '../../src/core/check.ts';
import { isUnsettled } from '../../src/core/judgements.ts';
import { readCollection } from '../../src/corpus.ts';
import { publishCollection } from '../../src/publish.ts';
import { buildRoutes } from '../../src/routes.ts';
import { check, copyCollection, DIRECTIVE, replaceIn, TODAY } from '../support/collection.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';
import { UNSETTLED, writeUnsettled } from '../support/unsettled.ts';

const publish = (folder: string) => publishCollection(readCollection(folder), buildRoutes('/'));
const find = (folder: string, slug: string) => {
  const found = publish(folder).find(({ published }) => published.document.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

test('the real collection: fifteen found and agreeing, one of itself; every count is the checker’s own', () => {
  const { published, html } = find(`${ROOT}content`, 'chi-thi-dan-van-chinh-quyen');
  const { judgements, provisions } = published;
  const { summary } = checkCollection(readCollection(`${ROOT}content`), { today: TODAY });
  const found = judgements.filter(({ outcome }) => outcome === 'found');
  expect(found).toHaveLength(summary.resolved);
  expect(judgements.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'found')).toEqual(['self']);
  expect(found.every(({ isCompared, differences }) => isCompared && differences.length === 0)).toBe(true);
  expect(judgements.filter(isUnsettled)).toEqual([]);
  // What stands at each place are the very words of the page.
  for (const { provision, anchor, at } of found) {
    const text = provisions.find((candidate) => candidate.anchor === provision)?.text ?? '';
    expect(html).toContain(`id="${anchor}" class="vien-dan">${text.slice(at.start, at.end)}</a>`);
  }
  expect(judgements[12]?.said).toEqual({
    type: 'Quyết định',
    number: '217-QĐ/TW',
    date: '12/12/2013',
    issuer: 'Bộ Chính trị',
    title: null,
    titleQuoted: false,
    titleShared: false,
  });
});

test('a record cites nothing: its words are ours', () => {
  expect(find(`${ROOT}content`, '217-qd-tw-2013').published.judgements).toEqual([]);
});

test('every outcome, each at its paragraph; what is to be looked at again is told apart', () => {
  const folder = join(mkdtempSync(join(TEMPORARY, 'unsettled-')), 'content');
  writeUnsettled(folder);
  expect(check(folder).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { published } = find(folder, 'thu');
  const { judgements, provisions } = published;
  expect(judgements.map(({ outcome }) => outcome)).toEqual(UNSETTLED.map(([, outcome]) => outcome));
  const plain = UNSETTLED.map(([markdown]) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
  for (const [row, { provision, sentence }] of judgements.entries()) {
    const text = provisions.find(({ anchor }) => anchor === provision)?.text ?? '';
    expect(text.slice(sentence.start, sentence.end)).toBe(plain[row]);
  }
  expect(judgements.map(isUnsettled)).toEqual(
    judgements.map(({ outcome }, at) => ['ambiguous', 'unknown', 'not-understood'].includes(outcome) || at === 1),
  );
  expect(judgements[1]?.differences).toEqual([{ code: 'date-mismatch', found: '2021-04-04', expected: '2021-04-03' }]);
  expect(judgements[2]?.candidates).toEqual(['05-qd-ubnd-2020', '05-qd-ubnd-2021']);
  expect(judgements[3]?.target).toBeNull();
  expect(judgements[7]).toMatchObject({ url: 'https://vidu.example/', target: null, said: null });
  expect(judgements[8]).toMatchObject({ target: 'not-held.yaml#99-qd-ubnd-2019', anchor: 'kc-99-qd-ubnd-2019' });
  expect(judgements[8]).toMatchObject({ isCompared: true, differences: [] });
  rmSync(folder, { recursive: true });
});

test('a link to a namesake: what the words say otherwise than its record is told, and the target is the link’s', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '](23-qd-tw-2021.md)', '](124-qd-tw-2018.md)');
  const [first] = find(folder, 'chi-thi-dan-van-chinh-quyen').published.judgements;
  expect(first).toMatchObject({ outcome: 'found', target: '124-qd-tw-2018' });
  expect(first?.differences.map(({ code }) => code)).toContain('number-mismatch');
  rmSync(folder, { recursive: true });
});
