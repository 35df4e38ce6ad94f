/** Provisions (Điều, khoản, nhiệm vụ) and paragraphs: which stretch of a text each anchor names. */

export type ProvisionKind = 'article' | 'clause' | 'task' | 'paragraph';

export interface Provision {
  /** Fragment of the document's address: "nhiem-vu-1", "dieu-5", "doan-3". Stable while the text is. */
  anchor: string;
  kind: ProvisionKind;
  /** "1" of nhiệm vụ 1; for a paragraph its ordinal among all blocks. */
  ordinal: string;
  /** UTF-16 offsets into the document's plain text, end exclusive. */
  start: number;
  end: number;
}

/** Types whose numbered paragraphs are called tasks; elsewhere they are clauses. */
const TASK_TYPES = new Set(['Chỉ thị']);
const ARTICLE = /^Điều\s+(\d+[a-zđ]?)\s*[.:]/u;
/** Longest opening looked at, in UTF-16 units. */
const OPENING_MAX = 40;
const NUMBERED = /^(\d+[a-zđ]?)\.\s/u;

/**
 * Names every block of a text.
 * @param blocks offsets of each paragraph in `text`, in order
 * @param documentType plain form, as in a record
 * @returns one provision a block; a number seen before falls back to the paragraph's own ordinal, so anchors never clash
 */
export function toProvisions(
  text: string,
  blocks: readonly { start: number; end: number }[],
  documentType: string,
): Provision[] {
  const seen = new Set<string>();
  let article: string | null = null;
  return blocks.map(({ start, end }, at) => {
    const block = toOpening(text.slice(start, end));
    const articleNumber = ARTICLE.exec(block)?.[1];
    const number = NUMBERED.exec(block)?.[1];
    if (articleNumber) article = articleNumber;
    const named = articleNumber
      ? ({ kind: 'article', ordinal: articleNumber, anchor: `dieu-${articleNumber}` } as const)
      : number
        ? toNumbered(number, article, documentType)
        : null;
    const own = { kind: 'paragraph', ordinal: String(at + 1), anchor: `doan-${at + 1}` } as const;
    const chosen = named && !seen.has(named.anchor) ? named : own;
    seen.add(chosen.anchor);
    return { ...chosen, start, end };
  });
}

/** Whether a line begins like a numbered provision: inside a paragraph it would have no anchor of its own. */
export function opensProvision(line: string): boolean {
  const opening = toOpening(line);
  return ARTICLE.test(opening) || NUMBERED.test(opening);
}

/** @param line or paragraph @returns the number of the article it begins with, or null */
export function readArticle(line: string): string | null {
  return ARTICLE.exec(toOpening(line))?.[1] ?? null;
}

/** As much of a paragraph as can tell what it is, composed: "Điều" may be written with letters and marks apart. */
function toOpening(words: string): string {
  return words.slice(0, OPENING_MAX).normalize('NFC');
}

function toNumbered(number: string, article: string | null, documentType: string) {
  if (!article && TASK_TYPES.has(documentType)) {
    return { kind: 'task', ordinal: number, anchor: `nhiem-vu-${number}` } as const;
  }
  const anchor = article ? `dieu-${article}-khoan-${number}` : `khoan-${number}`;
  return { kind: 'clause', ordinal: number, anchor: anchor.replace(/đ/g, 'dd') } as const;
}
