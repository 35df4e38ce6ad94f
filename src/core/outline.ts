/** The outline of a full text: its articles with their clauses, or its tasks, each by the words it opens with. */
import type { PublishedProvision } from './library.ts';

export interface OutlineEntry {
  anchor: string;
  /** How the provision opens, as its text has it; cut at a space, and then it ends in "…". */
  label: string;
  /** The clauses of an article. */
  entries: OutlineEntry[];
}

/** Longest label, in UTF-16 units: two lines of a narrow column. */
const LABEL_MAX = 56;
/** What ends an opening before that: a sentence, after the provision's own number. */
const OPENING = /^(?:Điều\s+)?\d+[a-zđ]?[.:]\s*[^.?!\n]*/u;

/**
 * @param provisions of one document, in text order
 * @returns tasks, articles and clauses; a clause belongs to the article before it, and paragraphs without a number to none
 */
export function toOutline(provisions: readonly PublishedProvision[]): OutlineEntry[] {
  const outline: OutlineEntry[] = [];
  let article: OutlineEntry | null = null;
  for (const { kind, anchor, text } of provisions) {
    if (kind === 'paragraph') continue;
    const entry: OutlineEntry = { anchor, label: toLabel(text), entries: [] };
    if (kind === 'article') article = entry;
    if (kind === 'clause' && article) article.entries.push(entry);
    else outline.push(entry);
  }
  return outline;
}

function toLabel(text: string): string {
  const opening = (OPENING.exec(text)?.[0] ?? text.split('\n', 1)[0] ?? '').trimEnd();
  if (opening.length <= LABEL_MAX) return opening;
  const cut = opening.slice(0, LABEL_MAX + 1);
  const space = cut.lastIndexOf(' ');
  // Words this long are no words of a text: they are cut where no pair of code units is torn.
  const end = space > 0 ? space : [...cut].slice(0, -1).join('').length;
  return `${opening.slice(0, end).replace(/[\s,;:–-]+$/, '')}…`;
}
