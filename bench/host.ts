/** A host as hosts are: files below a folder, those that are text packed as the browser asks. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TEXT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
const TYPES: Record<string, string> = { ...TEXT_TYPES, '.woff2': 'font/woff2', '.png': 'image/png' };
const PACKERS = { br: brotliCompressSync, gzip: (body: Buffer) => gzipSync(body, { level: 9 }) } as const;
type Packing = keyof typeof PACKERS;

export interface PackedHost {
  /** With a slash at the end. */
  home: string;
  close: () => Promise<void>;
}

/** @param packings those the host knows, best first */
export async function servePacked(folder: string, packings: readonly Packing[] = ['gzip']): Promise<PackedHost> {
  const packed = new Map<string, Buffer>();
  const pack = (file: string, packing: Packing): Buffer => {
    const key = `${packing} ${file}`;
    const body = packed.get(key) ?? PACKERS[packing](readFileSync(file));
    packed.set(key, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    let file = join(folder, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const accepted = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
    const packing = TEXT_TYPES[extname(file)] ? packings.find((name) => accepted.includes(name)) : undefined;
    const body = packing ? pack(file, packing) : readFileSync(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(packing ? { 'content-encoding': packing } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
