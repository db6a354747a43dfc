import type { Point } from './mean.ts';

interface Country {
  readonly code: string;
  /** The name used in the news first. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}
interface Region {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  /** ISO 3166-1, or empty. */
  readonly country: string;
  readonly at: Point;
}

const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
const listed = (field: string | undefined, by: string): string[] =>
  (field ?? '').split(by).filter(Boolean);

/** The lists that were written by hand for this project: countries.txt and regions.txt. */
export function handmade(
  countries: string,
  regions: string,
): { countries: readonly Country[]; regions: readonly Region[] } {
  return {
    countries: rowsOf(countries).map(([code = '', names, demonyms]) => ({
      code,
      names: listed(names, ';'),
      demonyms: listed(demonyms, ','),
    })),
    regions: rowsOf(regions).map(([names, latitude, longitude, country = '', demonyms]) => ({
      names: listed(names, ';'),
      demonyms: listed(demonyms, ','),
      country,
      at: { latitude: Number(latitude), longitude: Number(longitude) },
    })),
  };
}
