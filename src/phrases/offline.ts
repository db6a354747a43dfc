/** The words about what is there without a network. */
const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

export const newerEdition = isArabic ? 'وصلت طبعة أحدث.' : 'A new version of this edition is here.';
export const showIt = isArabic ? 'اعرضها' : 'Show it';
export const later = isArabic ? 'لاحقًا' : 'Later';

export const offlineTitle = isArabic ? 'بلا اتصال' : 'Without a network';
export const always = isArabic
  ? 'الصفحة الأولى وأحدث المقالات تبقى هنا دائمًا، وكل مقال وصفحة اسم قرأتها.'
  : 'The front page and the newest articles are always here, and every article and name that you have opened.';
export const notHere = isArabic
  ? 'متصفحك لا يحفظ هذه الطبعة؛ فهي تحتاج إلى اتصال.'
  : 'Your browser keeps nothing of this edition; it needs a network.';
export const onThisDevice = (pages: number, size: string): string =>
  isArabic
    ? `على هذا الجهاز: ${pages} من الصفحات المقروءة أو المحفوظة، ${size}`
    : `On this device: ${pages} ${pages === 1 ? 'page' : 'pages'} read or kept, ${size}`;
export const keepEdition = isArabic ? 'احفظ الطبعة كلها' : 'Keep the whole edition';
export const keepSearch = isArabic ? 'احفظ هذه النتائج' : 'Keep these for offline';
export const keeping = (done: number, all: number, size: string): string =>
  isArabic ? `${done} من ${all}، ${size}` : `${done} of ${all} files, ${size}`;
export const stop = isArabic ? 'أوقف' : 'Stop';
export const keptAll = (files: number): string =>
  isArabic ? `حُفظ ${files} ملفًا على هذا الجهاز.` : `${files} files are kept on this device.`;
export const keptSome = (done: number, all: number, reason: string): string =>
  isArabic
    ? `حُفظ ${done} من ${all}، ولم يُحفظ الباقي: ${reason}`
    : `${done} of ${all} files are kept; the others could not be: ${reason}`;
/** Why something was not kept. */
export const noAnswer = isArabic
  ? 'لم يُجب المتصفح في الوقت المناسب.'
  : 'the browser has not answered in time.';
export const noSpace = isArabic ? 'لا مساحة كافية.' : 'there is no space left on this device.';
export const deletePages = isArabic ? 'احذف هذه الصفحات' : 'Delete these pages';
export const deletedPages = isArabic ? 'حُذفت الصفحات.' : 'The pages are deleted.';
