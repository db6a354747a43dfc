/** The words of an article's figures, and of what was cleaned away. */
import { monthCount, yearCount } from './counting.ts';

const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

// Pictures.
export const pictureMissing = isArabic
  ? 'لم تأتِ الصورة مع النص.'
  : 'The picture did not come with the text.';
/** Before the name of a site: its page had the picture, and a link leads there. */
export const pictureAt = (site: string): string =>
  isArabic ? `الصورة في ${site}` : `The picture at ${site}`;
/** Instead of a picture, for whoever cannot see it. */
export const pictureWithCaption = isArabic ? 'صورة، وشرحها أدناه' : 'Picture: its caption is below';
export const pictureAlone = isArabic ? 'صورة بلا شرح' : 'Picture without a caption';
/** Before the date. */
export const photoDated = isArabic ? 'صورة مؤرخة في ' : 'Photo dated ';
/** After the date: how old the picture was; nothing where it was new. */
export function photoAge(years: number, months: number): string {
  if (years + months === 0) return '';
  const parts = [years > 0 && yearCount(years), months > 0 && monthCount(months)].filter(Boolean);
  return isArabic
    ? `، أي أن عمرها عند نشر المقال ${parts.join(' و')}`
    : `, ${parts.join(' and ')} before this article`;
}

/** Why a line of the source is not in the article, by the rule that took it out. */
export const cleaningReasons = isArabic
  ? {
      'headline/repeated': 'العنوان مكررًا',
      'caption/repeated': 'شرح الصورة مكررًا',
      'boilerplate/promotion': 'ترويج',
      'boilerplate/navigation': 'من أدوات التنقل في الموقع',
      'boilerplate/related': 'خبر آخر',
      'boilerplate/disclaimer': 'عبارة ثابتة من عبارات الناشر',
      'boilerplate/agency': 'من أعدّ النص أو حرّره أو زوّد به',
      'boilerplate/embed': 'بقايا محتوى مضمَّن',
      'boilerplate/page': 'جزء من الصفحة التي حول النص',
      section: 'اسم قسم',
      metadata: 'بيانات عن الصفحة',
      'empty-mark': 'علامة بلا نص',
    }
  : {
      'headline/repeated': 'the headline again',
      'caption/repeated': 'the caption again',
      'boilerplate/promotion': 'a promotion',
      'boilerplate/navigation': 'navigation of the site',
      'boilerplate/related': 'another story',
      'boilerplate/disclaimer': 'the publisher’s standing words',
      'boilerplate/agency': 'who reported, edited or supplied the text',
      'boilerplate/embed': 'the remains of something embedded',
      'boilerplate/page': 'a part of the page round the story',
      section: 'the name of a section',
      metadata: 'details of the page',
      'empty-mark': 'a mark without text',
    };
