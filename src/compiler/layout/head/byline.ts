import { findDate } from '../dates/statedDate.ts';
import { endsSentence, weightOf } from '../shape.ts';

const by =
  /^[\s–—•|-]*(?:by|written by|story by|text by|words by|reported by|from|posted by|author|por|par|von|di|door|av|af|oleh|autor|автор|текст|yazar|haber|بقلم|كتب|كتبت|كتبه|إعداد|اعداد|حوار|تقرير|ترجمة|نویسنده|گزارش|مترجم|نووسەر|作者|文|撰文|记者|記者|執筆|लेखक|द्वारा)(?:\s*[:：/|]\s*|\s+)(?<names>\S.*)$/iu;
const role =
  /(?:,|\||—|–|-|\bfor\b)\s*(?:[\p{L}’'.&]+ ){0,5}(?:correspondent|reporter|staff writer|contributing writer|senior writer|writer|editor|columnist|bureau chief|contributor|producer|anchor|staff|special to .{2,40})$/iu;
const koreanReporter =
  /^(?:\([\p{L}=·]+\)\s*)?[가-힣]{2,4}\s*(?:선임|전문|인턴)?\s*(?:기자|특파원|논설위원)(?:\s*(?:=|[\w.-]+@[\w.-]+))?$/u;

/** Whether a short line says who wrote the article: "By Jane Doe", "Jane Doe, Staff Writer". */
export function isByline(text: string): boolean {
  const date = text.length <= 160 ? findDate(text) : undefined;
  const words = date === undefined || date.start < 6 ? text : text.slice(0, date.start);
  const line = words.replace(/[\s,|·•–—-]+$/, '');
  if (weightOf(line) > 14 || (endsSentence(line) && !/\b[A-Z]\.$/.test(line))) return false;
  if (koreanReporter.test(line)) return true;
  if (role.test(line)) return /^\p{Lu}/u.test(line);
  return isNames(by.exec(line)?.groups?.['names']);
}

/** Names have capitals where the script knows them: "By Friday noon" has one, "By Jane Doe" two. */
function isNames(words: string | undefined): boolean {
  if (words === undefined || /\d{3}/.test(words) || /^(?:the|a|an|this|that)\s/.test(words))
    return false;
  const parts = words.split(/[\s,]+/).filter((part) => /\p{L}/u.test(part));
  const cased = parts.filter((part) => /^\p{Lu}/u.test(part)).length;
  const caseless = parts.filter((part) => /^\p{Lo}/u.test(part)).length;
  return (
    parts.length > 0 &&
    (cased + caseless) * 2 > parts.length &&
    parts.length <= 12 &&
    !weekday.test(words)
  );
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** What follows the names of a byline: a counter, a date, an account. */
const trailing =
  /\s*(?:[|•·–—-]\s*\d|\bfollow @|\b(?:published|updated|posted)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i;

/**
 * Where the names of a byline end and a date or a counter begins.
 *
 *     By Jane Roe - 26 November 2020, 14:05
 *     ^^^^^^^^^^^
 */
export function bylineEndOf(text: string): number {
  const date = findDate(text.slice(0, 200))?.start ?? text.length;
  const other = text.search(trailing);
  const end = Math.min(date, other > 0 ? other : text.length);
  const names = text.slice(0, end).replace(/[\s,|•·–—:-]+$/, '');
  return names.length >= 4 ? names.length : text.length;
}
