/** `npm run -s cite` as a command: its JSON, its stream of lines, and what it says to a wrong line. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';
import { runNode, STACK } from '../support/run.ts';

const SOURCE = `${ROOT}content/sources/chi-thi.txt`;
const FIELDS = [
  'start',
  'end',
  'text',
  'kind',
  'type',
  'number',
  'key',
  'date',
  'issuer',
  'title',
  'provision',
  'antecedent',
];

test('a file, and the same from standard input', () => {
  const fromFile = runNode(['scripts/cite.ts', SOURCE]);
  const fromInput = runNode(['scripts/cite.ts', '-'], { input: readFileSync(SOURCE) });
  expect(fromFile.status).toBe(0);
  expect(fromInput.stdout).toBe(fromFile.stdout);
  const { citations } = JSON.parse(fromFile.stdout);
  expect(citations).toHaveLength(16);
  expect(Object.keys(citations[0])).toEqual(FIELDS);
  const text = readFileSync(SOURCE, 'utf8');
  for (const citation of citations) expect(text.slice(citation.start, citation.end)).toBe(citation.text);
});

test('a stream of lines: one out for one in, in order', () => {
  const lines = [
    { passage_id: 'a', text: 'Nghị quyết 57 và Quyết định số 08-QĐi/TW' },
    { passage_id: 'b', text: '' },
    { passage_id: 'c', text: 'Chỉ thị số 33/CT-TTg' },
  ];
  const { status, stdout } = runNode(['scripts/cite.ts', '--jsonl'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  expect(status).toBe(0);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ passage_id }) => passage_id)).toEqual(['a', 'b', 'c']);
  expect(answers.map(({ citations }) => citations.map(({ number }: { number: string }) => number))).toEqual([
    ['57'],
    [],
    ['33/CT-TTg'],
  ]);
  expect(answers[0].nearMisses).toEqual([{ start: 31, end: 40, text: '08-QĐi/TW' }]);
});

test('a line that is no passage is named, without a stack', () => {
  const { status, stderr } = runNode(['scripts/cite.ts', '--jsonl'], {
    input: '{"passage_id":"a","text":"x"}\n{"passage_id":"b"}\n',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('Dòng 2');
  expect(stderr).not.toMatch(STACK);
});
