/**
 * What a page may load and run, as a browser is told in the page itself: a plain host sets no headers. Everything comes
 * from this site, and nothing stands inline: no script, no style, no address of data. Words of a document that were
 * ever taken for markup would still run nothing.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // Pagefind is WebAssembly, and the search box stands on every page. This lets no text be run as a script.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** @returns the value of the `<meta http-equiv="Content-Security-Policy">` of every page */
export function printContentSecurityPolicy(): string {
  return Object.entries(DIRECTIVES)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
