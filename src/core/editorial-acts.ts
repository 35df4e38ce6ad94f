/** Where in a published text its editorial acts were done: what a page marks. */
import type { EditorialAct } from './document.ts';
import type { TextLine } from './fidelity.ts';

/**
 * A published line is a line of the source, or several that were joined by one space each; so a place in the source is a
 * place in the text.
 * @param source its lines that are not blank @param published the text's, equal to the source's when the acts are done
 * @param acts that fit the source (applyEditorialActs found nothing wrong)
 * @returns of each act the UTF-16 offset in the plain text at which it is marked: where a line that was joined ends, or
 *   where the words end; null where the two texts do not agree
 */
export function placeEditorialActs(
  source: readonly TextLine[],
  published: readonly TextLine[],
  acts: readonly EditorialAct[],
): (number | null)[] {
  const joined = new Set(acts.filter(({ kind }) => kind === 'join').map(({ sourceLine }) => sourceLine));
  const starts = new Map<number, { start: number; text: string }>();
  let line = -1;
  let offset = 0;
  for (const [at, { fileLine, text }] of source.entries()) {
    const previous = source[at - 1];
    if (previous && joined.has(previous.fileLine)) offset += previous.text.length + 1;
    else {
      line++;
      offset = 0;
    }
    const whole = published[line];
    if (whole?.text.startsWith(text, offset)) starts.set(fileLine, { start: whole.start + offset, text });
  }
  return acts.map((act) => {
    const place = starts.get(act.sourceLine);
    if (!place) return null;
    const within = act.kind === 'join' ? place.text.length : place.text.indexOf(act.words) + act.words.length;
    return place.start + within;
  });
}
