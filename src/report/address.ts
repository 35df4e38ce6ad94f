/** Paths of the report as other tools read them. */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param file as opened @returns the same with "/" between its parts, on every system */
export function toSlashes(file: string): string {
  return file.split(sep).join('/');
}

/** @param file as opened @returns a URI reference: relative where the path is, percent-encoded part by part */
export function toUri(file: string): string {
  // A lone surrogate cannot be encoded; bytes that are no UTF-8 stand for it on disk too.
  const whole = file.replace(/\p{Cs}/gu, '\ufffd');
  return isAbsolute(whole) ? pathToFileURL(whole).href : toSlashes(whole).split('/').map(encodeURIComponent).join('/');
}
