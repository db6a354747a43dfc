/** Dates as the interface's language writes them. */
const isArabic = import.meta.env.INTERFACE_LANGUAGE === 'ar';

const months = isArabic
  ? 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')
  : 'January February March April May June July August September October November December'.split(
      ' ',
    );

/** "November", of a month from 1 to 12. */
export const monthName = (month: number): string => {
  const name = months[month - 1];
  if (name === undefined) throw new RangeError(`No year has a month ${month}.`);
  return name;
};

/** "26 November 2020", "November 2020", "2020". */
export const dateName = (year: number, month?: number, day?: number): string =>
  [day, month && monthName(month), year].filter((part) => part !== undefined).join(' ');
