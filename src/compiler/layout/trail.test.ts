import { describe, expect, it } from 'vitest';
import { linesWithText } from './line.ts';
import { isTrail, withSiteApart } from './trail.ts';
import { unitOf } from './unit.ts';

const apart = (text: string): readonly string[] =>
  withSiteApart(linesWithText([{ number: 1, text }]).map((line) => unitOf([line]))).map(
    (unit) => unit.text,
  );

describe('isTrail', () => {
  it.each([
    'Home > World > Asia',
    'News / Politics',
    'Lee Valley Courier > Local > Council',
    '» Local » Council',
    'الرئيسية » سياسة',
    'Home >',
  ])('takes %s for the way to a page', (text) => expect(isTrail(text)).toBe(true));

  it.each([
    'Council closes bridge > mayor protests',
    'He and/or she',
    '« Bonjour »',
    '> a quoted line of a letter',
    'Paris > Lyon',
    'The 3 > 2 rule, and why > is no arrow.',
  ])('takes %s for none', (text) => expect(isTrail(text)).toBe(false));
});

describe('withSiteApart', () => {
  it.each([
    ['Lee Valley Courier > Local > Council', ['Lee Valley Courier', '> Local > Council']],
    ['Lee Valley Courier | News', ['Lee Valley Courier', '| News']],
    ['Home » Lee Valley Courier » Local', ['Home »', 'Lee Valley Courier', '» Local']],
    ['Home > World > Asia', ['Home > World > Asia']],
    ['Harbour Opens Again', ['Harbour Opens Again']],
  ])('finds the site in %s', (text, parts) => expect(apart(text)).toEqual(parts));
});
