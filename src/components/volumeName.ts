/** What a volume of a list is called, from its part of the address. */
import * as phrases from '../phrases/lists.ts';
import { longDate } from './StatedTime.tsx';

/**
 * A volume by date.
 *
 *     2026             2026
 *     2026-11          November 2026
 *     2026-11-24       24 November 2026
 *     2026-11-24-c     24 November 2026, part c
 *     2026-11-24-1abcdefghij-2
 *                      24 November 2026, part 1abcdefghij-2
 *     2026-00          2026, no month given
 */
export function dateVolumeName(part: string): string {
  const [, stated = '', hash] =
    /^(undated|\d{4}(?:-\d\d){0,2})(?:-([0-9a-z]{1,12}(?:-\d+)?))?$/.exec(part) ?? [];
  const piece = hash === undefined ? '' : phrases.partOf(hash);
  if (stated === '') return part;
  if (stated === 'undated') return phrases.undated + piece;
  const known = stated.replace(/(?:-00)+$/, '');
  const vague = known.length === 4 && known !== stated ? phrases.noMonth : '';
  const noDay = known.length === 7 && known !== stated ? phrases.noDay : '';
  return `${longDate({ iso: known })}${vague}${noDay}${piece}`;
}
