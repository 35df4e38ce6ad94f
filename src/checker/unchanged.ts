/** When a file may be taken for unchanged. */
import { hashFile, type ListedFile } from '../folder.ts';

/** A file that changed within this many milliseconds of being listed may change again without its signature showing it. */
const UNSURE = 2000;

/** @returns whether the signature a file had when the folder was listed proves what it held then */
export function isSettled({ changedAt }: ListedFile, listedAt: number): boolean {
  return changedAt < listedAt - UNSURE;
}

/** By its signature; where that may lie, or has changed without the words changing, by the bytes. */
export function isUnchanged(
  listed: ListedFile,
  known: { signature: string; sha256: string | null },
  listedAt: number,
): boolean {
  if (known.signature === listed.signature && isSettled(listed, listedAt)) return true;
  return known.sha256 !== null && known.sha256 === hashFile(listed.file);
}
