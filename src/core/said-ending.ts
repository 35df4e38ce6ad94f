/**
 * That a document ends, said after its name, with the document that says so named beside it: "Quyết định số … hết hiệu lực kể
 * từ ngày Quyết định này có hiệu lực", "… bị bãi bỏ bởi Quyết định này", "Kể từ ngày Quyết định này có hiệu lực, … hết hiệu
 * lực". Patterns over squashed words; where they may stand is for said-relations.ts.
 */

/** From the name, and all that is told with it, to "Quyết định này". */
const TO_OWN =
  /^,? (?:sẽ )?(?:(hết hiệu lực)(?: thi hành)?|(?:bị|được) (bãi bỏ|huỷ bỏ|hủy bỏ)) (?:kể )?từ (?:ngày|khi) $|^,? (?:sẽ )?(?:bị|được) (bãi bỏ|huỷ bỏ|hủy bỏ|thay thế) (?:bởi|bằng) $/u;
/** After the name, where "Quyết định này" stands before it. */
const AT_END =
  /^,? (?:sẽ )?(?:(hết hiệu lực)(?: thi hành)?|(?:bị|được) (bãi bỏ|huỷ bỏ|hủy bỏ))(?: (?:kể )?từ (?:ngày|thời điểm) (?:này|đó|trên))? ?(?:[.;]|$)/u;
/** Before "Quyết định này", at the start of a sentence. */
const SINCE = /(?:^|[.:)] )(?:Kể từ|Từ) (?:ngày|khi) $/u;
/** From it to the name: what ends then, or what is done to it. */
const THEN = /^ (?:có hiệu lực|được ban hành)(?: thi hành)?,? (?:Các |các |những )?$/u;
const THEN_DONE =
  /^ (?:có hiệu lực|được ban hành)(?: thi hành)?,? (?:sẽ )?(bãi bỏ|huỷ bỏ|hủy bỏ|thay thế)(?: toàn bộ)?(?: các| những)? $/u;
/** From "Quyết định này", which opens the sentence, to the name of what ends. */
const EFFECT_AND = /^ có hiệu lực[^.;]*[;,] (?:và |đồng thời )?(?:các |những )?$/u;

/** @param between the name and "Quyết định này" after it @returns the words that end it */
export function readEndingBefore(between: string): string | undefined {
  return TO_OWN.exec(between)?.slice(1).find(Boolean);
}

/**
 * @param before "Quyết định này" on its line
 * @param between it and the name
 * @param after the name, to the end of its line
 * @param isOpening whether "Quyết định này" opens its sentence
 */
export function readEndingAfter(
  before: string,
  between: string,
  after: string,
  isOpening: boolean,
): string | undefined {
  if (SINCE.test(before)) {
    const done = THEN_DONE.exec(between)?.[1];
    if (done) return done;
    if (!THEN.test(between)) return undefined;
  } else if (!isOpening || !EFFECT_AND.test(between)) return undefined;
  return AT_END.exec(after)?.slice(1).find(Boolean);
}
