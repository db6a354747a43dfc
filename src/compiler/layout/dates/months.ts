/**
 * The names of the months: full name, then short forms, twelve entries a
 * language, compared in lower case and without a closing full stop. A blank
 * within a name does not break.
 */
const calendars: readonly string[] = [
  // English
  `january jan | february feb | march mar | april apr | may | june jun | july jul |
    august aug | september sept sep | october oct | november nov | december dec`,
  // French
  `janvier janv | février fevrier févr fév | mars | avril avr | mai | juin | juillet juil |
    août aout | septembre | octobre | novembre | décembre decembre déc`,
  // German, with the Austrian January
  `januar jänner | februar | märz mär | april | mai | juni | juli | august | september |
    oktober okt | november | dezember dez`,
  // Spanish
  `enero ene | febrero | marzo | abril abr | mayo | junio | julio | agosto ago |
    septiembre setiembre | octubre | noviembre | diciembre dic`,
  // Portuguese
  `janeiro | fevereiro fev | março | abril | maio | junho | julho | agosto | setembro set |
    outubro out | novembro | dezembro dez`,
  // Italian
  `gennaio gen | febbraio | marzo | aprile | maggio mag | giugno giu | luglio lug | agosto |
    settembre | ottobre ott | novembre | dicembre`,
  // Dutch
  `januari | februari | maart mrt | april | mei | juni | juli | augustus | september |
    oktober | november | december`,
  // Turkish
  `ocak oca | şubat şub | mart | nisan nis | mayıs | haziran haz | temmuz tem | ağustos ağu |
    eylül eyl | ekim eki | kasım kas | aralık ara`,
  // Indonesian and Malay
  `januari | februari | maret | april | mei | juni | juli | agustus | september | oktober |
    november | desember`,
  // Polish
  `stycznia styczeń | lutego luty | marca marzec | kwietnia kwiecień | maja |
    czerwca czerwiec | lipca lipiec | sierpnia sierpień | września wrzesień |
    października październik | listopada | grudnia grudzień`,
  // Russian
  `января январь янв | февраля февраль фев | марта март | апреля апрель апр | мая май |
    июня июнь | июля июль | августа август авг | сентября сентябрь сен | октября октябрь окт |
    ноября ноябрь ноя | декабря декабрь дек`,
  // Ukrainian
  `січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня |
    листопада | грудня`,
  // Greek
  `ιανουαρίου | φεβρουαρίου | μαρτίου | απριλίου | μαΐου | ιουνίου | ιουλίου | αυγούστου |
    σεπτεμβρίου | οκτωβρίου | νοεμβρίου | δεκεμβρίου`,
  // Arabic as in Egypt and the Gulf, and as in Tunisia and Algeria
  `يناير جانفي | فبراير فيفري | مارس | أبريل ابريل إبريل أفريل | مايو ماي |
    يونيو يونيه جوان | يوليو يوليه جويلية | أغسطس اغسطس أوت | سبتمبر | أكتوبر اكتوبر |
    نوفمبر | ديسمبر`,
  // Arabic as in Iraq and the Levant; the two words of a month are joined by a space in the text
  `كانون\u00a0الثاني | شباط | آذار اذار | نيسان | أيار ايار | حزيران | تموز | آب |
    أيلول ايلول | تشرين\u00a0الأول تشرين\u00a0الاول | تشرين\u00a0الثاني |
    كانون\u00a0الأول كانون\u00a0الاول`,
  // Persian names of the Gregorian months
  `ژانویه | فوریه | مارس | آوریل | مه | ژوئن | ژوئیه | اوت | سپتامبر | اکتبر | نوامبر |
    دسامبر`,
  // Hebrew
  `בינואר ינואר | בפברואר פברואר | במרץ מרץ | באפריל אפריל | במאי מאי | ביוני יוני |
    ביולי יולי | באוגוסט אוגוסט | בספטמבר ספטמבר | באוקטובר אוקטובר | בנובמבר נובמבר |
    בדצמבר דצמבר`,
  // Hindi
  `जनवरी | फरवरी फ़रवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर सितम्बर |
    अक्टूबर अक्तूबर | नवंबर नवम्बर | दिसंबर दिसम्बर`,
];

const numbers = new Map(
  calendars.flatMap((months) =>
    months
      .split(/ \|\s+/)
      .flatMap((names, index) =>
        names.split(' ').map((name): [string, number] => [name.replace('\u00a0', ' '), index + 1]),
      ),
  ),
);

/** A pattern that matches any name of a month, the longest first. */
export const monthPattern = [...numbers.keys()]
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replace(' ', '\\s+'))
  .join('|');

/** The number of a month from 1, by its name in any of the languages. */
export function monthOf(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\s+/g, ' '));
}
