/** Numbers with their nouns, by the rules of the interface's language. Constants one by one, as in `page.ts`. */
const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

/** BCP 47, for what the browser writes in this language. A page that is read asks it for nothing: see `DECISIONS.md`. */
export const locale = isArabic ? 'ar-u-nu-latn' : 'en-GB';

/** A whole number as it is written: "1,234". */
export const numeral = (n: number): string => String(n).replaceAll(thousands, ',');

/**
 * Where a number is parted:
 *
 *     1234567
 *      ^  ^
 */
const thousands = /\B(?=(?:\d{3})+$)/g;

/** From one thing to another of its kind: "8–14 November". */
export const range = (first: string, last: string): string => `${first}–${last}`;

/** The forms of an Arabic noun by the categories of CLDR. One and two are said by the noun alone; a few have the broken plural, many the accusative. */
interface ArabicNoun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const rules = isArabic ? new Intl.PluralRules('ar') : undefined;

/**
 * A number of things in Arabic.
 *
 *     0 لا أمثلة   1 مثال واحد   2 مثالان   3 أمثلة   11 مثالًا   100 مثال
 */
function inArabic(n: number, noun: ArabicNoun): string {
  const category = rules?.select(n) ?? 'other';
  if (category === 'zero') return `لا ${noun.few}`;
  const form = noun[category];
  return category === 'one' || category === 'two' ? form : `${numeral(n)} ${form}`;
}

/** "1 statement", "3 statements". */
function inEnglish(n: number, noun: string): string {
  return `${numeral(n)} ${noun}${n === 1 ? '' : 's'}`;
}

export const quotationCount = (n: number): string =>
  isArabic
    ? inArabic(n, {
        one: 'اقتباس واحد',
        two: 'اقتباسان',
        few: 'اقتباسات',
        many: 'اقتباسًا',
        other: 'اقتباس',
      })
    : inEnglish(n, 'quotation');

export const statementCount = (n: number): string =>
  isArabic
    ? inArabic(n, {
        one: 'قول واحد',
        two: 'قولان',
        few: 'أقوال',
        many: 'قولًا',
        other: 'قول',
      })
    : inEnglish(n, 'statement');

export const articleCount = (n: number): string =>
  isArabic
    ? inArabic(n, {
        one: 'مقال واحد',
        two: 'مقالان',
        few: 'مقالات',
        many: 'مقالًا',
        other: 'مقال',
      })
    : inEnglish(n, 'article');

export const nameCount = (n: number): string =>
  isArabic
    ? inArabic(n, {
        one: 'اسم واحد',
        two: 'اسمان',
        few: 'أسماء',
        many: 'اسمًا',
        other: 'اسم',
      })
    : inEnglish(n, 'name');

export const mentionCount = (n: number): string =>
  isArabic
    ? inArabic(n, {
        one: 'ذكر واحد',
        two: 'ذكران',
        few: 'مرات ذُكر فيها',
        many: 'مرة ذُكر فيها',
        other: 'مرة ذُكر فيها',
      })
    : inEnglish(n, 'mention');

const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "three years", with the number in words where it is a small one. */
const inWords = (n: number, noun: string): string =>
  `${numerals[n] ?? numeral(n)} ${noun}${n === 1 ? '' : 's'}`;

export const yearCount = (n: number): string =>
  isArabic
    ? inArabic(n, {
        one: 'سنة واحدة',
        two: 'سنتان',
        few: 'سنوات',
        many: 'سنة',
        other: 'سنة',
      })
    : inWords(n, 'year');

export const monthCount = (n: number): string =>
  isArabic
    ? inArabic(n, {
        one: 'شهر واحد',
        two: 'شهران',
        few: 'أشهر',
        many: 'شهرًا',
        other: 'شهر',
      })
    : inWords(n, 'month');
