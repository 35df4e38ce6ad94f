/** What a citation is: the recogniser's result, and the same in the making. */
import type { Span } from '../passage.ts';

export type CitationKind = 'numbered' | 'by-name' | 'self-number' | 'anaphor';

export interface Citation extends Span {
  /** The slice start–end of the text. */
  text: string;
  kind: CitationKind;
  /** Plain form of the type word that governs it, or null when nothing says. */
  type: string | null;
  /** The number as written, made comparable (normaliseNumber); null when cited by name or by "này". */
  number: string | null;
  /** Canonical key (toKey): what the registry and search go by. */
  key: string | null;
  /** ISO date; a year and month, or a year, where only that is said; else null. */
  date: string | null;
  /** The body after "của" or "do", as written. */
  issuer: string | null;
  /** The title, without its quotation marks; an unquoted one begins at "về". */
  title: string | null;
  titleQuoted: boolean;
  /** The title stands at the end of a list and is said of all its members together. */
  titleShared: boolean;
  /** The provision cited with it, as written: "điểm a khoản 2 Điều 5". */
  provision: string | null;
  /** Of an anaphor: the key of the one instrument it can mean, when exactly one is possible. */
  antecedent: string | null;
  /**
   * Where each field stands; a shared field points at the words that say it. A date that stands there and cannot be
   * read has a place and no value.
   */
  spans: Record<'number' | 'type' | 'date' | 'issuer' | 'title' | 'provision', Span | null>;
}

/** A citation in the making: where its list may go on, and whether a type word of its own stands before it. */
export interface Found {
  citation: Citation;
  tailEnd: number;
  ownHead: boolean;
  /** Its date is said to be that of its whole list ("cùng ngày"). */
  isSameDay: boolean;
}
