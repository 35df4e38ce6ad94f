/** Abbreviations told of where they are read: `<abbr>` around the letters, and not a letter changed. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * @param meanings what each abbreviation stands for (core/abbreviations.ts)
 * @returns a rehype plugin: in every paragraph the first of each is marked; letters that are part of a number are none
 */
export function markAbbreviations(meanings: Readonly<Record<string, string>>) {
  const names = Object.keys(meanings);
  return () =>
    (tree: Root): void => {
      if (names.length === 0) return;
      for (const block of tree.children) {
        if (block.type !== 'element') continue;
        const left = new Set(names);
        visit(block, 'element', (element: Element) => {
          if (element.tagName === 'abbr') return;
          element.children = element.children.flatMap((child) =>
            child.type === 'text' ? split(child.value, left, meanings) : [child],
          );
        });
      }
    };
}

function split(text: string, left: Set<string>, meanings: Readonly<Record<string, string>>): ElementContent[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d/-])(?:${[...left].join('|') || '(?!)'})(?![\\p{L}\\d/-])`, 'gu');
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const { 0: letters, index } of text.matchAll(pattern)) {
    if (!left.delete(letters)) continue;
    if (index > done) pieces.push({ type: 'text', value: text.slice(done, index) });
    pieces.push({
      type: 'element',
      tagName: 'abbr',
      properties: { title: meanings[letters] },
      children: [{ type: 'text', value: letters }],
    });
    done = index + letters.length;
  }
  if (done < text.length || text === '') pieces.push({ type: 'text', value: text.slice(done) });
  return pieces;
}
