/** The words of every page, apart from what its articles say. */
const english = {
  readingSettings: 'Reading settings',
  takeQuote: 'Copy, share',
  articleTools: 'What to do with this article',
  save: 'Save',
  more: 'More',
  saved: 'Saved',
  savedDescription:
    'The articles you save, your notes and what you have read, on this device only.',
  savedNeedsScript:
    'This page is made on your device by a script, and your browser runs none. Nothing is kept without one.',
  minutes: (n: number) => `${n} min read`,
  note: 'Note',
  toNotes: 'To the notes',
};

const arabic: typeof english = {
  readingSettings: 'إعدادات القراءة',
  takeQuote: 'نسخ، مشاركة',
  articleTools: 'ماذا تفعل بهذا المقال',
  save: 'حفظ',
  more: 'المزيد',
  saved: 'المحفوظات',
  savedDescription: 'المقالات التي تحفظها وملاحظاتك وما قرأته، على هذا الجهاز وحده.',
  savedNeedsScript:
    'تُبنى هذه الصفحة على جهازك ببرنامج نصي، ومتصفحك لا يشغّله. ولا يُحفظ شيء من دونه.',
  minutes: (n) => `قراءة ${n} د`,
  note: 'حاشية',
  toNotes: 'إلى الحواشي',
};

export const pagePhrases = import.meta.env.INTERFACE_LANGUAGE === 'ar' ? arabic : english;
