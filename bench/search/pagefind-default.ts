/** The same documents as Pagefind indexes them by itself: pages of headings and paragraphs, its default settings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildRoutes } from '../../src/routes.ts';
import type { TextCollection } from './site.ts';

const ROUTES = buildRoutes('/');

/** Written below outDir/default/, with a page to ask it from. */
export async function writePagefindDefault(outDir: string, { documents, issuers }: TextCollection): Promise<void> {
  const names = new Map(issuers.issuers.map(({ id, name }) => [id, name]));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const { document, provisions } of documents) {
    const { slug, type, number = '', title = '', issuer } = document;
    const heading = escapeHtml(`${type} ${number}`);
    const facts = [title, names.get(issuer) ?? '', ...provisions.map(({ text }) => text)];
    const body = `<h1>${heading}</h1>${facts.map((fact) => `<p>${escapeHtml(fact)}</p>`).join('')}`;
    const content = `<!doctype html><html lang="vi"><head><title>${heading}</title></head><body>${body}</body></html>`;
    await index.addHTMLFile({ url: ROUTES.document(slug), content });
  }
  const { files, errors: problems } = await index.getFiles();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await close();
  for (const { path, content } of files) {
    const file = join(outDir, 'default', 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  writeFileSync(join(outDir, 'default', 'index.html'), '<!doctype html><html lang="vi"><title>Pagefind</title></html>');
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
