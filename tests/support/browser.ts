/** A real browser: the Chromium that npm brings on Linux, an installed Chrome elsewhere; which one is said once. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** With these, closing a page kills the whole browser. */
const UNWANTED = new Set(['--single-process', '--no-zygote', '--disable-web-security']);
const INSTALLED = [
  process.env.CHROME_PATH,
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/** @returns the browser's program and what it must be started with */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const isBundled = process.platform === 'linux' && process.arch === 'x64';
  const executablePath = isBundled
    ? await chromium.executablePath()
    : INSTALLED.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('Không có trình duyệt để thử: cài Google Chrome, hoặc đặt CHROME_PATH.');
  return { executablePath, args: chromium.args.filter((arg) => !UNWANTED.has(arg)) };
}

export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ ...(await findBrowser()), headless: true });
}
