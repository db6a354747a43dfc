/**
 * Dates as texts state them, read by parts. A date that could be read in two
 * ways (03/04/2020) or that no calendar has (30 February) is no date.
 */
import type { StatedDate } from '../../../article/article.ts';
import { gregorianOf, solarMonthOf, solarMonthPattern } from './solarHijri.ts';
import { monthOf, monthPattern } from './months.ts';

/** A date and the words that state it: `[start, end)` of the text. */
export interface DateInText {
  readonly date: StatedDate;
  readonly start: number;
  readonly end: number;
}

interface Parts {
  /** Two numbers of which either may be the month: only their order says which. */
  readonly ambiguous?: boolean;
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly start: number;
  readonly end: number;
}

const letterBefore = '(?<![\\p{L}\\p{N}])';
/** No digit may follow, but for a time that scraping has glued to the date: "Nov 15, 20195:45 AM". */
const noDigitAfter = '(?!\\d(?!\\d?:\\d\\d))';
const year = '(1[5-9]\\d{2}|2[01]\\d{2})';
const ordinal = '(?:st|nd|rd|th|er|º|ª|\\.|日)?';
const of = '(?:\\s*(?:of|de|del|di|-|/|\\.|,)\\s*|\\s+)';

/** Each with named groups `y`, `m` and `d`; `n` is a month's name. */
const patterns: readonly RegExp[] = [
  // 2020-11-26, 2020/11/26, 2020.11.26, 2020年11月26日, 2020년 11월 26일
  new RegExp(
    `(?<!\\d)(?<y>${year})\\s?(?:-|/|\\.|年|년)\\s?(?<m>\\d{1,2})\\s?(?:-|/|\\.|月|월)\\s?(?<d>\\d{1,2})(?:日|일)?${noDigitAfter}`,
    'u',
  ),
  // 26 November 2020, 26. November 2020, 26 de noviembre de 2020, 26-Nov-2020
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})${ordinal}${of}(?<n>${monthPattern})\\.?${of}(?<y>${year})${noDigitAfter}`,
    'iu',
  ),
  // November 26, 2020 and Nov 26th 2020
  new RegExp(
    `${letterBefore}(?<n>${monthPattern})\\.?\\s*(?<d>\\d{1,2})${ordinal},?\\s+(?<y>${year})${noDigitAfter}`,
    'iu',
  ),
  // 26.11.2020, 26/11/2020, 26-11-2020
  new RegExp(
    `(?<!\\d)(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<y>${year})${noDigitAfter}`,
    'u',
  ),
  // 2020, November 26
  new RegExp(
    `(?<!\\d)(?<y>${year}),?\\s+(?<n>${monthPattern})\\.?\\s+(?<d>\\d{1,2})${noDigitAfter}`,
    'iu',
  ),
  // November 2020
  new RegExp(`${letterBefore}(?<n>${monthPattern})\\.?${of}(?<y>${year})${noDigitAfter}`, 'iu'),
];

/** ۸ دی ۱۳۹۹ and ۱۳۹۹/۱۰/۰۸: only in Persian digits or with a Persian month is the calendar beyond doubt. */
const solarPatterns: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})\\s*(?<n>${solarMonthPattern})(?:\\s+(?:سال\\s+)?|،\\s*)(?<y>1[34]\\d\\d)${noDigitAfter}`,
    'u',
  ),
  /(?<!\d)(?<y>1[34]\d\d)[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})(?!\d)/u,
];

function solarPartsOf(text: string, plain: string): Parts | undefined {
  for (const pattern of solarPatterns) {
    const match = pattern.exec(plain);
    const { y, m, n, d } = match?.groups ?? {};
    if (!match || (n === undefined && !/[۰-۹]/.test(text.slice(match.index, match.index + 4))))
      continue;
    const month = n === undefined ? Number(m) : (solarMonthOf(n) ?? 0);
    const date = gregorianOf(Number(y), month, Number(d));
    if (date) {
      const [year, gregorianMonth, day] = date;
      return {
        year,
        month: gregorianMonth,
        day,
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  }
  return undefined;
}

/** Every date has a year in four digits, whatever their script. */
const yearDigits = /\p{Nd}{4}/u;

/** The first date that a text states, with its time where one stands beside it. */
export function findDate(text: string): DateInText | undefined {
  if (!yearDigits.test(text)) return undefined;
  const plain = westernDigits(text);
  const found = [
    ...patterns.map((pattern) => partsOf(pattern.exec(plain))),
    solarPartsOf(text, plain),
  ]
    .filter((parts) => parts !== undefined)
    .toSorted((a, b) => precisionOf(b) - precisionOf(a) || a.start - b.start);
  const parts = found[0];
  return parts && withTime(parts, plain);
}

const precisionOf = (parts: Parts): number => (parts.day === undefined ? 0 : 1);

/** Arabic-Indic, Persian, Devanagari and full-width digits as ASCII digits, one for one. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x660, 0x6f0, 0x966, 0xff10].find((it) => code >= it && code < it + 10) ?? code;
    return String(code - zero);
  });
}

function partsOf(match: RegExpExecArray | null): Parts | undefined {
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const [day, month] = dayAndMonthOf(groups);
  const ambiguous = groups['sep'] === '.' && Number(groups['a']) <= 12 && Number(groups['b']) <= 12;
  const parts = {
    ambiguous,
    year: Number(groups['y']),
    start: match.index,
    end: match.index + match[0].length,
  };
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (day === undefined) return { ...parts, month };
  return day >= 1 && day <= daysIn(parts.year, month) ? { ...parts, month, day } : undefined;
}

function dayAndMonthOf(groups: Record<string, string | undefined>) {
  const { d, m, n, a, b, sep } = groups;
  const day = d === undefined ? undefined : Number(d);
  if (n !== undefined) return [day, monthOf(n)];
  if (m !== undefined) return [day, Number(m)];
  const [first, second] = [Number(a), Number(b)];
  // 26/11/2020 has one reading; 03/04/2020 has two. With full stops the day comes first.
  if (first > 12) return [first, second];
  if (second > 12) return [second, first];
  if (sep === '.') return [first, second];
  return first === second ? [first, second] : [undefined, undefined];
}

function daysIn(of: number, month: number): number {
  const leap = (of % 4 === 0 && of % 100 !== 0) || of % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * A time of day beside a date, with its zone where that is a number, Z, UTC or GMT.
 *
 *     2020-11-26 14:05 GMT      16:18 16.06.2016
 *                ^^^^^^^^^      ^^^^^
 */
const clock =
  '(\\d{1,2})(?:[:.h]|\\s?[時时시]\\s?)(\\d{2}|\\d(?=[分분]))[分분]?(?::(\\d{2}))?(?:\\.\\d+)?\\s*([ap]\\.?m\\b\\.?)?';
const zone = '\\s*(Z\\b|UTC\\b|GMT\\b)?\\s*\\(?([+-]\\d{1,2}:?\\d{2}\\b)?\\)?';
const timeAfter = new RegExp(
  `^(?:T|[\\s,|–—@-]|\\bat\\b|\\bum\\b|\\bà\\b|в|الساعة)*${clock}${zone}`,
  'iu',
);
const timeBefore = new RegExp(`(?<![\\d:])${clock}${zone}[\\s,|–—-]*(?:\\p{L}{2,4},?\\s+)?$`, 'iu');

function withTime(parts: Parts, text: string): DateInText | undefined {
  const { year: y, month, day } = parts;
  const iso = [String(y), two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  if (day === undefined)
    return { date: { iso, precision: 'month' }, start: parts.start, end: parts.end };
  const after = timeAfter.exec(text.slice(parts.end));
  const before = after ? null : timeBefore.exec(text.slice(0, parts.start));
  const clockFound = after ?? before;
  // Where the clock counts to twelve, dates with full stops are written month first as often.
  if (parts.ambiguous && clockFound?.[4] !== undefined) return undefined;
  const time = timeOf(clockFound);
  const start = before ? parts.start - before[0].length : parts.start;
  const end = parts.end + (after?.[0].trimEnd().length ?? 0);
  if (time === undefined) return { date: { iso, precision: 'day' }, start, end };
  return { date: { iso: `${iso}T${time}`, precision: 'minute' }, start, end };
}

/** `14:05` with its zone; undefined for a time that no clock shows, and for the placeholder 00:00:00. */
function timeOf(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const [, hour = '', minute = '', second, half, utc, offset] = match;
  const hours = hourOf(Number(hour), half);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const isPlaceholder = hours === 0 && Number(minute) === 0 && Number(second ?? 0) === 0;
  return isPlaceholder ? undefined : `${two(hours)}:${two(Number(minute))}${zoneOf(utc, offset)}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 99;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function zoneOf(utc: string | undefined, offset: string | undefined): string {
  if (offset === undefined) return utc === undefined ? '' : 'Z';
  const [, sign = '', hours = '', minutes = ''] = /([+-])(\d{1,2}):?(\d{2})/.exec(offset) ?? [];
  return Number(hours) > 14 || Number(minutes) > 59
    ? ''
    : `${sign}${two(Number(hours))}:${minutes}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
