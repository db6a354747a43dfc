import { capitalized, foldName } from './fold.ts';
import { sortedLinesOf } from './sortedLines.ts';

/** A place that the gazetteer knows. */
export interface KnownPlace {
  readonly name: string;
  /** `division` is first-level (a state, a governorate), `county` second-level. */
  readonly type: 'country' | 'division' | 'county' | 'city' | 'region';
  readonly isCapital: boolean;
  /** ISO 3166-1 of a country, ISO 3166-2 of a division, GeoNames of a city. */
  readonly id?: string;
  /** ISO 3166-1 alpha-2, empty where it lies in no one country. */
  readonly country: string;
  /** The code that GeoNames gives the first-level division within its country, or empty. */
  readonly division: string;
  /** In whole thousands. */
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The places of the world by name. */
export interface Gazetteer {
  /** Every place of this name, whatever its case and accents; the most prominent first. */
  readonly placesNamed: (name: string) => readonly KnownPlace[];
  /** The place whose people or things are called so: "Iraqi" -> Iraq. Case matters. */
  readonly placeOfDemonym: (word: string) => KnownPlace | undefined;
  /** The division that a short form stands for: "Ky.", "TX". Case matters. */
  readonly divisionAbbreviated: (word: string) => KnownPlace | undefined;
  /** How many tokens a name that begins with this word may have; 0 when none begins so. */
  readonly reachFrom: (word: string) => number;
  /** Whether these words name an organisation of which the news speaks often. */
  readonly isOrganization: (name: string) => boolean;
}

interface Entry {
  readonly places: readonly KnownPlace[];
  readonly demonymOf?: { readonly name: string; readonly country: string };
  readonly shortFor?: KnownPlace;
  readonly isOrganization?: true;
}

/** Answers kept, so that no name is looked for twice; all are let go when there are more. */
const mostKept = 100_000;

const nothing: Entry = { places: [] };

/** The gazetteer in the text of places.txt (see build/places.ts for its columns). */
export function gazetteerOf(text: string): Gazetteer {
  const lines = sortedLinesOf(text);
  const seen = new Map<string, Entry>();
  const entryOf = (key: string): Entry => {
    const known = seen.get(key);
    if (known !== undefined) return known;
    const entry = entryIn(key, lines.find(key));
    seen.set(key, entry);
    return entry;
  };
  const asWritten = new Map<string, Entry>();
  const reaches = new Map<string, number>();
  const entryNamed = (name: string): Entry => {
    const known = asWritten.get(name);
    if (known !== undefined) return known;
    if (asWritten.size > mostKept) asWritten.clear();
    if (seen.size > mostKept) seen.clear();
    const entry = entryOf(foldName(name));
    asWritten.set(name, entry);
    return entry;
  };
  const placesNamed = (name: string): readonly KnownPlace[] => entryNamed(name).places;
  return {
    placesNamed,
    placeOfDemonym(word) {
      if (!/^\p{Lu}/u.test(word)) return undefined;
      const place = entryNamed(word).demonymOf;
      if (place === undefined) return undefined;
      const named = placesNamed(place.name).filter((it) => it.country === place.country);
      return named.find((it) => it.type !== 'city') ?? named[0];
    },
    reachFrom(word) {
      const folded = foldName(word);
      const space = folded.indexOf(' ');
      const first = space < 0 ? folded : folded.slice(0, space);
      const known = reaches.get(first);
      if (known !== undefined) return known;
      if (reaches.size > mostKept) reaches.clear();
      const words = lines.longestFrom(first);
      // A hyphen or a full stop may be a token of its own.
      const reach = words > 1 ? words + 2 : words;
      reaches.set(first, reach);
      return reach;
    },
    isOrganization: (name) => entryNamed(name).isOrganization === true,
    divisionAbbreviated: (word) =>
      /^\p{Lu}{2}$|^\p{Lu}.*\.$/u.test(word) ? entryNamed(word).shortFor : undefined,
  };
}

function entryIn(key: string, lines: readonly string[]): Entry {
  if (lines.length === 0) return nothing;
  const places: KnownPlace[] = [];
  let demonymOf: Entry['demonymOf'];
  let shortFor: Entry['shortFor'];
  let isOrganization = false;
  for (const line of lines) {
    const [name = '', type = '', , country = ''] = line.split('\t', 4);
    if (type === 'N') demonymOf = { name: name || capitalized(key), country };
    else if (type === 'O') isOrganization = true;
    else if (type === 'A') shortFor = placeIn(key, line);
    else places.push(placeIn(key, line));
  }
  places.sort((a, b) => prominenceOf(b) - prominenceOf(a));
  return {
    places,
    ...(demonymOf && { demonymOf }),
    ...(shortFor && { shortFor }),
    ...(isOrganization && { isOrganization }),
  };
}

const types = new Map<string, KnownPlace['type']>([
  ['C', 'country'],
  ['D', 'division'],
  ['A', 'division'],
  ['S', 'county'],
  ['R', 'region'],
]);

function placeIn(key: string, line: string): KnownPlace {
  const columns = line.split('\t');
  const [name = '', letter = '', id = '', country = '', division = '', people = ''] = columns;
  const [, , , , , , latitude = '', longitude = ''] = columns;
  const type = types.get(letter) ?? 'city';
  return {
    name: name || capitalized(key),
    type,
    isCapital: letter === 'K',
    ...(id !== '' && { id: type === 'city' ? String(Number.parseInt(id, 36)) : id }),
    country,
    division,
    population: people === '' ? 0 : Number.parseInt(people, 36),
    latitude: Number.parseInt(latitude, 36) / 100,
    longitude: Number.parseInt(longitude, 36) / 100,
  };
}

/**
 * How likely a bare name means this place: a country before all, then a capital
 * or a city of millions, a division, a smaller town.
 */
function prominenceOf({ type, isCapital, population }: KnownPlace): number {
  if (type === 'country') return 1e9;
  if (type === 'region') return 1e8;
  if (type === 'division') return 300 + population / 10;
  return population * (isCapital ? 4 : 1);
}
