/** Bodies a text charges with what it orders (`charged`): each named, and charged, in the very words of the provision. */
import { fieldFix, fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import type { Charge } from '../document.ts';
import { findMeantAnchor, hasOwnAnchors, type JudgedDocument } from '../judge.ts';
import { isNote } from './fidelity.ts';

/** Which field of a declaration is wrong, by the reason. */
const FIELD_OF = {
  'no-text': 'own',
  'no-provision': 'own',
  'words-absent': 'words',
  'body-absent': 'body',
  'says-nothing': 'words',
  repeated: 'words',
} as const;
type Reason = keyof typeof FIELD_OF;

export function checkCharged(file: JudgedDocument): Finding[] {
  const { charged = [] } = file.document;
  return charged.flatMap((charge, at): Finding[] => {
    const reason = findReason(file, charge) ?? (isRepeated(charged.slice(0, at), charge) ? 'repeated' : null);
    if (!reason) return [];
    const field = FIELD_OF[reason];
    const path = `charged.${at}.${field}`;
    const meant =
      reason === 'no-provision'
        ? findMeantAnchor(
            charge.own,
            file.provisions.map(({ anchor }) => anchor),
          )
        : undefined;
    const fix = meant === undefined ? undefined : fieldFix(file, path, charge.own, meant);
    return [
      {
        code: 'charge-unsupported',
        reason,
        file: file.file,
        ...fieldPlace(file, path),
        found: charge[field],
        subject: charge.own,
        ...(fix && { fix }),
      },
    ];
  });
}

function findReason(file: JudgedDocument, { own, body, words }: Charge): Reason | null {
  if (!file.source) return isNote(file) ? 'no-text' : null;
  // Where paragraphs are missing or added, that is what is wrong.
  if (!hasOwnAnchors(file)) return null;
  const provision = file.provisions.find(({ anchor }) => anchor === own);
  if (!provision) return 'no-provision';
  if (!hasWords(file.text.slice(provision.start, provision.end), words)) return 'words-absent';
  if (!hasWords(words, body)) return 'body-absent';
  return words.normalize('NFC') === body.normalize('NFC') ? 'says-nothing' : null;
}

/** Whether words stand in a text, whole: "Ban Tuyên" is not there where "Ban Tuyên giáo" is cut in a syllable. */
function hasWords(text: string, words: string): boolean {
  const [whole, sought] = [text.normalize('NFC'), words.normalize('NFC')];
  const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1))
    if (!isLetter(whole[at - 1]) && !isLetter(whole[at + sought.length])) return true;
  return false;
}

function isRepeated(before: readonly Charge[], { own, body, words }: Charge): boolean {
  return before.some((other) => other.own === own && other.body === body && other.words === words);
}
