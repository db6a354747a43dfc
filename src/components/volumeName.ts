/** What a volume of a list is called, from its part of the address. */
import { newest, type Contents, type Way } from '../archive/binding/listPage.ts';
import { range } from '../phrases/counting.ts';
import * as phrases from '../phrases/lists.ts';
import { monthName } from '../phrases/dates.ts';
import { longDate } from './StatedTime.tsx';

/**
 * A volume by date.
 *
 *     2024--2027               2024–2027
 *     2026                     2026
 *     2026-10--12              October–December 2026
 *     2026-11                  November 2026
 *     2026-11-16--30           16–30 November 2026
 *     2026-11-24               24 November 2026
 *     2026-11-24-2of4          24 November 2026, part 2 of 4
 *     2026-11-24-1abcdefghij-2
 *                              24 November 2026, part 1abcdefghij-2
 *     2026-00                  2026, no month given
 */
export function dateVolumeName(part: string): string {
  const [, stated = '', of, piece] =
    /^(undated|\d{4}(?:-\d\d){0,2}(?:--\d+)?)(?:-(\d+of\d+)|-([0-9a-z]{1,12}(?:-\d+(?:--\d+)?)?))?$/.exec(
      part,
    ) ?? [];
  if (stated === '') return part;
  return spanName(stated) + pieceName(of, piece);
}

/** A page of a list: what it leads to tells whether it has all of its volume. */
export type VolumePage = Way & Partial<Pick<Contents, 'volumes'>>;

/** What a page of a list by date is called: by its volume, or by what is on it where it has all of that, as that of the newest has. */
export function pageVolumeName({ part, shown = part, volumes = [] }: VolumePage): string {
  return dateVolumeName(part === newest || volumes.length === 0 ? shown : part);
}

/** What a page has of the volume whose name it bears; nothing where that is all of it. */
export function findShownName({ part, shown, volumes = [] }: VolumePage): string | undefined {
  const isAll = part === newest || volumes.length === 0;
  return shown === undefined || isAll ? undefined : dateVolumeName(shown);
}

function pieceName(of: string | undefined, piece: string | undefined): string {
  if (of !== undefined) {
    const [n, all] = of.split('of').map(Number);
    return phrases.partOfSome(n ?? 0, all ?? 0);
  }
  return piece === undefined ? '' : phrases.partOf(piece.replace('--', '–'));
}

function spanName(stated: string): string {
  if (stated === 'undated') return phrases.undated;
  const [from = '', to] = stated.split('--');
  if (to !== undefined) return rangeName(from, to);
  const known = stated.replace(/(?:-00)+$/, '');
  const vague = known.length === 4 && known !== stated ? phrases.noMonth : '';
  const noDay = known.length === 7 && known !== stated ? phrases.noDay : '';
  return `${longDate({ iso: known })}${vague}${noDay}`;
}

/** `to` is a year, a month or a day like the last part of `from`. */
function rangeName(from: string, to: string): string {
  if (from.length === 4) return range(from, to);
  const last = longDate({ iso: `${from.slice(0, -2)}${to}` });
  const first = from.slice(-2);
  return range(from.length === 7 ? monthName(Number(first)) : String(Number(first)), last);
}
