/** What countries are called in the language that an edition's interface speaks. */
import { interfaceLanguageOf } from '../../phrases/language.ts';

const namers = new Map<string, Intl.DisplayNames>();

/** Gives the name of a country for its ISO 3166-1 code of two letters; undefined for a code that names none. */
export function countryNamer(language: string): (code: string) => string | undefined {
  const spoken = interfaceLanguageOf(language);
  const names =
    namers.get(spoken) ?? new Intl.DisplayNames([spoken], { type: 'region', fallback: 'none' });
  namers.set(spoken, names);
  return (code) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined);
}
