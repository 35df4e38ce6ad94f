/** The gates: a build of a collection with an error, or of a site with a broken link, publishes nothing, whoever starts it. */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyCollection, DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';
import { hashFolder, runAstroBuild, STACK } from '../support/run.ts';

test('a dangling reference stops `astro build`, and what was published before stays as it was', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '](404-qd-thu-2022.md)', '](404-qd-thu-2020.md)');
  const dist = mkdtempSync(join(TEMPORARY, 'dist-'));
  writeFileSync(join(dist, 'index.html'), 'trước');
  const before = hashFolder(dist);
  const { status, stdout, stderr } = runAstroBuild(dist, { CONTENT: folder });
  expect(status).toBe(1);
  expect(stdout).toContain('[link-target-missing]');
  expect(stderr).toContain('không xuất bản');
  expect(stdout + stderr).not.toMatch(STACK);
  expect(hashFolder(dist)).toBe(before);
});

describe('a link of the built site that leads nowhere', () => {
  const ENV = { SITE: 'https://vidu.example', BASE: '/x/' };
  const LINK = '[một bản khác](https://vidu.example/x/van-ban/76/)';
  const folder = copyCollection();
  const record = RECORD('76-nq-cp-2021');
  appendFileSync(join(folder, record), `\n\nXem [danh mục](https://vidu.example/x/van-ban/) và ${LINK}.\n`);
  const dist = mkdtempSync(join(TEMPORARY, 'dist-'));
  writeFileSync(join(dist, 'index.html'), 'trước');

  test('stops the build: the page, the line it was written on or what made it, and what is published stays', () => {
    const before = hashFolder(dist);
    const env = { ...ENV, CONTENT: folder, PUBLIC_REPORT_URL: 'https://vidu.example/x/bao-loi' };
    const { status, stdout, stderr } = runAstroBuild(dist, env);
    expect(status).toBe(1);
    const lines = readFileSync(join(folder, record), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes(LINK)) + 1;
    const column = (lines[line - 1] ?? '').indexOf(LINK) + 1;
    expect(stdout).toContain(
      `${join(folder, record)}:${line}:${column}-${line}:${column + LINK.length} lỗi [page-link-missing]`,
    );
    expect(stdout).toContain(
      `Trang /x/van-ban/76-nq-cp-2021/ (${dist}.next/van-ban/76-nq-cp-2021/index.html): địa chỉ “https://vidu.example/x/van-ban/76/” không dẫn tới`,
    );
    expect(stdout).toMatch(/\.next\/bao-loi\/index\.html:1:\d+-1:\d+ lỗi \[page-link-missing\]/);
    expect(stdout).toContain(
      'Trang /x/bao-loi/ (src/pages/bao-loi.astro): địa chỉ “https://vidu.example/x/bao-loi” thiếu hoặc thừa dấu “/” ở cuối. Hãy viết “https://vidu.example/x/bao-loi/”.',
    );
    expect(stdout).toContain('2 lỗi, 0 cảnh báo.');
    expect(stderr).toContain(`không xuất bản; trang đã xuất bản vẫn như cũ. Bản dựng ấy nằm ở ${dist}.next/`);
    expect(stdout + stderr).not.toMatch(STACK);
    expect(hashFolder(dist)).toBe(before);
  });

  test('mended, the same build is published in the place of what was; a BASE_URL of the environment moves no link', () => {
    replaceIn(folder, record, 'x/van-ban/76/', 'x/van-ban/76-nq-cp-2021/');
    writeFileSync(join(dist, 'cu.html'), 'trước');
    const { status, stdout } = runAstroBuild(dist, { ...ENV, CONTENT: folder, BASE_URL: '/sai/' });
    expect(stdout).toMatch(/Đã kiểm \d{3,} địa chỉ trên \d+ trang, tất cả đều tới nơi/);
    expect(status).toBe(0);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain(
      '<link rel="canonical" href="https://vidu.example/x/">',
    );
    expect(existsSync(join(dist, 'cu.html'))).toBe(false);
    expect(existsSync(`${dist}.next`)).toBe(false);
  });
});

test("Astro's own reference() lets a dangling reference through: it is no gate", () => {
  const dist = mkdtempSync(join(TEMPORARY, 'reference-'));
  mkdirSync(dist, { recursive: true });
  const { status } = runAstroBuild(dist, {}, join(ROOT, 'tests/fixtures/astro-reference'));
  expect(status).toBe(0);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('no-such-document');
});

test('an address that is none is refused before anything is built', () => {
  const dist = mkdtempSync(join(TEMPORARY, 'dist-'));
  const { status, stdout, stderr } = runAstroBuild(dist, { SITE: 'vidu' });
  expect(status).toBe(1);
  expect(stderr).toContain('SITE phải là một địa chỉ');
  expect(stdout + stderr).not.toMatch(STACK);
});
