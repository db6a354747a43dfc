import { join } from 'node:path';
import { foldName } from '../fold.ts';

/** Languages in whose texts countries are found, and with them the scripts of most of the world's news. */
const languages = 'ar de el es fa fr it ja ko nl pl pt ru tr uk zh'.split(' ');

/**
 * The names of countries in other languages, by ISO 3166-1 alpha-2, out of
 * i18n-iso-countries. One in Latin letters that is also a word or a name in
 * English is left out: "Maurice" is rarely Mauritius.
 */
export function exonymsIn(
  require: NodeJS.Require,
  isWord: (folded: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const language of languages) {
    const file = join('i18n-iso-countries/langs', `${language}.json`);
    const { countries }: { countries: Record<string, string | readonly string[]> } = require(file);
    for (const [code, name] of Object.entries(countries)) {
      const set = names.get(code) ?? new Set<string>();
      for (const one of typeof name === 'string' ? [name] : name) {
        if (!/[,(]/.test(one) && !isWord(foldName(one))) set.add(one);
      }
      names.set(code, set);
    }
  }
  return new Map([...names].map(([code, set]) => [code, [...set]]));
}
