/**
 * `npm run screenshots`: builds the site and takes the pictures of docs/screenshots, each page as it is on a phone, on a
 * laptop and on paper. The same collection and the same browser give the same files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { servePacked } from '../bench/host.ts';
import { SCREENSHOTS as words } from '../src/strings/screenshots.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { stop, write } from './command.ts';

const FOLDER = 'docs/screenshots';
const DIRECTIVE = 'van-ban/chi-thi-dan-van-chinh-quyen/';

interface Shot {
  /** Name of its files, and its caption (strings/screenshots.ts). */
  name: keyof typeof words.pages;
  path: string;
  /** What must stand on the page before it is pictured, where a script makes it. */
  waitFor?: string;
  views: readonly View[];
}
type View = keyof typeof VIEWS;

/** A page the build does not have is passed over. */
const SHOTS: readonly Shot[] = [
  { name: 'trang-chu', path: '', views: ['phone', 'laptop', 'dark'] },
  { name: 'chi-thi', path: DIRECTIVE, views: ['phone', 'laptop', 'dark', 'paper'] },
  { name: 'nhiem-vu-trong-chi-thi', path: `${DIRECTIVE}#nhiem-vu-6`, views: ['phone', 'laptop'] },
  { name: 'ho-so', path: 'van-ban/217-qd-tw-2013/', views: ['phone', 'laptop', 'paper'] },
  { name: 'danh-muc', path: 'van-ban/', views: ['phone', 'laptop', 'paper'] },
  { name: 'tim-so', path: 'tim-kiem/?q=23%20qd%20tw', waitFor: '#ket-qua li', views: ['phone', 'laptop'] },
  {
    name: 'tim-chu',
    path: 'tim-kiem/?q=d%C3%A2n%20v%E1%BA%ADn%20kh%C3%A9o',
    waitFor: '#ket-qua li',
    views: ['laptop'],
  },
  { name: 'doi-chieu', path: 'doi-chieu/', views: ['phone', 'laptop'] },
  { name: 'so-do', path: 'so-do/', views: ['phone', 'laptop', 'dark', 'paper'] },
  { name: 'dong-thoi-gian', path: 'dong-thoi-gian/', views: ['phone', 'laptop'] },
  { name: 'nhiem-vu', path: 'nhiem-vu/', views: ['phone', 'laptop', 'paper'] },
  { name: 'vien-dan', path: 'vien-dan/', views: ['phone', 'laptop', 'paper'] },
  {
    name: 'duong-vien-dan',
    path: 'duong-vien-dan/?tu=chi-thi-dan-van-chinh-quyen&den=25-nq-tw-2013',
    views: ['phone', 'laptop'],
  },
  { name: 'tap-tai-lieu', path: 'tap-tai-lieu/', views: ['laptop', 'paper'] },
];

/** A4 at 96 dots an inch, and the margins of styles/print.css. */
const PAPER = { width: 794, height: 1123, top: 76, right: 68, bottom: 76, left: 94 } as const;

const VIEWS = {
  phone: { width: 360, height: 740, deviceScaleFactor: 2, colorScheme: 'light', isMobile: true },
  laptop: { width: 1280, height: 800, deviceScaleFactor: 1, colorScheme: 'light', isMobile: false },
  dark: { width: 1280, height: 800, deviceScaleFactor: 1, colorScheme: 'dark', isMobile: false },
  paper: {
    width: PAPER.width - PAPER.left - PAPER.right,
    height: PAPER.height - PAPER.top - PAPER.bottom,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    isMobile: false,
  },
} as const;

if (process.argv.length > 2) stop(words.usage);
const folder = mkdtempSync(join(tmpdir(), 'viendan-screenshots-'));
try {
  await takeAll(join(folder, 'site'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function takeAll(site: string): Promise<void> {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', site], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const shots = SHOTS.filter(({ path }) => existsSync(join(site, path.replace(/[?#].*$/, ''), 'index.html')));
  const host = await servePacked(site, ['br']);
  const browser = await launchBrowser();
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const shot of shots) for (const view of shot.views) await take(browser, host.home, shot, view);
  } finally {
    await browser.close();
    await host.close();
  }
  writeFileSync(join(FOLDER, 'README.md'), printIndex(shots));
  write(`${words.taken(readdirSync(FOLDER).length - 1, FOLDER)}\n`);
}

function toFile({ name }: Shot, view: View): string {
  return `${name}-${words.views[view].file}.webp`;
}

async function take(browser: Browser, home: string, shot: Shot, view: View): Promise<void> {
  const { width, height, ...options } = VIEWS[view];
  const context = await browser.newContext({
    ...options,
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  try {
    const page = await context.newPage();
    if (view === 'paper') await page.emulateMedia({ media: 'print' });
    // The first visit is for the typeface to be at hand: it is used only when it comes in time.
    await page.goto(home, { waitUntil: 'networkidle' });
    await page.goto(home + shot.path, { waitUntil: 'networkidle' });
    if (shot.waitFor) await page.locator(shot.waitFor).first().waitFor();
    const png = await picture(page);
    const framed = view === 'paper' ? await layOnPaper(png) : png;
    await sharp(framed)
      .webp({ quality: 60, effort: 6 })
      .toFile(join(FOLDER, toFile(shot, view)));
  } finally {
    await context.close();
  }
}

async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** A line at the foot that the page would break is left white, as it is on paper. */
function layOnPaper(png: Buffer): Promise<Buffer> {
  const { top, right, bottom, left } = PAPER;
  return sharp(png).extend({ top, right, bottom, left, background: '#ffffff' }).png().toBuffer();
}

function printIndex(shots: readonly Shot[]): string {
  const sections = shots.map((shot) => {
    const pictures = shot.views.map((view) => {
      const alt = `${words.pages[shot.name]}, ${words.views[view].name}`;
      const width = view === 'phone' ? 240 : 480;
      return `<img src="${toFile(shot, view)}" alt="${alt}" width="${width}">`;
    });
    return `## ${words.pages[shot.name]}\n\n${pictures.join('\n')}\n`;
  });
  return `${[`# ${words.title}\n\n${words.lead}\n`, ...sections].join('\n')}`;
}
