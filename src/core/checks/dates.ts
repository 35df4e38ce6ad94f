/** Dates: none after today, those of one record in the order in which things happen, and its status as they say. */
import { fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import { FACT_FIELDS } from '../document.ts';
import type { JudgedDocument, Shelf } from '../judge.ts';
import { readYear } from '../number.ts';

/** @param today ISO */
export function checkDates(
  file: JudgedDocument,
  _shelf: Shelf,
  _lineStarts: readonly number[],
  today: string,
): Finding[] {
  const { issuedOn } = file.document;
  // A day of issue that is still to come is wrong itself: nothing is held against it.
  const order = issuedOn !== undefined && issuedOn > today ? [] : checkOrder(file);
  return [...order, ...checkStatus(file, today), ...checkRecord(file, today)];
}

interface DatedField {
  /** Path of the field: "issuedOn", "evidence.title.0.seenOn". */
  path: string;
  date: string;
}

/** The days on which a person saw a page. */
function findSeenDays({ document }: JudgedDocument): DatedField[] {
  const evidence = FACT_FIELDS.flatMap((field) =>
    (document.evidence?.[field] ?? []).flatMap((item, at) =>
      'seenOn' in item ? [{ path: `evidence.${field}.${at}.seenOn`, date: item.seenOn }] : [],
    ),
  );
  const conflicts = (document.conflicts ?? []).map(({ seenOn }, at) => ({
    path: `conflicts.${at}.seenOn`,
    date: seenOn,
  }));
  return [...evidence, ...conflicts];
}

/** What has already happened: a document was issued, a page was seen. Effect may begin and end in days to come. */
function checkRecord(file: JudgedDocument, today: string): Finding[] {
  const { issuedOn } = file.document;
  const issued = issuedOn ? [{ path: 'issuedOn', date: issuedOn }] : [];
  const days = [...issued, ...findSeenDays(file)]
    .filter(({ date }) => date > today)
    .map(({ path, date }) => at(file, path, { code: 'date-future', found: date, expected: today, subject: path }));
  // A day beside it is held against it elsewhere (grammar.ts).
  const year = issuedOn === undefined ? readYear(file.document.number ?? '') : null;
  if (year === null || year <= today.slice(0, 4)) return days;
  const subject = file.document.number;
  return [...days, at(file, 'number', { code: 'date-future', reason: 'year', found: year, expected: today, subject })];
}

/** What a record says of today, against the days on which it says that effect begins and ends. */
function checkStatus(file: JudgedDocument, today: string): Finding[] {
  const { status, effectiveFrom = '', effectiveTo = '9999' } = file.document;
  const hasBegun = effectiveFrom <= today;
  // The day of the end is itself still a day of effect, as some texts count it, and no longer one, as others do.
  const [isWrong, found] =
    status === 'Chưa có hiệu lực'
      ? [effectiveFrom !== '' && hasBegun, effectiveFrom]
      : status === 'Hết hiệu lực'
        ? [effectiveTo > today && effectiveTo !== '9999', effectiveTo]
        : status === 'Chưa rõ'
          ? [false, '']
          : [!hasBegun || effectiveTo < today, hasBegun ? effectiveTo : effectiveFrom];
  if (!isWrong) return [];
  const reason = found === effectiveFrom ? 'begins' : 'ends';
  return [at(file, 'status', { code: 'status-contradicted', reason, found, expected: today, subject: status })];
}

function checkOrder(file: JudgedDocument): Finding[] {
  const { issuedOn, effectiveFrom, effectiveTo, evidence } = file.document;
  const isBefore = (date: string | undefined, other: string | undefined): boolean =>
    date !== undefined && other !== undefined && date < other;
  const say = (path: string, reason: string, found?: string, expected?: string): Finding =>
    at(file, path, { code: 'date-order', reason, found, expected });
  const found: Finding[] = [];
  // Effect before issue is rare, and said so by whoever reads it in the text.
  const isRead = evidence?.effectiveFrom?.some((item) => 'ourReading' in item) ?? false;
  if (isBefore(effectiveFrom, issuedOn) && !isRead)
    found.push(say('effectiveFrom', 'effect-before-issue', effectiveFrom, issuedOn));
  if (isBefore(effectiveTo, effectiveFrom))
    found.push(say('effectiveTo', 'end-before-effect', effectiveTo, effectiveFrom));
  else if (effectiveFrom === undefined && isBefore(effectiveTo, issuedOn))
    found.push(say('effectiveTo', 'end-before-issue', effectiveTo, issuedOn));
  for (const { path, date } of findSeenDays(file))
    if (isBefore(date, issuedOn)) found.push(say(path, 'seen-before-issue', date, issuedOn));
  return found;
}

function at(file: JudgedDocument, path: string, finding: Omit<Finding, 'file' | 'start' | 'end'>): Finding {
  return { ...finding, file: file.file, ...fieldPlace(file, path) };
}
