import type { StatedDate } from '../article/article.ts';
import { datePartsOf } from '../article/date.ts';
import { remembered } from '../article/remembered.ts';
import { locale } from '../phrases/counting.ts';
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
  const precision = day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
  return [
    shownDay(precision, Date.UTC(year, (month ?? 1) - 1, day ?? 1)),
    time && `${time}${zone === undefined ? '' : ` ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`}`,
  ]
    .filter(Boolean)
    .join(comma);
});

const fields = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  name: { month: 'long' },
} as const;

/** "November". */
export const monthName = (month: number): string => shownDay('name', Date.UTC(2000, month - 1));

/** Days as they are shown, by precision: an archive has few, each on many pages. */
const shownDays = new Map<string, string>();

function shownDay(precision: keyof typeof fields, moment: number): string {
  const key = `${precision} ${moment}`;
  const known = shownDays.get(key);
  if (known !== undefined) return known;
  const shown = formatOf(precision).format(moment);
  shownDays.set(key, shown);
  return shown;
}

/** Kept, since making a format takes longer than rendering a page. */
const formats = new Map<keyof typeof fields, Intl.DateTimeFormat>();

function formatOf(precision: keyof typeof fields): Intl.DateTimeFormat {
  const known = formats.get(precision);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...fields[precision], timeZone: 'UTC' });
  formats.set(precision, made);
  return made;
}
