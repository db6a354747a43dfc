import type { StatedDate } from '../article/article.ts';
import { datePartsOf } from '../article/date.ts';
import { remembered } from '../article/remembered.ts';
import { dateName } from '../phrases/dates.ts';
import { comma } from '../phrases/lists.ts';

/** A date, no more precise than its source, the same day in every time zone. */
export function StatedTime({ date }: { date: StatedDate }) {
  return (
    <time dateTime={date.iso} dir="auto">
      {longDate(date)}
    </time>
  );
}

/** "26 November 2020", "November 2020, 14:05". */
export const longDate = ({ iso }: Pick<StatedDate, 'iso'>): string => longDateOf(iso);

/** A date stands on many pages, and several times on one. */
const longDateOf = remembered(1000, (iso: string): string => {
  const { year, month, day, time, zone } = datePartsOf({ iso });
  return [
    dateName(year, month, day),
    time && `${time}${zone === undefined ? '' : ` ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`}`,
  ]
    .filter(Boolean)
    .join(comma);
});
