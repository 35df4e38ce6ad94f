/** Malformed input to `check`: a message that names the file, a non-zero exit, no stack, nothing changed on disk. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyCollection, RECORD } from '../support/collection.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';
import { hashFolder, runAsUser, runNode, STACK } from '../support/run.ts';

const FILE = RECORD('33-ct-ttg-2021');
const put = (content: string | Buffer) => (folder: string) => writeFileSync(join(folder, FILE), content);
const edited = (change: (text: string) => string | Buffer) => (folder: string) => {
  const path = join(folder, FILE);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

interface Row {
  name: string;
  spoil: (folder: string) => void;
  says: string;
  file?: string;
}

const ROWS: Row[] = [
  {
    name: 'marks of Markdown without end',
    spoil: edited((text) => text + '**a'.repeat(100_000)),
    says: 'dấu Markdown',
  },
  { name: 'an empty file', spoil: put(''), says: 'Tệp trống' },
  { name: 'only white space', spoil: put(' \n\n\t\n'), says: 'Tệp trống' },
  {
    name: 'a binary file',
    spoil: put(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x01])),
    says: 'không phải UTF-8',
  },
  {
    name: 'UTF-16, the other byte first',
    spoil: edited((text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    says: 'lưu lại dạng UTF-8',
  },
  { name: 'UTF-16 without its mark', spoil: edited((text) => Buffer.from(text, 'utf16le')), says: 'UTF-16' },
  {
    name: 'a value of several lines whose last is ended',
    spoil: edited((text) => text.replace('\nissuer:', '\nplaceOfIssue: >\n  Hà\n  Nội\nissuer:')),
    says: 'placeOfIssue) viết bằng “>” hoặc “|” nên cuối giá trị còn một dấu xuống dòng. Hãy viết “>-”',
  },
  {
    name: 'a list for a word',
    spoil: edited((text) => text.replace('\nissuer:', '\nsignatory: [Lê Hồng Anh]\nissuer:')),
    says: 'signatory) đang là một danh sách',
  },
  {
    name: 'a group of fields for a word',
    spoil: edited((text) => text.replace('\nissuer:', '\nplaceOfIssue: {Hà: Nội}\nissuer:')),
    says: 'placeOfIssue) đang là một nhóm trường con',
  },
  {
    name: 'a figure out of all bounds',
    spoil: (folder) => {
      const file = join(folder, 'issuers.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('ordinal: 11', 'ordinal: 99999999999999999999'));
    },
    says: '“ordinal” (terms, mục 2) lớn quá; lớn nhất là 39.',
    file: 'issuers.yaml',
  },
  {
    name: 'TCVN3 bytes',
    spoil: edited((text) => Buffer.concat([Buffer.from(text), Buffer.from([0xb5, 0xb8, 0xa9])])),
    says: 'không phải UTF-8',
  },
  {
    name: 'TCVN3 saved as Unicode',
    spoil: edited((text) => `${text}\nQuyÕt ®Þnh sè 23-Q§/TW ngµy 30/7/2021 cña Bé ChÝnh trÞ\n`),
    says: '“QuyÕt” là chữ bảng mã cũ TCVN3',
  },
  {
    name: 'a text of 100,000 lines',
    spoil: edited((text) => text + '\nsố 12/QĐ-TTg'.repeat(100_000)),
    says: '12/QĐ-TTg',
  },
  {
    name: 'a text of 200,000 paragraphs',
    spoil: edited((text) => text + '\n\nđoạn'.repeat(200_000)),
    says: 'Toàn văn phải có nguồn',
  },
  {
    name: 'links in links in links',
    spoil: edited((text) => `${text}\n${'['.repeat(5000)}a${'](b.md)'.repeat(5000)}\n`),
    says: 'Liên kết “b.md”',
  },
  {
    name: 'front matter of 5 MB',
    spoil: edited((text) => text.replace('evidence:', `conflicts:\n${'  - field: number\n'.repeat(300_000)}evidence:`)),
    says: 'Phần đầu tệp dài',
  },
  {
    name: 'front matter nested without end',
    spoil: edited((text) => text.replace('status:', `x: ${'['.repeat(20_000)}\nstatus:`)),
    says: 'Phần đầu tệp viết sai',
  },
  {
    name: 'many fields nobody knows',
    spoil: edited((text) =>
      text.replace('status:', `${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')}\nstatus:`),
    ),
    says: 'k19999',
  },
  {
    name: 'rules without end',
    spoil: (folder) =>
      writeFileSync(
        join(folder, 'rules.yaml'),
        `severity:\n${Array.from({ length: 50_000 }, (_, at) => `  k${at}: off`).join('\n')}\n`,
      ),
    says: 'k49999',
    file: 'rules.yaml',
  },
  {
    name: 'a source of 100,000 other lines',
    spoil: (folder) => writeFileSync(join(folder, 'sources/chi-thi.txt'), 'một dòng\n'.repeat(100_000)),
    says: 'đã đổi',
    file: 'documents/dang/chi-thi-dan-van-chinh-quyen.md',
  },
  {
    name: 'folders too deep',
    spoil: (folder) => {
      mkdirSync(join(folder, `documents${'/a'.repeat(12)}`), { recursive: true });
      renameSync(join(folder, FILE), join(folder, `documents${'/a'.repeat(12)}/33-ct-ttg-2021.md`));
    },
    says: 'sâu hơn 8 cấp',
    file: `documents${'/a'.repeat(9)}`,
  },
  {
    name: 'a name in Vietnamese letters, decomposed',
    spoil: (folder) =>
      renameSync(join(folder, FILE), join(folder, 'documents/nha-nuoc/33-chỉ-thị.md'.normalize('NFD'))),
    says: 'Tên tệp',
    file: 'documents/nha-nuoc/33-chỉ-thị.md'.normalize('NFD'),
  },
  {
    name: 'bytes of TCVN3',
    spoil: edited((text) =>
      Buffer.concat([Buffer.from(text), Buffer.from('\nQu¸ tr×nh thùc hiÖn NghÞ quyÕt cña §¶ng\n', 'latin1')]),
    ),
    says: 'là chữ bảng mã cũ TCVN3',
  },
  {
    name: 'bytes of VNI',
    spoil: edited((text) =>
      Buffer.concat([Buffer.from(text), Buffer.from('\nQuyeát ñònh soá 23 cuûa Boä Chính trò\n', 'latin1')]),
    ),
    says: 'là chữ bảng mã cũ VNI',
  },
  {
    name: 'UTF-8 with one byte lost',
    spoil: edited((text) => {
      const bytes = Buffer.from(text);
      const at =
        bytes.indexOf(Buffer.from('ẫ')) >= 0 ? bytes.indexOf(Buffer.from('ẫ')) : bytes.indexOf(Buffer.from('ư'));
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    }),
    says: 'hỏng từ byte thứ',
  },
  {
    name: 'quotations within quotations',
    spoil: edited((text) => `${text}\n${'>'.repeat(10_000)} a\n`),
    says: 'Toàn văn phải có nguồn',
  },
  {
    name: 'lists within lists',
    spoil: edited((text) => `${text}\n${'- '.repeat(10_000)}a\n`),
    says: 'Toàn văn phải có nguồn',
  },
  {
    name: 'brackets never closed',
    spoil: edited((text) => `${text}\n${'['.repeat(9_999)}\n`),
    says: 'Toàn văn phải có nguồn',
  },
  {
    name: 'HTML never closed',
    spoil: edited((text) => `${text}\n${'<div>'.repeat(20_000)}\n`),
    says: 'Toàn văn phải có nguồn',
  },
  { name: 'UTF-16', spoil: edited((text) => Buffer.from(`\ufeff${text}`, 'utf16le')), says: 'lưu ở dạng UTF-16' },
  { name: 'a NUL', spoil: edited((text) => text.replace('Toàn', 'To\0àn')), says: 'ký tự NUL' },
  { name: 'a line of 10 MB', spoil: edited((text) => text + 'a'.repeat(10 * 1024 * 1024)), says: '10,0 MB' },
  { name: 'a line of 2 MB', spoil: edited((text) => text + 'số 1-1-'.repeat(300_000)), says: 'Toàn văn phải có nguồn' },
  {
    name: 'duplicate keys',
    spoil: edited((text) => text.replace('status:', 'number: 1/CT-TTg\nstatus:')),
    says: 'khai hai lần',
  },
  { name: 'a script for front matter', spoil: put('---js\n{ number: process.exit(0) }\n---\n'), says: 'không chạy mã' },
  { name: 'another language', spoil: put('---toml\nnumber = 1\n---\n'), says: 'chỉ viết bằng YAML' },
  { name: 'front matter never closed', spoil: put('---\nnumber: 33/CT-TTg\n'), says: 'chưa được đóng' },
  { name: 'front matter that is a list', spoil: put('---\n- a\n- b\n---\n'), says: 'Phần đầu tệp' },
  { name: 'no front matter', spoil: put('# Chỉ thị\n'), says: 'Thiếu phần đầu tệp' },
  {
    name: 'aliases that explode',
    spoil: put(
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]`)
        .join('\n')}\n---\n`,
    ),
    says: 'bí danh',
  },
  {
    name: 'a key that is __proto__',
    spoil: edited((text) => text.replace('status:', '__proto__:\n  x: 1\nstatus:')),
    says: '__proto__',
  },
  {
    name: 'a symlink loop',
    spoil: (folder) => loop(join(folder, 'documents/nha-nuoc/vong.md')),
    says: 'liên kết tượng trưng',
    file: 'documents/nha-nuoc/vong.md',
  },
  {
    name: 'a folder that links to itself',
    spoil: (folder) => symlinkSync('.', join(folder, 'documents/vong')),
    says: 'liên kết tượng trưng',
    file: 'documents/vong',
  },
  {
    name: 'a folder named like a document',
    spoil: (folder) => {
      rmSync(join(folder, FILE));
      mkdirSync(join(folder, FILE));
    },
    says: 'đây là thư mục',
  },
  {
    name: 'issuers.yaml gone',
    spoil: (folder) => rmSync(join(folder, 'issuers.yaml')),
    says: 'không có tệp',
    file: 'issuers.yaml',
  },
  {
    name: 'issuers.yaml not YAML',
    spoil: (folder) => writeFileSync(join(folder, 'issuers.yaml'), 'places: ['),
    says: 'Danh mục cơ quan: ',
    file: 'issuers.yaml',
  },
  {
    name: 'documents/ gone',
    spoil: (folder) => rmSync(join(folder, 'documents'), { recursive: true }),
    says: 'Không đọc được thư mục',
    file: 'documents',
  },
];

function loop(path: string): void {
  symlinkSync('vong.md', path);
}

test.for(ROWS)('$name', ({ spoil, says, file = FILE }) => {
  const folder = copyCollection();
  spoil(folder);
  const before = hashFolder(folder);
  const { status, stdout, stderr } = runNode(['scripts/check.ts', '--content', folder]);
  expect(stdout).toContain(join(folder, file));
  expect(stdout).toContain(says);
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(STACK);
  expect(hashFolder(folder)).toBe(before);
  rmSync(folder, { recursive: true });
});

test('a source whose name the disk keeps decomposed is the one a record writes', () => {
  const folder = copyCollection();
  renameSync(join(folder, 'sources/chi-thi.txt'), join(folder, 'sources', 'chỉ thị.txt'.normalize('NFD')));
  const directive = join(folder, 'documents/dang/chi-thi-dan-van-chinh-quyen.md');
  writeFileSync(directive, readFileSync(directive, 'utf8').replace('source: chi-thi.txt', 'source: chỉ thị.txt'));
  const first = runNode(['scripts/check.ts', '--content', folder]);
  expect([first.status, first.stderr]).toEqual([0, '']);
  // What is taken over from the first run is found by the same name.
  expect(runNode(['scripts/check.ts', '--content', folder])).toEqual(first);
});

test.for([
  ['that is a file', (args: string[]) => runNode(args, { env: { VIENDAN_CACHE: '/dev/null/x' } })],
  ['on a disk that takes nothing', (args: string[]) => runLimited(args, join(TEMPORARY, 'cache-of-a-full-disk'))],
] as const)('a cache %s changes nothing of the report', ([, run]) => {
  const folder = copyCollection();
  const args = ['scripts/check.ts', '--content', folder];
  const right = runNode(args);
  const limited = run(args);
  expect([limited.status, limited.stdout, limited.stderr]).toEqual([right.status, right.stdout, right.stderr]);
});

/** Run by a shell that lets no file grow: pipes may. */
function runLimited(args: readonly string[], cache: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', VIENDAN_CACHE: cache } },
  );
  return { status, stdout, stderr };
}

test('an unreadable file', () => {
  const folder = copyCollection();
  chmodSync(join(folder, FILE), 0o000);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chmodSync(folder, 0o755);
  const { status, stdout } = runAsUser(['scripts/check.ts', '--content', folder]);
  expect(stdout).toContain(
    `${join(folder, FILE)}:1:1 lỗi [file-unreadable]\n  Không đọc được tệp: không có quyền đọc.`,
  );
  expect(status).toBe(1);
  expect(stdout).not.toMatch(STACK);
});

test.for(['check', 'cite', 'find'])('%s --help says how to call, and that is no mistake', (name) => {
  const { status, stdout, stderr } = runNode([`scripts/${name}.ts`, '--help']);
  expect(stdout).toContain(`npm run`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.for([
  ['an option that is none', ['scripts/check.ts', '--foo'], '--foo'],
  [
    'an option said twice',
    ['scripts/check.ts', '--format', 'json', '--format=pretty'],
    '“--format” chỉ được ghi một lần',
  ],
  ['an option of nothing', ['scripts/check.ts', '--content='], 'Sau “--content” phải có một giá trị'],
  ['a folder of no name', ['scripts/check.ts', '--content', ''], 'Sau “--content” phải có một giá trị'],
  ['a folder that is not there', ['scripts/check.ts', '--content', 'khong-co'], 'Không có kho ở “khong-co”'],
  ['a folder that is not there, to be mended', ['scripts/check.ts', '--fix', '--content', 'khong-co'], 'khong-co'],
  ['a file for a folder', ['scripts/check.ts', '--content', 'README.md'], 'đây là tệp, không phải thư mục'],
  ['a folder to find in that is not there', ['scripts/find.ts', '23', '--content', 'khong-co'], 'khong-co'],
  ['a format that is none', ['scripts/check.ts', '--format', 'xml'], 'xml'],
  ['an option without its value', ['scripts/check.ts', '--explain'], 'Sau “--explain” phải có một giá trị'],
  ['docs with an argument', ['scripts/docs.ts', 'x'], 'npm run docs'],
  ['a format every object has', ['scripts/check.ts', '--format', 'constructor'], 'constructor'],
  ['cite without a file', ['scripts/cite.ts'], 'npm run -s cite'],
  ['cite of a file that is not there', ['scripts/cite.ts', 'khong-co.txt'], 'khong-co.txt'],
] as const)('a wrong call says how to call: %s', ([, args, says]) => {
  const { status, stdout, stderr } = runNode([...args]);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(STACK);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
