import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the browser would write, were it asked: see "Dates and numbers are written without Intl" in `DECISIONS.md`. */
describe.each([
  ['en', 'en-GB'],
  ['ar', 'ar-u-nu-latn'],
])('in an interface in %s', (language, locale) => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubEnv('INTERFACE_LANGUAGE', language);
  });
  afterEach(() => vi.unstubAllEnvs());

  it('a whole number is written as Intl writes it', async () => {
    const { numeral } = await import('./counting.ts');
    const format = new Intl.NumberFormat(locale);
    fc.assert(fc.property(fc.nat(), (n) => numeral(n) === format.format(n)));
  });

  it('a day, a month and a year are written as Intl writes them', async () => {
    const { dateName, monthName } = await import('./dates.ts');
    const intl = (moment: number, fields: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' }).format(moment);
    const [year, month, day] = ['numeric', 'long', 'numeric'] as const;
    for (let n = 1; n <= 12; n += 1) {
      const moment = Date.UTC(2026, n - 1, n);
      expect(monthName(n)).toBe(intl(moment, { month }));
      expect(dateName(2026, n, n)).toBe(intl(moment, { year, month, day }));
      expect(dateName(2026, n)).toBe(intl(moment, { year, month }));
      expect(dateName(2026)).toBe(intl(moment, { year }));
    }
    expect(() => monthName(13)).toThrow('No year has a month 13.');
  });
});
