/** What a group of an index and a volume of it are called. */
import { initial } from '../archive/initialPart.ts';
import type { IndexGroup, IndexPage } from '../archive/nameIndex.ts';
import * as phrases from '../phrases/dossier.ts';

/** Each script by a word that is written in it. */
const scripts = new Map([
  ['-han', '漢字'],
  ['-kana', 'かな'],
  ['-hangul', '한글'],
]);

/** "A", "漢字", "Ireland", "In most articles". */
export function groupName(
  { key, name }: Pick<IndexGroup, 'key' | 'name'>,
  isPlaces: boolean,
): string {
  if (key === '') return phrases.inMost;
  if (key === '-other') return isPlaces ? phrases.noOneCountry : phrases.otherNames;
  return name ?? scripts.get(key) ?? key.toUpperCase();
}

/**
 * A volume by what its names begin with.
 *
 *     ab          Ab
 *     ab--        Ab
 *     ie-co       Ireland: Co
 *     -han-王     漢字: 王
 *     -in-i       I, all countries that begin so
 */
export function indexVolumeName(part: string, names: IndexPage['names']): string {
  const isPlaces = names.length > 0;
  if (part.startsWith(initial)) return part.slice(initial.length).toUpperCase();
  const [, key = '', letters = ''] = /^(-[a-z]+|[a-z]{2}(?=-|$)|)-?(.*?)(?:--)?$/u.exec(part) ?? [];
  const country = names.find((it) => it.part === key);
  if (isPlaces || key.startsWith('-')) {
    const group = groupName({ key, ...(country && { name: country.name }) }, isPlaces);
    return letters === '' ? group : `${group}: ${capital(letters)}`;
  }
  return capital(part.replace(/--$/, ''));
}

function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
