/**
 * `node --import ./scripts/require-node.mjs bench/peer.ts DIR`: the nearest peer, remark-cli with remark-validate-links,
 * over the same collection. It asks only whether each link leads to a file; it is run with nothing else to do, and must
 * report a broken link planted beside the collection, or what was measured is not a check.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './child.ts';

const USAGE = 'Cách dùng: node --import ./scripts/require-node.mjs bench/peer.ts THƯ_MỤC   (thư mục có documents/)';
const REMARK = resolve(import.meta.dirname, '../node_modules/remark-cli/cli.js');
const VALIDATE_LINKS = fileURLToPath(import.meta.resolve('remark-validate-links'));
const PLANTED = 'planted.md';
const MISSING = 'khong-co-tep-nay.md';
export interface PeerMeasure {
  seconds: number;
  /** Highest resident memory of the process. */
  peakMegabytes: number;
  /** Whether it reported the planted link, and nothing else, and ended with 1. */
  reportedPlanted: boolean;
}

/** @param dir a collection: its documents/ is checked, and not touched @returns time from start to end of the child */
export async function measurePeer(dir: string): Promise<PeerMeasure> {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-peer-'));
  try {
    writeFileSync(join(folder, PLANTED), `Căn cứ [Quyết định số 1/QĐ-TTg](${MISSING}).\n`);
    writeFileSync(join(folder, 'remark.json'), JSON.stringify(toConfig()));
    const { code, errors, seconds, megabytes } = await runMeasured([
      REMARK,
      resolve(dir, 'documents'),
      join(folder, PLANTED),
      ...['--rc-path', join(folder, 'remark.json')],
      ...['--frail', '--quiet', '--no-stdout', '--no-color', '--no-config', '--no-ignore'],
    ]);
    return { seconds, peakMegabytes: megabytes, reportedPlanted: code === 1 && isPlantedAlone(errors) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Outside a repository, as a collection may stand. Fragments are left out: to the peer an anchor is a heading, so that it
 * would blame every "#dieu-3" of a note.
 */
function toConfig(): object {
  return { plugins: [[VALIDATE_LINKS, { repository: false, skipPathPatterns: ['\\.md#'] }]] };
}

function isPlantedAlone(report: string): boolean {
  const warnings = report.split('\n').filter((line) => /\swarning\s/.test(line));
  return warnings.length === 1 && report.includes(PLANTED) && (warnings[0] as string).includes(MISSING);
}

async function main([dir]: string[]): Promise<void> {
  if (!dir || !existsSync(join(dir, 'documents'))) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const { seconds, peakMegabytes, reportedPlanted } = await measurePeer(dir);
  const found = reportedPlanted ? 'có báo liên kết hỏng đã cài' : 'KHÔNG báo đúng liên kết hỏng đã cài';
  process.stdout.write(
    `remark-validate-links: ${seconds.toFixed(1)} giây, ${peakMegabytes.toFixed(0)} MB; ${found}.\n`,
  );
  if (!reportedPlanted) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
