/** The check of a built site: what is read from its folder, judged by core/site-links.ts, with the lines people wrote. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDiagnostic } from '../core/check.ts';
import { compareDiagnostics, type Diagnostic, type Finding } from '../core/diagnostic.ts';
import { buildLineStarts } from '../core/position.ts';
import { checkSiteLinks, type Mark, type SitePage } from '../core/site-links.ts';
import { listBuiltFiles, readBuiltPages } from './folder.ts';

/** The body of a document as its page has it, and where each link of it stands in the document's file. */
export interface PublishedBody {
  html: string;
  file: string;
  links: readonly { fileStart: number; fileEnd: number }[];
  /** Addresses of links that the site itself puts among the words: nobody wrote them. */
  added: ReadonlySet<string>;
  text: string;
  lineStarts: readonly number[];
}

export interface SiteToCheck {
  folder: string;
  /** The folder as people know it. */
  shownAs: string;
  base: string;
  origin: string | null;
  /** Bodies of documents and source files that make pages, by the page's path below the folder. */
  bodies: ReadonlyMap<string, PublishedBody>;
  madeBy: ReadonlyMap<string, string>;
}

export interface CheckedSite {
  diagnostics: Diagnostic[];
  pages: number;
  references: number;
}

/** Reads the folder once, a file at a time. */
export function checkBuiltSite(site: SiteToCheck): CheckedSite {
  const files = new Set(listBuiltFiles(site.folder));
  function* readPages(): Generator<SitePage> {
    for (const { page, text } of readBuiltPages(site.folder, files)) {
      const body = site.bodies.get(page.path);
      yield body ? nameSources(page, text, body) : page;
    }
  }
  const { findings, pages, references } = checkSiteLinks(readPages(), { ...site, files, folder: site.shownAs });
  return { diagnostics: toDiagnostics(findings, site), pages, references };
}

/**
 * The way back from a rendered link to the line it was written on, without a byte of it on the page: the page holds the
 * body as it was rendered, and the links of a body come in the order of the file.
 */
function nameSources(page: SitePage, text: string, { html, file, links, added }: PublishedBody): SitePage {
  const start = text.indexOf(html);
  const inBody = page.references.filter(
    (mark) => start >= 0 && mark.start >= start && mark.end <= start + html.length && !added.has(mark.value),
  );
  if (inBody.length !== links.length) return page;
  const sources = new Map(
    links.map(({ fileStart, fileEnd }, at) => [inBody[at]?.start, { file, start: fileStart, end: fileEnd }]),
  );
  const withSource = <T extends Mark>(mark: T): T => ({ ...mark, source: sources.get(mark.start) });
  return { ...page, references: page.references.map(withSource), ids: page.ids.map(withSource) };
}

type FileText = Pick<PublishedBody, 'text' | 'lineStarts'>;

function toDiagnostics(findings: readonly Finding[], { folder, shownAs, bodies }: SiteToCheck): Diagnostic[] {
  const known = new Map<string, FileText>([...bodies.values()].map((body) => [body.file, body]));
  const read = (file: string): FileText => {
    const text = readFileSync(join(folder, file.slice(shownAs.length)), 'utf8');
    return { text, lineStarts: buildLineStarts(text) };
  };
  return findings
    .map((finding) => {
      const source = known.get(finding.file) ?? read(finding.file);
      known.set(finding.file, source);
      return toDiagnostic(finding, source.text, source.lineStarts);
    })
    .sort(compareDiagnostics);
}
