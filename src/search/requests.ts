/**
 * Knowing when a request was dropped. Pagefind 1.5.2 logs the failure of an index file, keeps it, and answers as if the
 * file held nothing (`_loadGenericChunk`), which would read as "not found". So what it fetches is watched here.
 */

/** After this long a request counts as dropped. */
const PATIENCE_MS = 30_000;
/** How Pagefind's compressed files begin: gzip, or its own signature where a server has already unpacked them. */
const GZIP = [0x1f, 0x8b];
const SIGNATURE = [...'pagefind_dcd'].map((letter) => letter.charCodeAt(0));

let failures = 0;

/** @returns how many watched requests have failed since the page was opened */
export function countFailures(): number {
  return failures;
}

/** Fetches, and throws for anything but the whole file. */
export async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/** Watches every request for an address that begins so; calling it again changes nothing. */
export function watchRequests(prefix: string): void {
  if (watched.has(prefix)) return;
  watched.add(prefix);
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!new URL(address, location.href).pathname.startsWith(prefix)) return plainFetch(input, init);
    try {
      return await readWhole(await plainFetch(input, { signal: AbortSignal.timeout(PATIENCE_MS), ...init }), address);
    } catch (error) {
      failures++;
      throw error;
    }
  };
}
const watched = new Set<string>();

/** The body is read to its end: a connection may drop in the middle, and a café's sign-in page answers 200 for anything. */
async function readWhole(response: Response, address: string): Promise<Response> {
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const body = await response.arrayBuffer();
  const isPacked = /\.(?:pf_\w+|pagefind)(?:\?|$)/.test(address);
  if (isPacked && !startsWith(body, GZIP) && !startsWith(body, SIGNATURE)) throw new Error(`not an index: ${address}`);
  return new Response(body, { status: response.status, headers: response.headers });
}

function startsWith(body: ArrayBuffer, bytes: readonly number[]): boolean {
  const start = new Uint8Array(body, 0, Math.min(bytes.length, body.byteLength));
  return bytes.every((byte, at) => start[at] === byte);
}
