/** The whole of “Bảng viện dẫn” as one table for spreadsheets, made and handed over a stretch at a time: it may be long. */
import type { APIRoute } from 'astro';
import { type CitationRow, loadCitationTable, showRow } from '../components/citation-rows.ts';
import { type Library, loadLibrary } from '../components/library.ts';
import { BYTE_ORDER_MARK, toCsvLine } from '../core/csv.ts';
import { csvColumns, outcomes, citationTable as words } from '../strings/citation-table.ts';

/** Rows handed over together. */
const STRETCH = 500;

export const GET: APIRoute = async ({ site }) => {
  const library = await loadLibrary();
  const { rows } = await loadCitationTable();
  const toAddress = (path: string): string => (site ? new URL(path, site).href : path);
  const encoder = new TextEncoder();
  let at = -1;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const head = at < 0 ? `${BYTE_ORDER_MARK}${toCsvLine(csvColumns.map(([name]) => name))}` : '';
      at = Math.max(at, 0);
      const lines = rows.slice(at, at + STRETCH).map((row) => toCsvLine(toCells(row, library, toAddress)));
      controller.enqueue(encoder.encode(head + lines.join('')));
      at += STRETCH;
      if (at >= rows.length) controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};

function toCells(row: CitationRow, library: Library, toAddress: (path: string) => string): string[] {
  const shown = showRow(row, library);
  const { outcome, said, url } = row.judgement;
  const targets = [...(shown.target ? [shown.target] : []), ...shown.candidates];
  return [
    String(row.at),
    shown.text,
    shown.sentence,
    shown.from.name,
    shown.from.key,
    shown.place ?? '',
    toAddress(shown.href),
    outcomes[outcome].label,
    targets.map(({ name }) => name).join('; '),
    url ?? targets.map(({ href }) => toAddress(href)).join('; '),
    said?.type ?? '',
    said?.number ?? '',
    said?.date ?? '',
    said?.issuer ?? '',
    said?.title ?? '',
    { agrees: words.agrees, differs: words.differs, none: words.notCompared }[shown.verdict],
    shown.differences.join('; '),
  ];
}
