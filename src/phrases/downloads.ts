/** The words about what can be taken away: feeds and tables. */
const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

export const description = isArabic
  ? 'خلاصات هذه الطبعة، وجداول بكل اقتباس فيها.'
  : 'Feeds of this edition, and tables of every quotation in it.';
export const feeds = isArabic ? 'الخلاصات' : 'Feeds';
export const feedsExplained = isArabic
  ? 'تأتيك الخلاصة بما يُنشر حديثًا في قارئ من اختيارك. ولكل شخص أو منظمة أو مكان يرد في أكثر من مقال خلاصته الخاصة في صفحته.'
  : 'A feed brings what is new to a reader of your choice. Everyone and every place that stands in more than one article has feeds of its own, at the foot of its page.';
export const noFeeds = isArabic
  ? 'لا خلاصات لهذه الطبعة، إذ ليس لها عنوان عام.'
  : 'This edition has no feeds, since it has no public address.';
export const newestArticles = isArabic ? 'أحدث المقالات:' : 'The newest articles:';
export const articlesNaming = (name: string): string =>
  isArabic ? `المقالات التي تذكر ${name}:` : `New articles that name ${name}:`;
export const saidBy = (name: string): string =>
  isArabic ? `ما يقوله ${name}:` : `What ${name} says:`;
export const tables = isArabic ? 'جداول الاقتباسات' : 'Tables of quotations';
export const tablesExplained = isArabic
  ? 'كل اقتباس في صف: نصه وقائله ومدى التأكد منه ومصدره. يُفتح CSV في برامج الجداول، وJSON للبرامج.'
  : 'Each quotation is a row: its words, its speaker, how sure that is, and its source. CSV opens in a spreadsheet; JSON is for programs.';
export const month = isArabic ? 'الشهر' : 'Month';
export const quotations = isArabic ? 'الاقتباسات' : 'Quotations';
export const file = isArabic ? 'الملف' : 'File';
export const allMonths = isArabic ? 'قائمة كل الأشهر (JSON)' : 'The list of all months (JSON)';
export const programs = isArabic ? 'للبرامج' : 'For programs';
export const programsExplained = isArabic
  ? 'بيانات كل صفحة ملف JSON تحت data/، ويصف هذا المخطط شكلها.'
  : 'The data of every page is a JSON file below data/; this schema describes its shape.';
export const schema = isArabic ? 'مخطط JSON' : 'JSON Schema';
