/** Looking a document up by number, date or name, in every way readers type one; and matching words. */
import { describe, expect, test } from 'vitest';
import { recogniseCitations } from '../../src/core/citation.ts';
import { lookUp as lookUpWith } from '../../src/core/look-up.ts';
import { CLOSENESS, matchPassages, readWordQuery } from '../../src/core/matching.ts';
import { buildNumberIndex, lookUpNumber as lookUpNumberWith, type NumberIndexRow } from '../../src/core/search.ts';
import { toWords } from '../../src/core/words.ts';
import { readCollection } from '../../src/corpus.ts';
import { ROOT } from '../support/paths.ts';

const { documents, issuers } = readCollection(`${ROOT}content`);
const rows = buildNumberIndex(
  documents.map(({ document }) => document),
  issuers ?? { places: [], issuers: [] },
);
const lookUp = (query: string, all: readonly NumberIndexRow[]) => lookUpWith(query, all, recogniseCitations);
const lookUpNumber = (query: string, all: readonly NumberIndexRow[]) =>
  lookUpNumberWith(query, all, recogniseCitations);
const find = (query: string) => lookUpNumber(query, rows).rows.map(({ slug }) => slug);

test.for([
  ['23-QĐ/TW', '23-qd-tw-2021'],
  ['23 qd tw', '23-qd-tw-2021'],
  ['23qd/tw', '23-qd-tw-2021'],
  ['23QDTW', '23-qd-tw-2021'],
  ['QD23', '23-qd-tw-2021'],
  ['QĐ 23', '23-qd-tw-2021'],
  ['so 23', '23-qd-tw-2021'],
  ['23 Trung ương', '23-qd-tw-2021'],
  ['23–QÐ/TW', '23-qd-tw-2021'],
  ['23\u00a0-\u00a0QĐ/TƯ', '23-qd-tw-2021'],
  ['23-QĐ/TW'.normalize('NFD'), '23-qd-tw-2021'],
  ['33/ct-ttg', '33-ct-ttg-2021'],
  ['33 thu tuong', '33-ct-ttg-2021'],
  ['404 QĐ Th.U', '404-qd-thu-2022'],
  ['404 quyet dinh thanh uy', '404-qd-thu-2022'],
  ['quyết định 3504', '3504-qd-ubnd-2021'],
  ['3504', '3504-qd-ubnd-2021'],
  ['6-ct/tu', '06-ct-tu-2016'],
  ['06 ct tu', '06-ct-tu-2016'],
  ['006-CT/TU', '06-ct-tu-2016'],
  ['217/QĐ-TW', '217-qd-tw-2013'],
  ['25-NQ/TW 2013', '25-nq-tw-2013'],
  ['25-NQ/TW ngày 3/6/2013', '25-nq-tw-2013'],
  ['124 ban bi thu', '124-qd-tw-2018'],
  ['quy định 124', '124-qd-tw-2018'],
  ['76/NQ-CP', '76-nq-cp-2021'],
] as const)('%s → %s, and nothing else', ([query, slug]) => {
  expect(find(query)).toEqual([slug]);
});

test.for([
  '',
  '   ',
  'dân vận',
  '2021',
  'giai đoạn 2021-2030',
  '999-QĐ/TW',
  '23-KL/TW',
  '25-NQ/TW 2008',
  '23-QĐ/TU',
  // Another body's, or with a year the number does not carry: never the one that is there.
  '33-CT/TW',
  '33 ct tw',
  '22-CT/TW',
  '76/NQ-HĐND',
  '3504/2021/QĐ-UBND',
  '12/12/2013',
  // Its figures are those of 06-CT/TU and its day, and its number is another.
  '01-CT/TU ngày 14/6/2016',
  '-',
  '🙂 23x',
])('no document of that number: “%s”', (query) => {
  expect(find(query)).toEqual([]);
});

describe('namesakes', () => {
  const other = rows
    .filter(({ slug }) => slug === '25-nq-tw-2013')
    .map((row) => ({ ...row, slug: '25-nq-tw-2003', issuedOn: '2003-03-12' }));
  test('all are given, newest first, none picked', () => {
    expect(lookUpNumber('25-NQ/TW', [...other, ...rows]).rows.map(({ slug }) => slug)).toEqual([
      '25-nq-tw-2013',
      '25-nq-tw-2003',
    ]);
  });
  test('a year tells them apart', () => {
    expect(lookUpNumber('25 nq tw 2003', [...other, ...rows]).rows.map(({ slug }) => slug)).toEqual(['25-nq-tw-2003']);
  });
});

test('a whole number is exact, and what only one document answers; what several answer in part is not', () => {
  expect(lookUpNumber('23-QĐ/TW', rows).exact).toBe(true);
  expect(lookUpNumber('QD23', rows).exact).toBe(true);
  const other = {
    ...(rows.find(({ slug }) => slug === '23-qd-tw-2021') as NumberIndexRow),
    number: '23-QĐ/TU',
    slug: 'x',
  };
  expect(lookUpNumber('QD23', [...rows, other])).toMatchObject({ exact: false, rows: [{}, {}] });
});

test.for([
  ['350', ['3504-qd-ubnd-2021']],
  ['quyết định 350', ['3504-qd-ubnd-2021']],
  ['qd 35', ['3504-qd-ubnd-2021']],
  ['23-Q', ['23-qd-tw-2021']],
  ['404 quyet di', ['404-qd-thu-2022']],
  ['21', ['217-qd-tw-2013', '218-qd-tw-2013']],
] as const)('while “%s” is being typed: %s, none of them exact', ([query, slugs]) => {
  expect(lookUpNumber(query, rows)).toMatchObject({ exact: false, rows: slugs.map((slug) => ({ slug })) });
});

test('no letter of a number typed slowly asks for the recogniser', () => {
  for (const whole of [
    '404 qd thu',
    '23-QĐ/TW',
    '114-LK/TW',
    '999-QĐ/TW',
    'quyết định 3504',
    '33/ct-ttg',
    '124 ban bi thu',
  ])
    for (let length = 1; length <= whole.length; length++) {
      const asked: string[] = [];
      lookUpWith(whole.slice(0, length), rows, (text) => {
        asked.push(text);
        return [];
      });
      expect(asked, whole.slice(0, length)).toEqual([]);
    }
});

/** What a query is taken for, and the documents it gives. */
const describeLookUp = (query: string): [string, string[]] => {
  const answer = lookUp(query, rows);
  const found = answer.kind === 'words' ? [] : answer.kind === 'absent' ? answer.nearest : answer.rows;
  return [answer.kind, found.map(({ slug }) => slug)];
};

test.for([
  ['217, 218-QĐ/TW', 'found', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['Quyết định số 217 và 218-QĐ/TW', 'found', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['217,218', 'found', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['23-QĐ/TW; 76/NQ-CP', 'found', ['23-qd-tw-2021', '76-nq-cp-2021']],
  ['43 KL/T.Ư', 'found', ['43-kl-tw-2019']],
  ['12-12-2013', 'date', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['ngay 3 thang 6 nam 2013', 'date', ['25-nq-tw-2013']],
  ['1/1/2020', 'date', []],
  ['2013-12-12', 'date', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['2013-12-32', 'words', []],
  ['tháng 7/2021', 'date', ['23-qd-tw-2021', '29-kl-tu-2021', '76-nq-cp-2021']],
  ['thang 07 nam 2021', 'date', ['23-qd-tw-2021', '29-kl-tu-2021', '76-nq-cp-2021']],
  ['tháng 13/2021', 'words', []],
  ['năm 2016', 'date', ['06-ct-tu-2016']],
  ['2016', 'date', ['06-ct-tu-2016']],
  ['1999', 'date', []],
  ['Bộ Chính trị 2021', 'named', ['23-qd-tw-2021']],
  ['nghị quyết năm 2013', 'named', ['25-nq-tw-2013']],
  ['quyết định 2013', 'named', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['chỉ thị 1999', 'absent', []],
  ['217 218', 'found', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['217 999', 'words', []],
  ['QĐ 217 và QĐ 218', 'found', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['114 lk tw', 'absent', ['114-kl-tw-2015']],
  ['30 năm qua', 'words', []],
  ['114-LK/TW', 'absent', ['114-kl-tw-2015']],
  ['24-QĐ', 'absent', []],
  ['81/2015/QH13', 'absent', []],
  ['1234/BNV-TCCB', 'absent', []],
  ['31/2/2021', 'words', []],
  ['24- QĐ/TW', 'absent', ['23-qd-tw-2021', '124-qd-tw-2018', '217-qd-tw-2013']],
  ['24 qd tw', 'absent', ['23-qd-tw-2021', '124-qd-tw-2018', '217-qd-tw-2013']],
  ['23-QĐ/TU', 'absent', ['23-qd-tw-2021', '269-qd-tu-2021']],
  ['23-CT/TW', 'absent', ['23-qd-tw-2021']],
  ['Quyết định số 999-QĐ/TW', 'absent', []],
  ['25-NQ/TW 2008', 'absent', ['25-nq-tw-2013']],
  ['997, 998-QĐ/XY', 'absent', []],
  // Figures alone, one slip away: never silently another number.
  ['3405', 'absent', ['3504-qd-ubnd-2021']],
  ['QĐ3405', 'absent', ['3504-qd-ubnd-2021']],
  ['quyet dinh 424', 'absent', ['404-qd-thu-2022', '124-qd-tw-2018']],
  ['nghị quyết 67', 'absent', ['76-nq-cp-2021', '06-ct-tu-2016']],
  ['12345678', 'words', []],
  ['Ban Bí thư', 'named', ['43-kl-tw-2019', '124-qd-tw-2018', '114-kl-tw-2015']],
  ['kết luận của ban bí thư', 'named', ['43-kl-tw-2019', '114-kl-tw-2015']],
  ['UBND tỉnh', 'named', ['03-ct-ubnd-2022', '3504-qd-ubnd-2021']],
  ['Chính phủ', 'named', ['76-nq-cp-2021', '33-ct-ttg-2021']],
  ['nghị quyết', 'named', ['76-nq-cp-2021', '25-nq-tw-2013']],
  ['bố chính trị', 'words', []],
  ['ban', 'words', []],
  ['dân vận, quy chế', 'words', []],
  ['giai đoạn 2021-2030', 'words', []],
] as const)('“%s” is taken for: %s', ([query, kind, slugs]) => {
  expect(describeLookUp(query)).toEqual([kind, slugs]);
});

test.for([
  ['chi thi so 03 cua chu tich ubnd tinh', ['03-ct-ubnd-2022']],
  ['hội nghị trung ương 7 về nghị quyết 25', ['25-nq-tw-2013']],
  ['nhiệm vụ 3', []],
  ['khoản 1 điều 23', []],
] as const)('numbers among words: “%s”', ([query, slugs]) => {
  expect(lookUp(query, rows)).toMatchObject({ kind: 'words', numbered: slugs.map((slug) => ({ slug })) });
});

test('a list says which of its numbers nobody bears', () => {
  expect(lookUp('217, 219-QĐ/TW', rows)).toMatchObject({ kind: 'found', absent: ['219-QĐ/TW'] });
});

test('words without their marks: no marks, đ as d, a lone y as i, one-letter words kept', () => {
  const words = toWords('Đường lối ðảng; kỷ luật, quy chế — thúy, Th.U').map(({ plain }) => plain);
  expect(words.join(' ')).toBe('duong loi dang ki luat qui che thuy th u');
});

describe('matching', () => {
  const passages = [
    { anchor: '', text: 'Quyết định về kỷ luật' },
    { anchor: 'a', text: 'Nhân dân vận động; người làm khéo' },
    { anchor: 'b', text: 'Phong trào “Dân vận khéo” ở cơ sở' },
  ];
  const match = (query: string) => matchPassages(passages, readWordQuery(query).faithful);
  test.for([
    ['dân vận khéo', 'phrase', 2],
    ['khéo vận', 'passage', 1],
    ['kỉ luật khéo', 'document', 0],
    ['ky luat', 'named', 0],
  ] as const)('“%s”: %s', ([query, closeness, at]) => {
    expect(match(query)).toEqual({ closeness: CLOSENESS[closeness], at });
  });
  test.for(['dân vẫn', 'dân vân', '"khéo vận"', 'Động Người Khéo', 'khé', '', '?!'])('“%s” is not there', (query) => {
    expect(match(query)).toBeNull();
  });
  test('a word still being typed goes on, but does not lose a mark', () => {
    const go = (query: string) => matchPassages(passages, readWordQuery(query).unfinished);
    expect(go('dân vận kh')?.at).toBe(2);
    expect(go('dân vâ')?.at).toBe(1);
    expect(go('dân vân')).toBeNull();
    expect(go('phong trà')?.at).toBe(2);
    expect(go('dân vậ')?.at).toBe(1);
    expect(go('dân vấ')).toBeNull();
  });
});
