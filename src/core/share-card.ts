/** What a link to a page shows where it is shared: the card's words, and which documents have a card of their own. */

/** The words of a card; a null line is left out. */
export interface ShareCard {
  /** Above the head, small, and the head. */
  kicker: string;
  head: string;
  title: string | null;
  /** Said of the title, and never cut off with it. */
  note: string | null;
  /** Who and when. */
  foot: string[];
}

/** As the sites that show links ask for it. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/**
 * A card takes a fifth of a second to draw and 35 KB to keep: a collection with more documents than this has one card for
 * all, or its first build would be ten times as long for pictures that are seldom asked for.
 */
export const CARDS_MAX = 500;

/** @returns whether each document of a collection has a card of its own */
export function hasOwnCards(documentCount: number): boolean {
  return documentCount <= CARDS_MAX;
}
