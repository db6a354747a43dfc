/** The words of the search page, in English and in Arabic. */
import { articleCount, nameCount } from './counting.ts';

const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

export const words = isArabic ? 'الكلمات' : 'Words';
export const narrow = isArabic ? 'تضييق البحث' : 'Narrow the search';
export const saidBy = isArabic ? 'القائل' : 'Said by';
export const place = isArabic ? 'المكان' : 'Place';
export const publisher = isArabic ? 'الناشر' : 'Publisher';
export const anyPublisher = isArabic ? 'أي ناشر' : 'Any publisher';
export const from = isArabic ? 'من تاريخ' : 'From';
export const until = isArabic ? 'حتى تاريخ' : 'Until';
export const kind = isArabic ? 'النوع' : 'What';
export const kinds = {
  '': isArabic ? 'كل شيء' : 'Everything',
  article: isArabic ? 'المقالات' : 'Articles',
  direct: isArabic ? 'اقتباسات حرفية' : 'Quotations, word for word',
  indirect: isArabic ? 'أقوال منقولة' : 'Reported statements',
  person: isArabic ? 'الأشخاص' : 'People',
  organization: isArabic ? 'المنظمات' : 'Organisations',
  place: isArabic ? 'الأماكن' : 'Places',
} as const;
export const clear = isArabic ? 'مسح المرشحات' : 'Clear the filters';
export const keys = isArabic
  ? 'السهمان للتنقل بين النتائج، وEscape للعودة إلى الحقل.'
  : 'Arrow keys lead through the results, Escape back to the words.';
export const names = isArabic ? 'الأسماء' : 'Names';
export const articles = isArabic ? 'المقالات' : 'Articles';
export const searching = isArabic ? 'جارٍ البحث …' : 'Searching …';
export const nothing = isArabic ? 'لم يُعثر على شيء.' : 'Nothing was found.';
/** Absent: not counted. */
export const found = (names: number, articles: number | undefined): string =>
  [names > 0 && nameCount(names), articles !== undefined && articles > 0 && articleCount(articles)]
    .filter(Boolean)
    .join(isArabic ? '، ' : ', ');
export const since = (month: string): string =>
  isArabic ? `منذ ${month}؛ ولم يُبحث في الأقدم بعد` : `since ${month}; older ones not searched yet`;
export const instead = isArabic ? 'نتائج البحث عن ' : 'Showing what was found for ';
export const more = isArabic ? 'المزيد من النتائج' : 'More results';
