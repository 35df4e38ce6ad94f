/** Today, as the commands read it, and dates as citations write them. */
import { afterEach, expect, test, vi } from 'vitest';
import { printCitedDate } from '../../src/core/date.ts';
import { readToday } from '../../src/settings.ts';

afterEach(() => vi.useRealTimers());

test.for([
  ['noon in Vietnam', '2027-03-01T05:00:00Z', '2027-03-01'],
  ['a new day in Vietnam, not yet in Greenwich', '2027-03-01T17:00:00Z', '2027-03-02'],
  ['a clock that was reset', '1970-01-01T00:00:00Z', '2026-11-25'],
])('today: %s', ([, clock, today]) => {
  vi.useFakeTimers({ now: new Date(clock as string), toFake: ['Date'] });
  expect(readToday()).toBe(today);
});

test.for([
  ['2013-06-03', '03/6/2013'],
  ['2019-01-07', '07/01/2019'],
  ['2018-02-02', '02/02/2018'],
  ['2013-12-12', '12/12/2013'],
  ['2021-10-22', '22/10/2021'],
])('%s is cited as %s', ([iso, cited]) => {
  expect(printCitedDate(iso as string)).toBe(cited);
});
