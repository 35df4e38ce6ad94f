/** `npm run check` as a command: its printed reports are fixtures, so that wording is reviewed; its formats and exit codes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/report.ts';
import { copyCollection, DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';
import { runNode, STACK } from '../support/run.ts';

test('the real collection: nothing to report, one summary line, exit 0', () => {
  const { status, stdout, stderr } = runNode(['scripts/check.ts']);
  expect(stdout).toBe(
    'Đã kiểm: 16 văn bản; 15 viện dẫn theo số: 15 có trong kho, 0 không rõ, 0 mơ hồ; 1 toàn văn đã so với nguồn. Không kiểm: 15 bản ghi không có toàn văn để so. 0 lỗi, 0 cảnh báo.\n',
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** One spoilt collection, many kinds of error. */
function spoil(): string {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 30/8/2021');
  replaceIn(folder, DIRECTIVE, '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)', 'Quyết định số 404-QĐ/Th.U');
  replaceIn(folder, DIRECTIVE, '[Quy định số 124', '[Quyết định số 124');
  replaceIn(folder, DIRECTIVE, '“Dân vận khéo”, xây dựng', '"Dân vận khéo”, xây dựng');
  replaceIn(folder, DIRECTIVE, '](29-kl-tu-2021.md)', '](29-kl-tu-2022.md)');
  replaceIn(folder, RECORD('33-ct-ttg-2021'), 'status: Chưa rõ', 'status: còn\ntinhTrang: mới');
  replaceIn(folder, RECORD('06-ct-tu-2016'), 'issuer: ban-thuong-vu-tinh-uy', 'issuer: ban-thuong-vu');
  replaceIn(folder, RECORD('76-nq-cp-2021'), 'quyen#nhiem-vu-3', 'quyen#nhiem-vu-4');
  return folder;
}

test('the pretty report, word for word', async () => {
  const folder = spoil();
  const { status, stdout } = runNode(['scripts/check.ts', '--content', folder]);
  expect(status).toBe(1);
  await expect(stdout.replaceAll(folder, 'content')).toMatchFileSnapshot(`${ROOT}tests/fixtures/report/expected.txt`);
});

test('the JSON report: the same problems in the same order, and nothing else on standard output', () => {
  const folder = spoil();
  const { status, stdout } = runNode(['scripts/check.ts', '--content', folder, '--format', 'json']);
  expect(status).toBe(1);
  const { diagnostics, summary } = JSON.parse(stdout);
  const expected = readFileSync(`${ROOT}tests/fixtures/report/expected.txt`, 'utf8');
  expect(diagnostics.map(({ code }: { code: string }) => `[${code}]`)).toEqual(expected.match(/\[[a-z-]+\](?=\n)/g));
  expect(diagnostics[0]).toMatchObject({
    severity: 'error',
    file: expect.stringContaining(folder),
    line: expect.any(Number),
    column: expect.any(Number),
    endLine: expect.any(Number),
    endColumn: expect.any(Number),
    message: expect.any(String),
    candidates: expect.any(Array),
  });
  expect(summary).toMatchObject({
    documents: 15,
    citations: 15,
    unknown: expect.any(Number),
    ambiguous: 0,
    textsCompared: 1,
  });
});

test('a fix is told where it is certain, word for word', async () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)', 'Quyết định số 404-QĐ/Th.U');
  replaceIn(folder, DIRECTIVE, '](29-kl-tu-2021.md)', '](29-kl-tu-2022.md)');
  const { status, stdout } = runNode(['scripts/check.ts', '--content', folder]);
  expect(status).toBe(1);
  await expect(stdout.replaceAll(folder, 'content')).toMatchFileSnapshot(
    `${ROOT}tests/fixtures/report/expected-fixes.txt`,
  );
});

test.for(Object.keys(FORMATS))('--format %s: the same exit code, no colour but on a terminal', (format) => {
  const folder = spoil();
  const wrong = runNode(['scripts/check.ts', '--content', folder, '--format', format], { env: { NO_COLOR: '' } });
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toBe('');
  expect(wrong.stdout).not.toContain('\u001b');
  expect(wrong.stdout).toContain('date-mismatch');
  expect(runNode(['scripts/check.ts', '--format', format]).status).toBe(0);
});

test('every format is named to who asks for another', () => {
  const { status, stdout, stderr } = runNode(['scripts/check.ts', '--format', 'xml']);
  expect([status, stdout]).toEqual([2, '']);
  const [reason = '', usage = ''] = stderr.split('\n');
  expect(reason).toContain(Object.keys(FORMATS).join(', '));
  expect(usage).toContain(Object.keys(FORMATS).join('|'));
});

test('a warning alone does not fail', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '- Lưu VT.', '- Lưu VT.');
  runNode(['-e', `require('node:fs').writeFileSync(${JSON.stringify(`${folder}/documents/ghi-chu.txt`)}, 'x')`]);
  const { status, stdout } = runNode(['scripts/check.ts', '--content', folder]);
  expect(stdout).toContain('cảnh báo [file-unexpected]');
  expect(status).toBe(0);
});

test('an exception is not an error: exit 0, counted in the summary, listed with its reason in the JSON', () => {
  const folder = copyCollection();
  runNode(['-e', `require('node:fs').writeFileSync(${JSON.stringify(`${folder}/documents/ghi-chu.txt`)}, 'x')`]);
  replaceIn(folder, DIRECTIVE, '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)', 'Quyết định số 404-QĐ/Th.U');
  const write = (until: string) =>
    writeFileSync(
      join(folder, 'exceptions.yaml'),
      `- code: citation-unlinked\n  file: ${DIRECTIVE}\n  place: Quyết định số 404-QĐ/Th.U\n  reason: Chờ bản gốc.\n  until: ${until}\n`,
    );
  write('9999-12-31');
  const { status, stdout } = runNode(['scripts/check.ts', '--content', folder]);
  expect(stdout).toMatch(/ 0 lỗi, 1 cảnh báo, 1 ngoại lệ\.\n$/);
  expect(stdout).not.toContain('citation-unlinked');
  expect(status).toBe(0);
  const report = JSON.parse(runNode(['scripts/check.ts', '--content', folder, '--format', 'json']).stdout);
  expect(report.exceptions).toMatchObject([
    { code: 'citation-unlinked', marked: 'Quyết định số 404-QĐ/Th.U', reason: 'Chờ bản gốc.', until: '9999-12-31' },
  ]);
  expect(report.summary.exceptions).toBe(1);
  // The command goes by the real day.
  write('2026-01-01');
  const late = runNode(['scripts/check.ts', '--content', folder]);
  expect(late.stdout).toContain('[exception-expired]');
  expect(late.stdout).toContain('[citation-unlinked]');
  expect(late.status).toBe(1);
});

test('--explain prints what a rule means, in Vietnamese, and looks at no collection', () => {
  const { status, stdout, stderr } = runNode(['scripts/check.ts', '--explain', 'symbol-type', '--content', 'khong-co']);
  expect(stdout).toBe(`symbol-type · lỗi
Ký hiệu trong số là của một loại văn bản khác loại đã ghi, hoặc của một loại mà cơ quan trong số không ban hành.

Ví dụ, ở documents/dang/43-kl-tw-2019.md:
  Sai:
    type: Chỉ thị
  Đúng:
    type: Kết luận

Việc cần làm: Đối chiếu bản gốc rồi sửa loại hoặc sửa số; “QĐ” của Đảng là cả Quyết định và Quy định.
Mức: đổi được trong content/rules.yaml (error, warning, info, off).
`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('--explain takes a code in capitals, and gives for a rule that is fixed the reason that is its own', () => {
  const plain = runNode(['scripts/check.ts', '--explain', 'page-link-missing']);
  expect(runNode(['scripts/check.ts', '--explain', 'Page-Link-MISSING'])).toEqual(plain);
  expect(plain.status).toBe(0);
  expect(plain.stdout).toContain('Mức: không đổi được: trang dẫn người đọc tới chỗ không có thì không được xuất bản.');
  expect(plain.stdout).not.toContain('không ai biết còn lỗi gì khác');
});

test.for([
  ['date-mismach', 'Gần nhất: date-mismatch'],
  ['constructor', 'Không có quy tắc nào mang mã “constructor”'],
])('--explain of a code that is none lists the nearest, and ends with 2: %s', ([code, says]) => {
  const { status, stdout, stderr } = runNode(['scripts/check.ts', '--explain', code as string]);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(STACK);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('rules.yaml decides what fails; a rule turned off is named in the last line', () => {
  const folder = copyCollection();
  replaceIn(folder, RECORD('124-qd-tw-2018'), 'status: Chưa rõ', 'status: Còn hiệu lực');
  expect(runNode(['scripts/check.ts', '--content', folder]).status).toBe(1);
  writeFileSync(`${folder}/rules.yaml`, 'severity:\n  evidence-missing: info\n');
  const noted = runNode(['scripts/check.ts', '--content', folder]);
  expect(noted.stdout).toContain('lưu ý [evidence-missing]');
  expect(noted.status).toBe(0);
  writeFileSync(`${folder}/rules.yaml`, 'severity:\n  evidence-missing: off\n');
  const off = runNode(['scripts/check.ts', '--content', folder]);
  expect(off.stdout).not.toContain('[evidence-missing]');
  expect(off.stdout).toContain('quy tắc đã tắt: evidence-missing.');
  expect(off.status).toBe(0);
});
