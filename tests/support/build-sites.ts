/** Before any test: the real site, built twice by the real command, at the root and under a base path. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { BASE_BELOW, ROOT, SITES, TEMPORARY } from './paths.ts';

export default function buildSites(): void {
  rmSync(TEMPORARY, { recursive: true, force: true });
  mkdirSync(TEMPORARY, { recursive: true });
  build(SITES.root, {});
  build(SITES.below, { BASE: BASE_BELOW, SITE: 'https://vidu.example' });
}

function build(outDir: string, env: Record<string, string>): void {
  const { SITE: _site, BASE: _base, CONTENT: _content, ...rest } = process.env;
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', outDir], {
    cwd: ROOT,
    env: { ...rest, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
