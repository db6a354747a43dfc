/** The words of the pages that list things: the front page, volumes, quotations, search. */
import { numeral, quotationCount, statementCount } from './counting.ts';

const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

/** Between the items of a list that stands in a line. */
export const comma = isArabic ? '، ' : ', ';

// The front page.
export const andMore = (n: number): string =>
  isArabic ? `و${numeral(n)} غيرهم` : `and ${numeral(n)} more`;
export const homeDescription = (edition: string): string =>
  isArabic
    ? `${edition}: الأخبار، ومن قال ماذا فيها، وكل اقتباس حرفًا بحرف.`
    : `${edition}: the news, with who said what, every quotation word for word.`;
/** Before and after the name of the folder of articles. */
export const noArticle = isArabic
  ? 'ليس في هذه الطبعة مقال بعد. ضع مقالًا في '
  : 'There is no article in this edition yet. Put one into ';
export const noArticleAfter = isArabic ? ' فيظهر هنا.' : ' and it will stand here.';

// Long lists and their volumes.
/** What a list is of, as `allOf` and `moreOf` take it. */
export const articles = isArabic ? 'المقالات' : 'articles';
export const quotations = isArabic ? 'الاقتباسات' : 'quotations';
export const moreOf = (things: string): string =>
  isArabic ? `المزيد من ${things}` : `More ${things}`;
export const allOf = (things: string): string => (isArabic ? `كل ${things}` : `All ${things}`);
/** Where a list's own first page lies. */
export const theBeginning = isArabic ? 'البداية' : 'the beginning';
export const newer = isArabic ? 'الأحدث' : 'Newer';
export const older = isArabic ? 'الأقدم' : 'Older';
export const articlesOf = (volume: string): string =>
  isArabic ? `المقالات، ${volume}` : `Articles, ${volume}`;
export const articlesDescription = (volume: string): string =>
  isArabic
    ? `مقالات ${volume}، ومن يتحدث في كل منها.`
    : `The articles of ${volume}, with who speaks in each.`;
export const undated = isArabic ? 'بلا تاريخ' : 'Without a date';
export const noMonth = isArabic ? '، دون ذكر الشهر' : ', no month given';
export const noDay = isArabic ? '، دون ذكر اليوم' : ', no day given';
export const partOfSome = (n: number, all: number): string =>
  isArabic ? `، الجزء ${numeral(n)} من ${numeral(all)}` : `, part ${numeral(n)} of ${numeral(all)}`;
/** What a page holds that bears the name of more. */
export const onThisPage = (volume: string): string =>
  isArabic ? `في هذه الصفحة: ${volume}` : `On this page: ${volume}`;
export const partOf = (part: string): string => (isArabic ? `، الجزء ${part}` : `, part ${part}`);

// All quotations.
export const quotationsDescription = isArabic
  ? 'كل ما قيل في هذه الطبعة، حرفًا بحرف، ومن قاله وأين.'
  : 'Everything that is said in this edition, word for word, with who said it and where.';
export const nobodyQuoted = isArabic
  ? 'لا اقتباس في هذه الطبعة.'
  : 'Nobody is quoted in this edition.';
export const quotationTotals = (direct: number, reported: number): string => {
  if (isArabic)
    return `${quotationCount(direct)} حرفًا بحرف${reported > 0 ? `، و${statementCount(reported)} بكلمات الكتّاب` : ''}`;
  const rest = `, and ${statementCount(reported)} reported in the writers’ words`;
  return `${quotationCount(direct)}, word for word${reported > 0 ? rest : ''}`;
};

// Search.
export const searchDescription = isArabic
  ? 'ابحث فيما قيل في هذه الطبعة ومن قاله.'
  : 'Search what is said in this edition, and by whom.';
export const searchNeedsScript = isArabic
  ? 'البحث يحتاج إلى JavaScript. أما القوائم والصفحات كلها فتعمل من دونه.'
  : 'Searching needs JavaScript. Every list and every page works without.';
export const tablesOfQuotations = isArabic
  ? 'كل الاقتباسات في جداول'
  : 'Every quotation as a table, to download';
