/** The check of a built site, on one made for it: seconds, and the most memory the process has had. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBuiltSite } from '../src/built/check-site.ts';

const BASE = '/x/';
/** Paragraphs of a page, each with an id of its own and a link with another. */
const PARAGRAPHS = 50;
const WORDS = 'Các cấp ủy, tổ chức đảng lãnh đạo, chỉ đạo chính quyền thực hiện tốt công tác dân vận. '.repeat(4);

/** @param pages each of fifty links, half of them to a place on another page */
export function benchSiteLinks(pages: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'));
  try {
    const bytes = writeSite(folder, pages);
    const before = process.resourceUsage().maxRSS;
    const start = performance.now();
    const cpu = process.cpuUsage();
    const { diagnostics, ...counts } = checkBuiltSite({
      folder,
      shownAs: 'dist',
      base: BASE,
      origin: null,
      bodies: new Map(),
      madeBy: new Map(),
    });
    const seconds = (performance.now() - start) / 1000;
    const used = process.cpuUsage(cpu);
    console.table({
      trang: counts.pages,
      'địa chỉ': counts.references,
      'dung lượng (MB)': Math.round(bytes / 1e6),
      giây: Number(seconds.toFixed(2)),
      'giây CPU': Number(((used.user + used.system) / 1e6).toFixed(2)),
      'bộ nhớ cao nhất (MB)': Math.round(process.resourceUsage().maxRSS / 1024),
      'bộ nhớ trước khi kiểm (MB)': Math.round(before / 1024),
      lỗi: diagnostics.length,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeSite(folder: string, pages: number): number {
  let bytes = 0;
  for (let page = 0; page < pages; page++) {
    const html = toPage(page, pages);
    bytes += Buffer.byteLength(html);
    mkdirSync(join(folder, 'van-ban', `${page}-qd-ttg-2021`), { recursive: true });
    writeFileSync(join(folder, 'van-ban', `${page}-qd-ttg-2021`, 'index.html'), html);
  }
  return bytes;
}

function toPage(page: number, pages: number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const to = `${(page * 31 + at * 7919) % pages}-qd-ttg-2021`;
    const href = `${BASE}van-ban/${to}/${at % 2 ? `#doan-${at}` : ''}`;
    return `<p id="doan-${at}" class="doan">${WORDS}<a class="vien-dan" id="vd-${to}-${at}" href="${href}">Quyết định số ${to}</a></p>`;
  });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${page}</title></head><body>${paragraphs.join('')}</body></html>`;
}
