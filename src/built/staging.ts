/** A site is built beside the folder it is published in, and takes its place only when nothing is wrong with it. */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @param outDir folder the site is published in, as a path @returns the folder beside it to build in */
export function toStagingFolder(outDir: string): string {
  return `${outDir.replace(/[/\\]+$/, '')}.next`;
}

/** Puts what was built in the place of what was published; a `.git` there stays, as Astro leaves it. */
export function publishStaged(staged: string, outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  for (const name of readdirSync(outDir)) if (name !== '.git') rmSync(join(outDir, name), { recursive: true });
  for (const name of readdirSync(staged)) move(join(staged, name), join(outDir, name));
  rmSync(staged, { recursive: true });
}

/** A folder that is a volume of its own cannot be moved into: there it is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}
