import type { StatedDate } from '../article/article.ts';
import { datePartsOf } from '../article/date.ts';
import * as phrases from '../phrases/page.ts';

/** A date, no more precise than its source, the same day in every time zone. */
export function StatedTime({ date }: { date: StatedDate }) {
  return (
    <time dateTime={date.iso} dir="auto">
      {longDate(date)}
    </time>
  );
}

/** "26 November 2020", "November 2020, 14:05". */
export function longDate(date: Pick<StatedDate, 'iso'>): string {
  const { year, month, day, time, zone } = datePartsOf(date);
  const names: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const shown = new Intl.DateTimeFormat(phrases.locale, names).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
  return [
    shown,
    time && `${time}${zone === undefined ? '' : ` ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`}`,
  ]
    .filter(Boolean)
    .join(', ');
}
