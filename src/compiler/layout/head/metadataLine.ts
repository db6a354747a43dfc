import { folded, weightOf, endsSentence } from '../shape.ts';
import { navigationLines, sectionLines } from '../words/phrases.ts';
import { monthPattern } from '../dates/months.ts';
import { solarMonthPattern } from '../dates/solarHijri.ts';
import { type DateInText, findDate } from '../dates/statedDate.ts';

/** What a line of the page's head says about the article: when it appeared, and by whom it was published. */
export interface MetadataLine {
  readonly date?: DateInText;
  /** "Source: Iraq News": `[start, end)` of the name; empty where the line names none. */
  readonly publisher?: readonly [start: number, end: number];
  /** Words that are neither: a counter, a button. Empty where nothing is left. */
  readonly rest: string;
  /** Whether the line says of its date that it is that of a change. */
  readonly updated: boolean;
}

/**
 * The publisher as scraped pages word it.
 *
 *     2020-11-26 00:00:00 - Source: Iraq News
 *                           ^^^^^^^^^^^^^^^^^
 */
const publisher =
  /(?:^|[-–—|•·]\s*)(?:source|sources|المصدر|مصدر|منبع خبر|منبع|سەرچاوە|источник|fuente|quelle|fonte|kaynak|bron|źródło|来源|來源|출처|स्रोत)[ \u00a0]?[:：][ \u00a0]*([^|•]{0,80})$/iu;

const labelWords =
  /(?<![\p{L}\p{M}])(?:(?:first |originally )?(?:published|publication|posted|created|issued|released|uploaded|added)|last|updated|update|modified|edited|date|time|on|at|the|by|in|ist|gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|msk|idt|jst|kst|et|pt|a\.?m\.?|p\.?m\.?|min(?:ute)?s? read|\d+ min(?:ute)?s?|read|ago|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|نشر(?:ت)?|تاريخ النشر|تاريخ|التاريخ|تم النشر|آخر تحديث|تحديث|الساعة|بتاريخ|في|السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|بتوقيت|بغداد|غرينتش|تاریخ انتشار|تاریخ|انتشار|ساعت|شنبه|یکشنبه|دوشنبه|سه شنبه|سه‌شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه|опубликовано|обновлено|дата|в|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|publicado|actualizado|actualización|fecha|el|a las|hrs?|horas?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|publié|mis à jour|mise à jour|le|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|veröffentlicht|aktualisiert|stand|uhr|am|um|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|atualizado|em|às|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|sábado|pubblicato|aggiornato|yayınlanma|güncelleme|tarihi|发布时间|发布|更新时间|更新|时间|星期.|公開|配信|更新|最終更新|입력|수정|등록|승인|기사입력|최종수정|प्रकाशित|अपडेट)(?![\p{L}\p{M}])/giu;

const change =
  /updat|modif|edited|تحديث|обновл|actuali|mis(?:e)? à jour|aktualis|atualiz|aggiorn|güncel|更新|수정|अपडेट/iu;

/** Read a line that is nothing but metadata. Undefined for any other line, and for a sentence that names a date. */
export function metadataLineOf(text: string): MetadataLine | undefined {
  if (text.length > 200) return undefined;
  const source = publisher.exec(text);
  const head = source ? text.slice(0, source.index) : text;
  const date = findDate(head);
  const updated = change.test(head);
  if (date === undefined && source === null)
    return isPartialDate(text) ? { rest: text, updated } : undefined;
  const rest = restOf(head, date);
  if (source) return { ...withDate(date), publisher: rangeOf(source), rest, updated };
  if (date === undefined || date.date.precision === 'month' || !isOnlyDate(text, rest))
    return undefined;
  return { date, rest, updated };
}

const withDate = (date: DateInText | undefined) => (date === undefined ? {} : { date });

function rangeOf(source: RegExpExecArray): readonly [number, number] {
  const name = (source[1] ?? '').trimEnd();
  const start = source.index + source[0].length - (source[1] ?? '').length;
  return [start, start + name.length];
}

/** The words of a line that are neither date nor label. */
function restOf(text: string, date: DateInText | undefined): string {
  const around = date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text;
  // A line may give its date twice, in two calendars or as published and updated.
  const again = findDate(around);
  const once = again ? `${around.slice(0, again.start)} ${around.slice(again.end)}` : around;
  const words = once
    .replace(/\d{1,3} (?:second|minute|min|hour|hr|day|week|month|year)s? ago/gi, ' ')
    .replace(labelWords, ' ')
    .replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?/g, ' ');
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
}

function isOnlyDate(text: string, rest: string): boolean {
  const left = folded(rest);
  if (left === '' || navigationLines.has(left) || sectionLines.has(left)) return true;
  return !endsSentence(text) && weightOf(rest) <= 3 && weightOf(text) <= 14;
}

const partial = new RegExp(
  `^(?:\\p{Nd}{1,2}(?:st|nd|rd|th|\\.)?\\s*(?:${monthPattern}|${solarMonthPattern})|(?:${monthPattern})\\.?\\s*\\p{Nd}{1,2}(?:st|nd|rd|th)?)$`,
  'iu',
);
const ago =
  /^(?:\d{1,3}|an?) (?:second|minute|min|hour|hr|day|week|month)s? ago$|^منذ .{2,20}$|^\d{1,3} (?:分钟|小时|天|時間|分|日)前$/iu;

/** A day without a year, or "2 hours ago": a date that cannot be read without knowing more. */
function isPartialDate(text: string): boolean {
  if (text.length > 60) return false;
  return ago.test(text) || (/\p{Nd}/u.test(text) && partial.test(restOf(text, undefined)));
}
