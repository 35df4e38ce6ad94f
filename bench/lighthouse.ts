/**
 * `npm run bench -- lighthouse [PATH…]`: Lighthouse, mobile preset, on the built site served as a plain host would. Each
 * page is measured three times and every figure is the median; a page below the floor is said, and why.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchedChrome, launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findBrowser } from '../tests/support/browser.ts';
import { type PackedHost, servePacked } from './host.ts';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Pages measured unless told, and of each the longest its largest part may take; a page the build has not is passed over. */
const PAGES = [
  '',
  'van-ban/chi-thi-dan-van-chinh-quyen/',
  'van-ban/23-qd-tw-2021/',
  'tim-kiem/',
  'tim-kiem/?q=23-QD%2FTW',
  'so-do/',
  'nhiem-vu/',
  'vien-dan/',
  'dong-thoi-gian/',
];
const LCP_MAX = 1200;
const LCP_PAGE = 'van-ban/chi-thi-dan-van-chinh-quyen/';

/** @param paths pages below the base; the table above when none is given @returns whether all reach the floor */
export async function benchLighthouse(paths: readonly string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-lighthouse-'));
  let host: PackedHost | null = null;
  let chrome: LaunchedChrome | null = null;
  try {
    const site = join(folder, 'site');
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', site], {
      env: { ...process.env, SITE: 'https://vidu.example', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    host = await servePacked(site, ['br', 'gzip']);
    const { executablePath, args } = await findBrowser();
    chrome = await launch({ chromePath: executablePath, chromeFlags: [...args, '--headless=new'] });
    const asked = paths.length > 0 ? paths : PAGES.filter((path) => existsSync(join(site, path.replace(/\?.*$/, ''))));
    const measured: Measured[] = [];
    for (const path of asked) measured.push(await measurePage(host.home, path, chrome.port));
    console.table(measured.map(({ row }) => row));
    for (const { row, below } of measured) for (const line of below) console.log(`${row.trang}: ${line}`);
    return measured.every(({ below }) => below.length === 0);
  } finally {
    chrome?.kill();
    await host?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  row: { trang: string } & Record<string, string | number>;
  /** What keeps the page from the floor. */
  below: string[];
}

async function measurePage(home: string, path: string, port: number): Promise<Measured> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(home + path, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
    if (!result) throw new Error(path);
    results.push(result.lhr);
  }
  const score = (category: string): number =>
    median(results.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)));
  const value = (audit: string): number =>
    median(results.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  const items = (audit: string): number => {
    const details = results[0]?.audits[audit]?.details;
    return details && 'items' in details && Array.isArray(details.items) ? details.items.length : Number.NaN;
  };
  const lcp = value('largest-contentful-paint');
  const cls = value('cumulative-layout-shift');
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, score(category)]));
  const below = [
    ...CATEGORIES.filter((category) => score(category) < 100).flatMap((category) => findLost(results, category)),
    ...(cls > 0 ? [`CLS ${cls}`] : []),
    ...(path === LCP_PAGE && lcp > LCP_MAX ? [`LCP ${Math.round(lcp)} ms`] : []),
  ];
  const row = {
    trang: `/${path}`,
    ...scores,
    'FCP ms': Math.round(value('first-contentful-paint')),
    'LCP ms': Math.round(lcp),
    'TBT ms': Math.round(value('total-blocking-time')),
    CLS: cls,
    'yêu cầu': items('network-requests'),
    byte: value('total-byte-weight'),
  };
  return { row, below };
}

/** Of the first run: which audits cost a category its points. */
function findLost([result]: readonly Result[], category: string): string[] {
  const { auditRefs = [] } = result?.categories[category] ?? {};
  return auditRefs.flatMap(({ id, weight }) => {
    const audit = result?.audits[id];
    if (!audit || !weight || audit.score === null || audit.score === 1) return [];
    return [`${category}: ${id} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details ?? {}).slice(0, 400)}`];
  });
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
