/** The words of every page, apart from what its articles say. */
const english = {
  readingSettings: 'Reading settings',
};

const arabic: typeof english = {
  readingSettings: 'إعدادات القراءة',
};

export const pagePhrases = import.meta.env['INTERFACE_LANGUAGE'] === 'ar' ? arabic : english;
