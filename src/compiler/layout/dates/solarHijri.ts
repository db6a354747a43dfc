/**
 * Dates of the Solar Hijri calendar, in which Iran and Afghanistan date their
 * news: a year that begins at the March equinox, six months of 31 days, then of 30.
 */
const months = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد امرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
].map((names) => names.split(' '));

/** A pattern that matches any month's name, with "month" written after it or not. */
export const solarMonthPattern = `(?:${months.flat().join('|')})(?:[\\u200c ]?ماه)?`;

/** The number of a month from 1, by its name. */
export function solarMonthOf(name: string): number | undefined {
  const plain = name.replace(/[\u200c ]?ماه$/, '');
  const index = months.findIndex((names) => names.includes(plain));
  return index < 0 ? undefined : index + 1;
}

/** The years for which the cycle of leap years below is that of the calendar. */
const [firstYear, lastYear] = [1343, 1472];

/** The Gregorian year, month and day of a day in the Solar Hijri calendar; undefined where there is none. */
export function gregorianOf(
  year: number,
  month: number,
  day: number,
): [number, number, number] | undefined {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return undefined;
  const length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (day < 1 || day > length) return undefined;
  const dayOfYear = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  return fromDayNumber(newYearOf(year) + dayOfYear);
}

/** Eight years in thirty-three are leap years. */
const isLeap = (year: number): boolean => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);

/** The day number, counted from 1970-01-01, of the first day of a year: 1 Farvardin 1399 is 20 March 2020. */
function newYearOf(year: number): number {
  const known = 18_341;
  let days = 0;
  for (let y = Math.min(year, 1399); y < Math.max(year, 1399); y += 1)
    days += isLeap(y) ? 366 : 365;
  return year < 1399 ? known - days : known + days;
}

/** The Gregorian date of a day number (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function fromDayNumber(dayNumber: number): [number, number, number] {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}
