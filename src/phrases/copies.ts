/** The words about other articles of the same text. */
const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

/** Before the names of outlets. */
export const alsoPublishedBy = isArabic ? 'نشره أيضًا:' : 'Also published by';
export const laterVersion = isArabic
  ? 'لهذا المقال صيغة أحدث'
  : 'There is a later version of this article';
export const anotherVersion = isArabic
  ? 'لهذا المقال صيغة أخرى'
  : 'There is another version of this article';
export const earlierVersion = isArabic ? 'صيغة سابقة' : 'An earlier version';
export const earlierVersionChanges = isArabic
  ? 'صيغة سابقة، وما الذي تغيّر'
  : 'An earlier version, with what changed';
export const nothingChanged = isArabic
  ? 'لم يتغير شيء من النص.'
  : 'Nothing of the text has changed.';
