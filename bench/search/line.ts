/** One query in a browser that has asked nothing yet, over a slow line: what travels, and when the answer stands there. */
import type { Browser, Page } from 'playwright-core';
import { focusBox } from '../../tests/support/ask.ts';

/** A phone on a slow line: 1.6 Mbit/s down, 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
/** What is still under way when the answer stands there counts too. */
const SETTLE_MS = 500;
const RUNS = 3;

export interface Cold {
  requests: number;
  /** As they travel, headers and all; and those of /tim-kiem/so/ among them. */
  bytes: number;
  indexRequests: number;
  indexBytes: number;
  /** Median of the runs, from the first key to the answer. */
  milliseconds: number;
}

/** @param prepare what a reader has done before the first key @param ask types the query @returns time to the answer */
export interface Way {
  address: string;
  prepare: (page: Page) => Promise<void>;
  ask: (page: Page, query: string) => Promise<number>;
}

export async function measureCold(browser: Browser, way: Way, query: string): Promise<Cold> {
  const runs: Cold[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measureOnce(browser, way, query));
  runs.sort((a, b) => a.milliseconds - b.milliseconds);
  return runs[RUNS >> 1] as Cold;
}

async function measureOnce(browser: Browser, { address, prepare, ask }: Way, query: string): Promise<Cold> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    await prepare(page);
    const client = await context.newCDPSession(page);
    const addresses = new Map<string, string>();
    const cold: Cold = { requests: 0, bytes: 0, indexRequests: 0, indexBytes: 0, milliseconds: 0 };
    client.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const isIndex = addresses.get(requestId)?.includes('/tim-kiem/so/') ?? false;
      cold.requests++;
      cold.bytes += encodedDataLength;
      if (isIndex) cold.indexRequests++;
      if (isIndex) cold.indexBytes += encodedDataLength;
    });
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', LINE);
    cold.milliseconds = await ask(page, query);
    await page.waitForTimeout(SETTLE_MS);
    return cold;
  } finally {
    await context.close();
  }
}

/** Our box. @param isReady whether its script has come, as it has when a reader begins to type some time after focusing it */
export function toOurWay(home: string, isReady: boolean): Way {
  return {
    address: `${home}tim-kiem/`,
    prepare: (page) => (isReady ? focusBox(page) : Promise.resolve()),
    ask: async (page, query) => {
      const watch = await page.evaluateHandle(watchAnswer);
      if (!isReady) await page.locator('#q').focus();
      await page.keyboard.insertText(query);
      return watch.evaluate(({ answered }) => answered);
    },
  };
}

/** Runs in the page. @returns time from the box being come to, or the first key, to results */
function watchAnswer(): { answered: Promise<number> } {
  const form = document.querySelector('#q')?.closest('form');
  let start = 0;
  const begin = (): void => {
    start ||= performance.now();
  };
  form?.addEventListener('focusin', begin, { once: true });
  form?.addEventListener('input', begin, { once: true });
  const answered = new Promise<number>((resolve) => {
    const look = (): void => {
      const list = form?.querySelector('#ket-qua');
      if (start && list?.getAttribute('aria-busy') === 'false' && list.querySelector('li')) {
        resolve(performance.now() - start);
      }
    };
    if (form) new MutationObserver(look).observe(form, { subtree: true, childList: true, attributes: true });
  });
  return { answered };
}

/** Pagefind as it comes: its own script, its defaults, the five results its own interface shows. */
export function toPagefindWay(home: string): Way {
  return {
    address: `${home}default/`,
    prepare: () => Promise.resolve(),
    ask: (page, query) =>
      page.evaluate(async (asked) => {
        const start = performance.now();
        const address = '/default/pagefind/pagefind.js';
        const { createInstance } = await import(address);
        // In a worker its requests could be neither slowed down nor counted.
        const { results } = await createInstance({ noWorker: true }).search(asked);
        await Promise.all(results.slice(0, 5).map((result: { data: () => Promise<unknown> }) => result.data()));
        return performance.now() - start;
      }, query),
  };
}
