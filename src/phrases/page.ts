/**
 * The words of every page, apart from what its articles say: each in English
 * and in Arabic. Constants one by one, so that a built page carries only its
 * language, in the places where the words stand.
 */
const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

// The frame of every page.
export const skip = isArabic ? 'انتقل إلى النص' : 'Skip to the text';
export const main = isArabic ? 'الرئيسية' : 'Main';
export const quotations = isArabic ? 'الاقتباسات' : 'Quotations';
export const people = isArabic ? 'الأشخاص' : 'People';
export const organizations = isArabic ? 'المنظمات' : 'Organisations';
export const places = isArabic ? 'الأماكن' : 'Places';
export const search = isArabic ? 'بحث' : 'Search';
export const saved = isArabic ? 'المحفوظات' : 'Saved';
export const readingSettings = isArabic ? 'إعدادات القراءة' : 'Reading settings';
export const openYourOwn = isArabic ? 'افتح مقالاتك' : 'Open your own articles';
export const downloads = isArabic ? 'الخلاصات والتنزيلات' : 'Feeds and downloads';
export const imprint = isArabic
  ? 'كل اقتباس هنا جزء من مصدره، حرفًا بحرف. وما استُنتج مُعلَّم بأنه مستنتج.'
  : 'Every quotation here is, character for character, a part of its source. What is inferred is marked as such.';

/** For machines. */
export const openDescription = isArabic
  ? 'اقرأ هنا مقالًا لديك: من قال ماذا، على جهازك وحده.'
  : 'Read an article of your own here: who said what, found on your device.';

// What is saved.
export const savedDescription = isArabic
  ? 'المقالات التي تحفظها وملاحظاتك وما قرأته، على هذا الجهاز وحده.'
  : 'The articles you save, your notes and what you have read, on this device only.';
export const savedNeedsScript = isArabic
  ? 'تُبنى هذه الصفحة على جهازك ببرنامج نصي، ومتصفحك لا يشغّله. ولا يُحفظ شيء من دونه.'
  : 'This page is made on your device by a script, and your browser runs none. Nothing is kept without one.';

// The head of an article.
export const via = (site: string): string => (isArabic ? `عن ${site}` : `via ${site}`);
export const minutes = (n: number): string => (isArabic ? `قراءة ${n} د` : `${n} min read`);
export const articleTools = isArabic ? 'ماذا تفعل بهذا المقال' : 'What to do with this article';
export const save = isArabic ? 'حفظ' : 'Save';
export const more = isArabic ? 'المزيد' : 'More';

// Who said what.
export const whoSaidWhat = isArabic ? 'من قال ماذا' : 'Who said what';
export const whoSaidThis = (name: string): string =>
  isArabic ? `من قال هذا: ${name}` : `Who said this: ${name}`;
export const mark = isArabic ? 'تعليم' : 'mark';
export const markSpeaker = (name: string): string =>
  isArabic ? `علّم أقوال ${name}` : `Mark the words of ${name}`;
export const notIdentified = isArabic ? 'المتحدث غير محدد' : 'Speaker not identified';
export const notCertain = isArabic ? 'المتحدث غير مؤكد' : 'Speaker not certain';
export const stated = isArabic ? 'مذكور بالاسم في النص' : 'named in the text';
export const inferred = isArabic ? 'مستنتج' : 'inferred';
export const unsure = isArabic ? 'غير مؤكد' : 'not certain';
export const unknown = isArabic ? 'غير محدد' : 'not identified';
export const reported = isArabic ? 'منقول' : 'reported';
export const reportedNotQuoted = isArabic ? 'منقول لا مقتبس' : 'reported, not quoted';
export const reportedCard = isArabic
  ? 'منقول بكلمات الكاتب، وليس اقتباسًا.'
  : 'Reported in the writer’s words, not quoted.';
export const corrected = isArabic ? 'صححه محرر' : 'corrected by an editor';
export const correctedBecause = isArabic ? 'صححه محرر: ' : 'Corrected by an editor: ';
export const linkToQuotation = isArabic ? 'رابط هذا الاقتباس' : 'Link to this quotation';
export const linkToStatement = isArabic ? 'رابط هذا القول' : 'Link to this statement';
export const noSpeaker = isArabic
  ? 'النص لا يذكر صاحب هذه الكلمات.'
  : 'The text does not say whose words these are.';
/** Before and after the words of the text. */
export const statedBecause = isArabic ? 'صريح. يقول النص ' : 'Stated. The text says ';
export const unsureBecause = isArabic ? 'يقول النص ' : 'The text says ';
export const unsureAfter = isArabic
  ? '، وقد يعني أكثر من متحدث.'
  : ', which may mean more than one speaker.';
export const inferredBecause = isArabic ? 'مستنتج. يقول النص ' : 'Inferred. The text says ';
export const inferredAfter = isArabic ? '. ومن هناك إلى الاسم:' : '. From there to the name:';
export const howName = isArabic ? 'اسم' : 'name';
export const howAlias = isArabic ? 'اسم آخر' : 'other name';
export const howRole = isArabic ? 'صفة' : 'role';
export const howPronoun = isArabic ? 'ضمير' : 'pronoun';
export const inContext = isArabic ? 'في سياقه' : 'in context';
export const takeQuote = isArabic ? 'نسخ، مشاركة' : 'Copy, share';
export const inferredFrom = isArabic ? 'مستنتج من ' : 'inferred from ';
export const as = isArabic ? 'بصفته ' : 'as ';
export const addedByEditor = isArabic ? 'إضافة من المحرر' : 'Added by the editor';

// Notes in the source.
export const note = isArabic ? 'حاشية' : 'Note';
export const noteByName = isArabic
  ? 'حاشية، رُبطت بهذه الكلمات بكلماتها؛ ولا علامة لها هنا في المصدر'
  : 'Note, tied to these words by its own; the source has no mark here';
export const notesInSource = isArabic ? 'حواشٍ في المصدر' : 'Notes in the source';
export const toNotes = isArabic ? 'إلى الحواشي' : 'To the notes';
export const backToText = isArabic ? 'عودة إلى النص' : 'Back to the text';
export const noteTied = isArabic
  ? 'لا يضع المصدر علامة في نصه. وقد رُبطت الحاشية بأول ذكر لأول كلمة فيها.'
  : 'The source sets no mark in its text. The note is tied to the first mention of its first word.';
export const noteUntied = isArabic
  ? 'لا يضع المصدر علامة في نصه، وتعذّر ربط الحاشية بكلمة منه.'
  : 'The source sets no mark in its text, and the note could not be tied to a word of it.';

// What was cleaned.
export const cleaned = isArabic ? 'ما الذي حُذف' : 'What was cleaned';
export const nothingCleaned = isArabic
  ? 'لا شيء: كل سطر من المصدر في المقال.'
  : 'Nothing: every line of the source is in the article.';
export const linesCleaned = isArabic
  ? 'هذه الأسطر من المصدر ليست في المقال. وكل سطر غيرها فيه.'
  : 'These lines of the source are not in the article. Every other line is.';
export const source = isArabic ? 'المصدر:' : 'Source:';
export const lineCleaned = (line: number, reason: string): string =>
  isArabic ? `السطر ${line}: ${reason}` : `Line ${line}: ${reason}`;

// The front page and lists.
export const frontPage = isArabic ? 'الصفحة الأولى' : 'Front page';
export const whoSpeaks = isArabic ? 'من يتحدث' : 'Who speaks';

// What went wrong.
/** For machines. */
export const notFoundDescription = isArabic
  ? 'لا توجد صفحة كهذه في هذه الطبعة.'
  : 'There is no such page in this edition.';
export const noMessage = isArabic ? 'خطأ بلا رسالة.' : 'An error without a message.';
export const loading = isArabic ? 'جارٍ التحميل …' : 'Loading …';
export const notFound = isArabic ? 'الصفحة غير موجودة' : 'Page not found';
export const notFoundText = isArabic
  ? 'لا توجد صفحة كهذه في هذه الطبعة. ربما تغيّر اسمها، أو قُطع العنوان في طريقه إليك.'
  : 'There is no such page in this edition. It may have been renamed, or the address may have been cut on its way to you.';
export const goToFrontPage = isArabic ? 'إلى الصفحة الأولى' : 'Go to the front page';
export const failed = isArabic ? 'تعذّر عرض هذه الصفحة' : 'This page could not be shown';
export const tryAgain = isArabic ? 'حاول ثانية' : 'Try again';
export const or = isArabic ? ' أو ' : ' or ';
export const notOnDevice = isArabic
  ? 'هذه الصفحة ليست على هذا الجهاز'
  : 'This page is not on this device';
export const notOnDeviceText = isArabic
  ? 'لا يمكن الوصول إلى الخادم الآن. ما قرأته وأحدث المقالات موجودة هنا.'
  : 'The server cannot be reached now. What you have read and the newest articles are here.';
