/** The words of the pages about people, organisations and places, and of their indexes. */
import { articleCount, mentionCount, numeral, quotationCount, statementCount } from './counting.ts';
import { comma } from './lists.ts';

const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

/** BCP 47, of these words among those of an article. */
export const language = isArabic ? 'ar' : 'en';

// What it is.
export const person = isArabic ? 'شخص' : 'Person';
export const organization = isArabic ? 'منظمة' : 'Organisation';
export const place = isArabic ? 'مكان' : 'Place';
export const country = isArabic ? 'بلد' : 'Country';
export const division = isArabic ? 'محافظة أو ولاية' : 'Province or state';
export const city = isArabic ? 'مدينة أو بلدة' : 'City or town';
export const region = isArabic ? 'منطقة' : 'Region';
export const kindIn = (kind: string, articles: number): string =>
  isArabic ? `${kind}، في ${articleCount(articles)}` : `${kind}, in ${articleCount(articles)}`;
export const describedAs = isArabic ? 'وُصف بأنه' : 'Described as';
export const alsoCalled = isArabic ? 'يسمى أيضًا' : 'Also called';

// The sections.
export const whatSaid = (name: string): string =>
  isArabic ? `ما قاله ${name}` : `What ${name} said`;
export const saidAbout = (name: string): string =>
  isArabic ? `ما قاله آخرون عن ${name}` : `What others said about ${name}`;
export const stepThrough = isArabic ? 'تنقّل من ذكر إلى ذكر' : 'Go from mention to mention';
export const everyMention = isArabic ? 'كل ذكر' : 'Every mention';
export const newestOf = (shown: number, all: number): string =>
  isArabic
    ? `أحدث ${numeral(shown)} من ${numeral(all)}`
    : `The newest ${numeral(shown)} of ${numeral(all)}`;
export const inVolume = (volume: string): string => (isArabic ? `في ${volume}` : `In ${volume}`);
export const articlesOn = (name: string): string =>
  isArabic ? `المقالات عن ${name}` : `articles on ${name}`;
export const inOrderOfTime = isArabic ? 'بترتيب الزمن' : 'In order of time';
export const together = isArabic ? 'يُذكر معه' : 'Mentioned together with';
/** Why somebody is a companion: in how many articles, and how often in one paragraph. */
export const togetherIn = (articles: number, passages: number): string => {
  const times = numeral(passages);
  const where = articleCount(articles);
  if (isArabic)
    return passages > articles ? `في ${where}، ${times} مرات في فقرة واحدة` : `في ${where}`;
  return passages > articles ? `in ${where}, ${times} times in one paragraph` : `in ${where}`;
};

// Where a sentence stands.
export const inHeadline = isArabic ? 'عنوان' : 'headline';
export const inNarration = isArabic ? 'سرد' : 'narration';
export const inQuotation = isArabic ? 'في اقتباس' : 'in a quotation';
export const inCaption = isArabic ? 'تعليق صورة' : 'picture caption';
export const standsForGovernment = isArabic ? 'يراد به الحكومة' : 'stands for the government';

// The editor's notes.
export const editorNotes = isArabic ? 'من ملاحظات المحرر' : 'From the editor’s notes';
export const notFromArticles = isArabic
  ? 'ليست من المقالات. ولكل سطر مصدره.'
  : 'Not from the articles. Each line has its own source.';
export const source = isArabic ? 'المصدر: ' : 'Source: ';
export const from = (date: string): string => (isArabic ? `من ${date}` : `from ${date}`);
export const until = (date: string): string => (isArabic ? `إلى ${date}` : `to ${date}`);

// The map.
export const mapOf = (name: string, country: string): string =>
  isArabic ? `خريطة: ${name} في ${country}` : `Map: ${name} in ${country}`;
export const mapOfCountry = (name: string): string =>
  isArabic ? `خريطة: ${name}` : `Map: ${name}`;
export const liesIn = (name: string, country: string): string =>
  isArabic ? `تقع ${name} في ${country}. ` : `${name} lies in ${country}. `;
export const borders = isArabic ? 'الحدود: Natural Earth.' : 'Borders: Natural Earth.';

// The head, for machines.
export const description = (who: string, said: number, articles: number): string =>
  isArabic
    ? `${who}: ${statementCount(said)} وكل ذكر في ${articleCount(articles)}، ولكل منها مصدره.`
    : `${who}: ${statementCount(said)} and every mention in ${articleCount(articles)}, each with its source.`;
export const indexDescription = (title: string): string =>
  isArabic
    ? `${title} في هذه الطبعة، مع كل ما قيل عنهم وما قالوه.`
    : `${title} in this edition, with everything that is said by them and about them.`;

// The indexes.
export const noneInEdition = isArabic
  ? 'لا شيء منها في هذه الطبعة.'
  : 'There is none in this edition.';
export const inMost = isArabic ? 'في أكثر المقالات' : 'In most articles';
export const jumpTo = isArabic ? 'انتقل إلى' : 'Jump to';
export const otherNames = isArabic ? 'أسماء أخرى' : 'Other names';
export const noOneCountry = isArabic ? 'بلا بلد واحد معروف' : 'No one country known';
export const before = isArabic ? 'السابق' : 'Before';
export const after = isArabic ? 'التالي' : 'After';
export const filterBy = isArabic ? 'اعرض ما يحوي' : 'Show names with';
export const clear = isArabic ? 'مسح' : 'Clear';
export const left = (shown: number, all: number): string =>
  isArabic
    ? `بقي ${numeral(shown)} من ${numeral(all)}`
    : `${numeral(shown)} of ${numeral(all)} left`;
export const searchAll = (text: string): string =>
  isArabic ? `ابحث في الطبعة كلها عن «${text}»` : `Search the whole edition for “${text}”`;
/** The way from the first few to all: "All 64 people". */
export const allOfThem = (n: number, things: string): string =>
  isArabic ? `${things}: الكل (${numeral(n)})` : `All ${numeral(n)} ${things.toLowerCase()}`;
/** How much there is about an entity: "foreign minister, 3 articles, 2 statements". */
export const standing = (articles: number, said: number): string =>
  [articles > 1 && articleCount(articles), said > 0 && statementCount(said)]
    .filter(Boolean)
    .join(comma);

// The preview.
export const counts = (articles: number, mentions: number, said: number): string =>
  [articleCount(articles), mentionCount(mentions), said > 0 && quotationCount(said)]
    .filter(Boolean)
    .join(comma);
export const lastMentioned = isArabic ? 'آخر ما كُتب: ' : 'Last written: ';
export const openPage = isArabic ? 'افتح الصفحة' : 'Open the page';
