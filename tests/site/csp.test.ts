/** The policy every page carries: nothing inline, nothing from elsewhere, on every page as a reader uses it. */
import { globSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLongSite, readOtherSite } from '../support/build-sites.ts';
import { SITES } from '../support/paths.ts';
import { DIRECTIVE, openSites, waitForAnswer } from './open.ts';

const sites = openSites();
const FOLDERS = { root: () => SITES.root, below: () => SITES.below, other: readOtherSite, long: readLongSite } as const;
type Which = keyof typeof FOLDERS;
const WHICH: readonly Which[] = ['root', 'below', 'other', 'long'];

const pagesOf = (which: Which): string[] =>
  globSync('**/*.html', { cwd: FOLDERS[which]() }).map((file) => file.replaceAll('\\', '/'));

const leadsOn = (which: Which, file: string): boolean =>
  readFileSync(`${FOLDERS[which]()}${file}`, 'utf8').includes('http-equiv="refresh"');

/** Everything a browser complains of, and every request that leaves the site, on any page of a context. */
async function watch(context: BrowserContext, home: string): Promise<string[]> {
  const problems: string[] = [];
  await context.exposeFunction('tellOfViolation', (what: string) => problems.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const tell = (window as unknown as { tellOfViolation: (what: string) => void }).tellOfViolation;
      tell(`${location.href}: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) problems.push(`leaves the site: ${request.url()}`);
  });
  return problems;
}

async function withWatched(which: Which, look: (page: Page, home: string, problems: string[]) => Promise<void>) {
  const { home } = sites.served[which];
  const context = await sites.newContext();
  try {
    const problems = await watch(context, home);
    await look(await context.newPage(), home, problems);
  } finally {
    await context.close();
  }
}

test.for(WHICH)('every page of %s carries the policy before anything it has a say in, and nothing inline', (which) => {
  const pages = pagesOf(which);
  expect(pages.length).toBeGreaterThan(4);
  for (const file of pages) {
    const html = readFileSync(`${FOLDERS[which]()}${file}`, 'utf8');
    const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/g)];
    expect(policies, file).toHaveLength(1);
    const [{ 1: policy = '', index = 0 } = { 1: '', index: 0 }] = policies;
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
    expect(html.search(/<script|<link|<style/), file).toBeGreaterThan(index);
    expect(html, file).not.toMatch(/<style|<[^>]+\sstyle=|<[^>]+\son[a-z]+=/);
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    const inline = scripts.filter((attributes) => !/\ssrc=|application\/ld\+json/.test(attributes));
    expect(inline, file).toEqual([]);
  }
});

test.for(WHICH)('a browser walks every page of %s: nothing is blocked, said or asked of others', async (which) => {
  await withWatched(which, async (page, home, problems) => {
    for (const file of pagesOf(which)) {
      await page.goto(home + file.replace(/index\.html$/, ''), { waitUntil: 'load' });
      // A number's page leads on at once, and must have done so before another is opened.
      if (leadsOn(which, file))
        await page.waitForURL((address) => !address.pathname.endsWith(`/${file.slice(0, -10)}`));
      // Scripts have run; what they were forbidden is told of in a task of its own.
      await page.waitForTimeout(20);
    }
    expect(problems).toEqual([]);
  });
});

test('searching by number and by words, filtering, pasting: nothing is blocked', async () => {
  await withWatched('below', async (page, home, problems) => {
    await page.goto(home + DIRECTIVE);
    await page.locator('#q').fill('217 qd tw');
    await page.locator('#ket-qua a').first().waitFor();
    await page.goto(`${home}tim-kiem/?q=d%C3%A2n%20v%E1%BA%ADn%20kh%C3%A9o`);
    expect(await waitForAnswer(page)).toContain('1 văn bản');
    await page.locator('.filters summary').click();
    await page.locator('.facet select').first().selectOption({ index: 1 });
    await waitForAnswer(page);
    await page.goto(`${home}doi-chieu/`);
    await page.locator('textarea').fill('Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị');
    await page.locator('.paste button').click();
    await page.getByText('khớp với bản ghi').first().waitFor();
    expect(problems).toEqual([]);
  });
});

test.for([true, false])('the address of a number still leads on, JavaScript %s', async (javaScriptEnabled) => {
  const context = await sites.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${sites.served.below.home}so/43-kl-tw/`);
  await page.waitForURL('**/van-ban/43-kl-tw-2019/');
  await context.close();
});

test('what the policy forbids is blocked, and this test would see it', async () => {
  await withWatched('root', async (page, home, problems) => {
    await page.goto(home);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      const styled = document.createElement('p');
      styled.setAttribute('style', 'color: red');
      document.body.append(styled);
      const image = document.createElement('img');
      image.src = 'https://vidu.example/a.png';
      document.body.append(image);
      return [(window as unknown as { ranInline?: boolean }).ranInline ?? false, styled.style.color];
    });
    await expect.poll(() => problems.filter((problem) => problem.startsWith(home)).length).toBe(3);
    expect(ran).toEqual([false, '']);
    for (const kind of ['script-src-elem inline', 'style-src-attr inline', 'img-src https://vidu.example/a.png'])
      expect(problems.join('\n')).toContain(kind);
  });
});
