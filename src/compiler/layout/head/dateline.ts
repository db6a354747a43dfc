import { agencyName } from '../words/agencies.ts';

const upperPlace = "\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{1,28}\\p{Lu}\\.?";
const place =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:(?:de|del|la|el|al|of|the|and|am) )?\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
const caseless = '[\\p{Lo}\\p{M}]{2,15}(?: [\\p{Lo}\\p{M}]{2,15}){0,2}';
const more = "(?:\\s*[,/،]\\s*[\\p{L}\\p{M}.'’ ]{2,24}){0,2}";
const month = '\\p{L}{3,10}\\.?';
const day = `(?:[,،]?\\s*\\(?(?:${month} \\d{1,2}|\\d{1,2}\\.? ${month}(?: ${month})?)(?:[,،]? \\d{4})?\\)?)?`;
const dash = '(?:\\.?--?|[–—]|\\.-)';
const agency = `(?:${agencyName}|\\p{Lu}[\\p{L}.&]{1,14}(?: \\p{Lu}[\\p{L}.&]{1,14}){0,2}|[\\p{Lo}\\p{M}][\\p{Lo}\\p{M} ]{1,24})`;

/** Each after a sign without which it need not be tried. */
const forms: readonly (readonly [signs: RegExp, form: RegExp])[] = [
  // BAGHDAD (Reuters) -   SEOUL, Nov. 26 (Yonhap) --   Bagdad, 26 nov (EFE).-
  [
    /\(/,
    new RegExp(`^(?:${upperPlace}|${place})${more}${day}\\s*\\((?:${agency})\\)\\s*${dash}`, 'u'),
  ],
  // Park City, Utah (CNN)   Hong Kong (CNN Business)
  [
    /\(/,
    new RegExp(
      `^(?:${upperPlace}|${place})${more}${day}\\s*\\(${agencyName}(?: \\p{Lu}\\p{L}+)?\\)`,
      'u',
    ),
  ],
  // دمشق، سوريا (CNN) --
  [/\(/, new RegExp(`^${caseless}${more}${day}\\s*\\(${agency}\\)\\s*${dash}`, 'iu')],
  // नई दिल्ली, 26 नवंबर (भाषा)
  [
    /\(/,
    new RegExp(
      `^${caseless}[,،]\\s*\\p{Nd}{1,2} [\\p{Lo}\\p{M}]{2,12}\\s*\\(${agency}\\)\\s*${dash}?`,
      'u',
    ),
  ],
  // (Reuters) -
  [/\(/, new RegExp(`^\\(${agency}\\)\\s*${dash}`, 'u')],
  // МОСКВА, 26 ноя - РИА Новости.
  [/[–—-]/, new RegExp(`^${upperPlace}${more}${day}\\s*${dash}\\s*${agencyName}\\.`, 'u')],
  // MOSCOW, November 26. /TASS/.
  [/\//, new RegExp(`^${upperPlace}${more}${day}\\.?\\s*/${agency}/\\.?\\s*${dash}?`, 'u')],
  // LONDON, Nov 26, 2020 -   BAGHDAD —   BAGHDAD/ANKARA —
  [/[–—-]/, new RegExp(`^${upperPlace}${more}${day}\\s*(?:\\s${dash}|${dash}\\s)\\s*`, 'u')],
  // بغداد/ الأناضول -   السومرية نيوز/ بغداد
  [/\//, new RegExp(`^${caseless}\\s*/\\s*${agency}\\s*${dash}`, 'u')],
  [
    /\//,
    new RegExp(
      `^[\\p{Lo}\\p{M} ]{2,20} نيوز\\s*/\\s*[\\p{Lo}\\p{M}]{2,15}(?=\\s|$)\\s*(?:${dash})?`,
      'u',
    ),
  ],
  // بغداد - واع
  [
    /[/–-]/,
    new RegExp(`^${caseless}\\s*[-–/]\\s*${agencyName}(?=\\s*$|\\s*[-–:])\\s*(?:${dash}|:)?`, 'u'),
  ],
  // (서울=연합뉴스) 홍길동 기자 =
  [
    /=/,
    /^[([][가-힣 ]{2,12}=[가-힣\w ]{2,12}[)\]](?:\s*[가-힣]{2,4}(?:·[가-힣]{2,4})*\s*(?:기자|특파원)\s*=)?/u,
  ],
  // 新华社北京11月26日电（记者张三）   [東京 26日 ロイター] -
  [
    /月/,
    /^(?:新华社|中新社|中新网|人民网|央视网|[\u4e00-\u9fff]{2,6}(?:社|网))[^\s，。]{0,20}?\d{1,2}月\d{1,2}日(?:电|讯)\s*(?:[（(][^）)]{1,30}[）)])?/u,
  ],
  [/[[［【]/, /^[[［【][^\]］】]{2,30}(?:ロイター|共同|時事|AFP|AP)[\]］】]\s*[-－―]?/u],
];

/** The longest dateline; the patterns see no more of a text than this. */
const longest = 90;

/** Words in capitals before a dash that name no place. */
const announcement =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|WATCH|VIDEO|PHOTOS?|LIVE|ANALYSIS|OPINION|EDITORIAL|REVIEW|INTERVIEW|EXPLAINER|FACT CHECK|CORRECTION|NOTE)\b/;

function lengthOf(text: string): number | undefined {
  const head = text.slice(0, longest);
  if (!/[()/[\]［【–—=电讯-]/u.test(head)) return undefined;
  if (announcement.test(head)) return undefined;
  for (const [signs, form] of forms) {
    if (!signs.test(head)) continue;
    const found = form.exec(head)?.[0].trimEnd();
    if (found !== undefined && found !== '') return found.length;
  }
  return undefined;
}

/**
 * Where the dateline before the first sentence ends: place, day and agency.
 * Undefined where the paragraph has none.
 *
 *     BAGHDAD (Reuters) - The minister said ...
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function datelineEndOf(text: string): number | undefined {
  const length = lengthOf(text);
  return length !== undefined && length < text.length - 10 ? length : undefined;
}

/** Whether a line is a dateline and nothing else. */
export function isDatelineAlone(text: string): boolean {
  return text.length <= longest && text.length > 5 && lengthOf(text) === text.length;
}
