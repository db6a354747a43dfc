import { describe, expect, it } from 'vitest';
import { blockIdOf } from '../../../article/id.ts';
import { namesAfterBy, namesInByline } from './byline.ts';
import { namesInCredit, namesInDateline } from './credit.ts';
import type { FoundName } from '../found.ts';
import { tokensOf } from '../text/token.ts';
import type { Zone, ZonedText } from '../text/zone.ts';

const zoned = (text: string, zone: Zone): ZonedText => ({
  block: { id: blockIdOf('x'), text, source: [] },
  tokens: tokensOf(text),
  zone,
});
const shown = (names: readonly FoundName[]): string[] =>
  names.map(({ text, type }) => `${type}: ${text}`);

describe('the names of', () => {
  it.each([
    ['© AP Photo / Felipe Dana', ['organization: AP', 'person: Felipe Dana']],
    ['Photo: Getty Images', ['organization: Getty Images']],
    ['Jean-Paul de la Tour/Reuters', ['person: Jean-Paul de la Tour', 'organization: Reuters']],
    ['©', []],
  ])('a credit “%s”', (text, names) => {
    expect(shown(namesInCredit(zoned(text, 'credit'), 0))).toEqual(names);
  });

  it.each([
    ['BAGHDAD, Iraq (Reuters) -', ['place: BAGHDAD', 'place: Iraq', 'organization: Reuters']],
    ['DUBLIN --', ['place: DUBLIN']],
  ])('a dateline “%s”', (text, names) => {
    expect(shown(namesInDateline(zoned(text, 'dateline'), 0))).toEqual(names);
  });

  it.each([
    [
      'By Saoirse Lenehan in Cork and Gildas Kermorvant',
      ['person: Saoirse Lenehan', 'place: Cork', 'person: Gildas Kermorvant'],
    ],
    ['By Hanneke Dijkvelt, Science Correspondent', ['person: Hanneke Dijkvelt']],
  ])('a byline “%s”', (text, names) => {
    expect(shown(namesInByline(zoned(text, 'byline'), 0))).toEqual(names);
  });

  it('a line that says who reported', () => {
    const text = '(Reporting by Niall Costigan in Cobh; editing by Petra Lindholt)';
    expect(shown(namesAfterBy(zoned(text, 'prose'), 0))).toEqual([
      'person: Niall Costigan',
      'person: Petra Lindholt',
    ]);
  });
});
