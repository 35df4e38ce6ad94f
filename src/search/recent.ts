/** What was looked up last, on this device only: nothing is sent, and the reader can have it forgotten. */

const KEY = 'viendan.tra-cuu';
const MOST = 8;

/** @returns the last queries, newest first; none where the browser keeps nothing */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepRecent(query: string): void {
  try {
    const others = readRecent().filter((other) => other !== query);
    localStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // Full, or forbidden: the look-up itself has worked.
  }
}

export function forgetRecent(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
