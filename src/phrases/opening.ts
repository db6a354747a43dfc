/** The words of the page on which readers open articles of their own. */
const english = {
  title: 'Open your own articles',
  lead: 'Open articles that you have as files, and read here who said what in them. They are read on this device and never leave it.',
  needsScript:
    'This page needs JavaScript, for the articles are read on your own device. Please switch it on for this site.',
  choose: 'Choose files',
  kinds:
    'Plain text, saved web pages (.html) and feeds (.xml). Several at once, or drop them here.',
  paste: 'Or paste the text of an article',
  openText: 'Open this text',
  address: 'From an address?',
  addressHow:
    'A page cannot fetch other sites: browsers forbid it, and this one sends nothing anywhere. Open the address in a tab, save the page (Ctrl+S, or ⌘S), and choose the saved file here.',
  progress: (done: number, total: number) => `${done} of ${total} files read`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. What was read until then is below.',
  refused: 'Not opened',
  opened: 'Opened on this device',
  none: 'Nothing yet.',
  notLasting: 'This browser keeps nothing for this page: opened articles are gone when you leave.',
  back: 'All opened articles',
  json: 'Export as JSON',
  exportAs: {
    markdown: 'Export as Markdown',
    html: 'Export as HTML',
    epub: 'Export as EPUB',
  },
  noticed: 'What was noticed in this file',
  all: 'Export all as JSON',
  remove: 'Delete',
  removeAll: 'Delete all',
  gone: 'This article is not on this device, or was kept by another release.',
};

const arabic: typeof english = {
  title: 'افتح مقالاتك',
  lead: 'افتح مقالات محفوظة لديك في ملفات واقرأ هنا من قال ماذا فيها. تُقرأ على هذا الجهاز ولا تغادره أبدًا.',
  needsScript:
    'تحتاج هذه الصفحة إلى JavaScript لأن المقالات تُقرأ على جهازك. يُرجى تفعيلها لهذا الموقع.',
  choose: 'اختر ملفات',
  kinds: 'نصوص عادية، وصفحات ويب محفوظة (‎.html)، وخلاصات (‎.xml). عدة ملفات معًا، أو أسقطها هنا.',
  paste: 'أو ألصق نص مقال',
  openText: 'افتح هذا النص',
  address: 'من عنوان على الويب؟',
  addressHow:
    'لا تستطيع الصفحة جلب مواقع أخرى: المتصفحات تمنع ذلك، وهذه الصفحة لا ترسل شيئًا إلى أي مكان. افتح العنوان في لسان جديد واحفظ الصفحة (Ctrl+S أو ⌘S) ثم اختر الملف المحفوظ هنا.',
  progress: (done, total) => `قُرئ ${done} من ${total} من الملفات`,
  cancel: 'إلغاء',
  cancelled: 'أُلغي. ما قُرئ حتى ذلك الحين في الأسفل.',
  refused: 'لم تُفتح',
  opened: 'المفتوحة على هذا الجهاز',
  none: 'لا شيء بعد.',
  notLasting: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة: تزول المقالات المفتوحة عند مغادرتك.',
  back: 'كل المقالات المفتوحة',
  json: 'تصدير JSON',
  exportAs: {
    markdown: 'تصدير Markdown',
    html: 'تصدير HTML',
    epub: 'تصدير EPUB',
  },
  noticed: 'ما لوحظ في هذا الملف',
  all: 'تصدير الكل JSON',
  remove: 'حذف',
  removeAll: 'حذف الكل',
  gone: 'هذا المقال ليس على هذا الجهاز، أو حُفظ بإصدار آخر.',
};

export const openingPhrases = import.meta.env.INTERFACE_LANGUAGE === 'ar' ? arabic : english;
