/** The words of the panel in which a reader sets how a page looks. */
const english = {
  open: 'Reading settings',
  title: 'Reading',
  theme: 'Colours',
  themes: {
    '': 'System',
    light: 'Light',
    dark: 'Dark',
    sepia: 'Sepia',
    contrast: 'High contrast',
  },
  face: 'Typeface',
  faces: { '': 'Serif', sans: 'Sans', atkinson: 'Atkinson', dyslexic: 'OpenDyslexic' },
  size: 'Text size',
  lines: 'Line height',
  width: 'Line length',
  letters: 'Letter spacing',
  words: 'Word spacing',
  align: 'Justify lines',
  quotes: 'Plain quotations',
  keys: 'No single-key shortcuts',
  reset: 'Back to default',
  close: 'Close',
};

const arabic: typeof english = {
  open: 'إعدادات القراءة',
  title: 'القراءة',
  theme: 'الألوان',
  themes: {
    '': 'النظام',
    light: 'فاتح',
    dark: 'داكن',
    sepia: 'بنّي دافئ',
    contrast: 'تباين عالٍ',
  },
  face: 'الخط',
  faces: { '': 'مذيّل', sans: 'بلا ذيول', atkinson: 'Atkinson', dyslexic: 'OpenDyslexic' },
  size: 'حجم النص',
  lines: 'ارتفاع السطر',
  width: 'طول السطر',
  letters: 'تباعد الحروف',
  words: 'تباعد الكلمات',
  align: 'ضبط الأسطر',
  quotes: 'اقتباسات بلا تظليل',
  keys: 'بلا اختصارات الحرف الواحد',
  reset: 'العودة إلى الأصل',
  close: 'إغلاق',
};

export const settingsPhrases = import.meta.env.INTERFACE_LANGUAGE === 'ar' ? arabic : english;
