/** What a build is told from outside, and what it refuses before anything is built. */
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSiteSettings, readToday } from '../../src/settings.ts';
import { TEMPORARY } from '../support/paths.ts';
import { runAstroBuild, STACK } from '../support/run.ts';

const WRONG = ['a b', '../x', '/a?b#c/', '/./x/', '/đường/', '/a%20b/', '/a\\b/', 'x\n'];

test.for(WRONG)('BASE=%s is no path', (base) => {
  expect(readSiteSettings({ BASE: base })).toEqual({ wrongBase: base });
});

test.for([
  [undefined, '/'],
  ['/', '/'],
  ['x', '/x/'],
  ['/dan-van/2.0/~a_b', '/dan-van/2.0/~a_b/'],
] as const)('BASE=%s is the path %s', ([base, path]) => {
  expect(readSiteSettings({ BASE: base })).toEqual({ site: undefined, base: path });
});

test.for(['a b', '../x', '/a?b#c/'])('a build with BASE=%s stops with one line and writes nothing', (base) => {
  const outDir = join(mkdtempSync(join(TEMPORARY, 'base-')), 'dist');
  const { status, stdout, stderr } = runAstroBuild(outDir, { BASE: base });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('BASE phải là một đường dẫn')]);
  expect(stderr).toContain(`“${base}”`);
  expect(stdout + stderr).not.toMatch(STACK);
  expect(existsSync(outDir)).toBe(false);
});

test('today is the day of the machine, not of Greenwich', () => {
  expect(readToday(new Date('2027-01-01T17:30:00Z'))).toBe('2027-01-02');
  expect(readToday(new Date('2001-01-01T00:00:00Z'))).toBe('2026-11-25');
  expect(readToday(new Date('2026-12-31T16:30:00Z'))).toBe('2026-12-31');
});
