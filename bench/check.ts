/**
 * `npm run bench -- check [DOCUMENTS…]`: the checker on generated collections, beside the nearest peer, in one run. Every
 * figure is of a process of its own: seconds from its start to its end, and the most memory it held.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMeasured } from './child.ts';
import { measurePeer } from './peer.ts';

const SIZES = [1_000, 10_000];
/** The peer holds every file in memory: beyond this it is not asked. */
const PEER_MAX = 10_000;
/** The checker trusts no signature of a file just written. */
const SETTLED = 2_500;
/** As in the script "check" of package.json: what a check reads at once would else be moved about in memory as it grows. */
const NODE = ['--min-semi-space-size=16', '--import', './scripts/require-node.mjs'];

/** @param sizes numbers of documents, each a collection of its own */
export async function benchCheck(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'));
  try {
    const rows = [];
    for (const size of sizes.length > 0 ? sizes : SIZES) rows.push(...(await benchSize(folder, size)));
    console.table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchSize(folder: string, size: number): Promise<object[]> {
  const content = join(folder, String(size));
  await runMeasured([...NODE, 'bench/generate.ts', content, String(size)]);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const env = { VIENDAN_CACHE: join(folder, `cache-${size}`) };
  const check = async (work: string): Promise<object> => {
    const { seconds, megabytes, output } = await runMeasured([...NODE, 'bench/check-once.ts', content], env);
    const [parsed, errors] = output.trim().split(' ');
    return toRow(size, work, seconds, megabytes, `${parsed} tệp đã đọc, ${errors} lỗi`);
  };
  const rows = [await check('kiểm lần đầu'), await check('kiểm lại, không đổi gì')];
  spoilOneDate(join(content, 'documents', 'nha-nuoc'));
  rows.push(await check('kiểm lại sau khi sửa một ngày'));
  if (size > PEER_MAX) return rows;
  const { seconds, peakMegabytes, reportedPlanted } = await measurePeer(content);
  const said = reportedPlanted ? 'báo liên kết hỏng đã cài' : 'KHÔNG báo liên kết hỏng đã cài';
  return [...rows, toRow(size, 'remark-validate-links', seconds, peakMegabytes, said)];
}

function toRow(size: number, work: string, seconds: number, megabytes: number, result: string): object {
  return {
    'văn bản': size,
    việc: work,
    giây: seconds.toFixed(2),
    'MB cao nhất': Math.round(megabytes),
    'kết quả': result,
  };
}

/** One digit of one date in the text of one document: an error must appear, and little be read again. */
function spoilOneDate(documents: string): void {
  const date = /\]\([^)]+\) ngày (\d{1,2})(?=\/\d{1,2}\/\d{4} của)/;
  for (const name of readdirSync(documents).sort()) {
    const file = join(documents, name);
    const text = readFileSync(file, 'utf8');
    const found = date.exec(text);
    if (!found?.[1] || statSync(file).size < 5000) continue;
    const at = found.index + found[0].length - found[1].length;
    const other = found[1] === '12' ? '13' : '12';
    writeFileSync(file, text.slice(0, at) + other + text.slice(at + found[1].length));
    return;
  }
  throw new Error('no date to spoil');
}
