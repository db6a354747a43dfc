/** Dates as the source states them. Everything goes by parts, so no time zone can shift a day. */
import type { StatedDate } from './article.ts';

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** `14:05`, as on the source's own clock. */
  readonly time?: string;
  /** `Z`, `+03:00`, or absent where the source gives none. */
  readonly zone?: string;
}

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** The parts of a stated date. Throws a RangeError where `iso` has another form: that is a bug of ours. */
export function datePartsOf({ iso }: Pick<StatedDate, 'iso'>): DateParts {
  const [, year, month, day, time, zone] = form.exec(iso) ?? [];
  if (year === undefined) throw new RangeError(`Not a date as this program writes it: ${iso}`);
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone }),
  };
}

/** Whole years and months from one date to a later one, or nothing where either has no month. */
export function elapsed(
  from: Pick<StatedDate, 'iso'>,
  to: Pick<StatedDate, 'iso'>,
): { readonly years: number; readonly months: number } | undefined {
  const [a, b] = [datePartsOf(from), datePartsOf(to)];
  if (a.month === undefined || b.month === undefined) return undefined;
  const unfinished = (b.day ?? 31) < (a.day ?? 1) ? 1 : 0;
  const total = (b.year - a.year) * 12 + (b.month - a.month) - unfinished;
  return total < 0 ? undefined : { years: Math.floor(total / 12), months: total % 12 };
}
