/**
 * `node --import ./scripts/require-node.mjs bench/generate.ts DIR COUNT [SEED]`: a collection of COUNT made-up documents
 * for measuring, and DIR/truth.jsonl, what each cites. It imports nothing of src: what it says is not what the
 * recogniser says. The same count and seed give the same bytes.
 */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { toIssuersYaml } from './generate/bodies.ts';
import { type Witness, writeDocument } from './generate/document.ts';
import { type Plan, planCollection } from './generate/instruments.ts';

const USAGE =
  'Cách dùng: node --import ./scripts/require-node.mjs bench/generate.ts THƯ_MỤC SỐ_VĂN_BẢN [HẠT_GIỐNG]   (thư mục mới hoặc rỗng)';
/** Most documents: indexes and days are kept in small numbers. */
const COUNT_MAX = 1_000_000;
/** How many documents that nothing cites yet one document makes up for. */
const OWED_MAX = 3;
/** Lines of the truth written at a time. */
const LINES_AT_ONCE = 500;

export interface Generated {
  documents: number;
  citations: number;
  /** Bytes of documents and sources. */
  bytes: number;
}

/**
 * Writes a collection.
 * @param dir a folder that does not exist yet, or is empty
 * @returns how much was written
 */
export function generateCollection(dir: string, count: number, seed = 1): Generated {
  const plan = planCollection(count, seed);
  for (const folder of ['documents/dang', 'documents/nha-nuoc', 'sources'])
    mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'issuers.yaml'), toIssuersYaml(plan.places, plan.bodies));
  // The records state few relations, though their preambles say "Căn cứ": that rule would rightly name each of them.
  writeFileSync(join(dir, 'rules.yaml'), 'severity:\n  relation-undeclared: off\n');
  const truth = openSync(join(dir, 'truth.jsonl'), 'w');
  try {
    return writeDocuments(dir, plan, truth);
  } finally {
    closeSync(truth);
  }
}

/** From the latest to the oldest: when a document is written, all that cite it have been, and can bear it witness. */
function writeDocuments(dir: string, plan: Plan, truth: number): Generated {
  const isCited = new Uint8Array(plan.count);
  const witnesses: (Witness | undefined)[] = [];
  const done: Generated = { documents: plan.count, citations: 0, bytes: 0 };
  let lines: string[] = [];
  for (let index = plan.count - 1; index >= 0; index--) {
    const written = writeDocument(plan, index, {
      isRoot: isCited[index] === 0,
      owed: findUncited(isCited, plan.dayStart(index)),
      witness: witnesses[index],
    });
    delete witnesses[index];
    for (const { index: target, witness } of written.cited) {
      isCited[target] = 1;
      if ((witnesses[target]?.fields.length ?? 0) < witness.fields.length) witnesses[target] = witness;
    }
    writeFileSync(join(dir, written.file), written.markdown);
    if (written.source) writeFileSync(join(dir, written.source.file), written.source.text);
    done.citations += written.truth.citations.length;
    done.bytes += Buffer.byteLength(written.markdown) + Buffer.byteLength(written.source?.text ?? '');
    lines.push(JSON.stringify(written.truth));
    if (lines.length === LINES_AT_ONCE || index === 0) {
      writeSync(truth, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  return done;
}

/** The latest documents before `limit` that nothing cites yet. */
function findUncited(isCited: Uint8Array, limit: number): number[] {
  const uncited: number[] = [];
  for (let at = limit - 1; at >= Math.max(0, limit - 200) && uncited.length < OWED_MAX; at--)
    if (!isCited[at]) uncited.push(at);
  return uncited;
}

function main([dir, count, seed = '1']: string[]): void {
  const documents = Number(count);
  const isRight = dir && Number.isInteger(documents) && documents > 0 && documents <= COUNT_MAX && /^\d+$/.test(seed);
  if (!isRight || (existsSync(dir) && readdirSync(dir).length > 0)) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const start = performance.now();
  const { citations, bytes } = generateCollection(dir, documents, Number(seed));
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${documents} văn bản, ${citations} viện dẫn, ${(bytes / 1e6).toFixed(1)} MB; ${seconds.toFixed(1)} giây.\n`,
  );
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
