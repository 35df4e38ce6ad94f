/**
 * Runs a command of the project as uid 65534, started by root: `node as-nobody.mjs scripts/check.ts ARGUMENTS`. Another
 * user may not be able to reach the project at all (a clone in root's own folder, or in one made by mktemp), so all that
 * the command consists of is read first, as root; then root is given up, and the command begins.
 */
import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NOBODY = 65534;
const root = new URL('../../', import.meta.url);
const [, , script = '', ...rest] = process.argv;
const command = new URL(script, root);

/** The text of the command's scripts: it runs as soon as it is imported. What they import is loaded as it is. */
const scripts = new Map(
  globSync('scripts/{check,command,fix,replace-file,watch}.ts', { cwd: fileURLToPath(root) }).map((path) => {
    const url = new URL(path, root);
    return [url.href, readFileSync(url, 'utf8')];
  }),
);
const IMPORT = /^(?:import (?!type ).*? from|.*\bimport\() ?'([^']+)'/gms;
/** Where each package a script names is. */
const packages = new Map();
for (const [url, text] of scripts)
  for (const [, name = ''] of text.matchAll(IMPORT)) {
    if (name.startsWith('node:')) continue;
    const href = name.startsWith('.') ? new URL(name, url).href : import.meta.resolve(name);
    if (!name.startsWith('.')) packages.set(name, href);
    if (!scripts.has(href)) await import(href);
  }

// What the checker imports only when it has to.
await import(new URL('src/checker/check-folder.ts', root).href);

registerHooks({
  resolve: (name, context, next) =>
    name.startsWith('.') || name.startsWith('file:') || packages.has(name)
      ? { url: packages.get(name) ?? new URL(name, context.parentURL).href, shortCircuit: true }
      : next(name, context),
  load: (url, context, next) => {
    const source = scripts.get(url);
    return source === undefined ? next(url, context) : { format: 'module-typescript', source, shortCircuit: true };
  },
});
process.setgroups([]);
process.setgid(NOBODY);
process.setuid(NOBODY);
process.argv = [process.execPath, fileURLToPath(command), ...rest];
await import(pathToFileURL(fileURLToPath(command)).href);
