import { placeNounOf } from '../definition.ts';
import type { FoundName } from '../found.ts';
import type { KnownPlace } from '../../gazetteer/gazetteer.ts';
import type { ZonedText } from '../text/zone.ts';

/** What the words around a place's name say of its type. */
export type PlaceCue = 'division' | 'county' | 'city';

const cues = new Map<string, PlaceCue>([
  ['province', 'division'],
  ['governorate', 'division'],
  ['state', 'division'],
  ['region', 'division'],
  ['prefecture', 'division'],
  ['canton', 'division'],
  ['county', 'county'],
  ['district', 'county'],
  ['city', 'city'],
  ['town', 'city'],
  ['village', 'city'],
  ['capital', 'city'],
  ['suburb', 'city'],
  ['municipality', 'city'],
]);

/** Offices that only a first-level division has: "New York Gov. Andrew Cuomo". */
const stateOffices = new Set('gov gov. governor sen sen. lawmakers legislature'.split(' '));

const cueOf = (word: string): PlaceCue | undefined => cues.get(placeNounOf(word) ?? '');

/**
 * The types of place that the words beside the names of one text give, by the
 * index of the name. A plural gives its type to each name of the list.
 *
 *     in the provinces of Anbar, Kirkuk and Diyala, and in the Nineveh [province]
 *            ^^^^^^^^^^^^ ^^^^^  ^^^^^^     ^^^^^^             ^^^^^^^  ^^^^^^^^
 */
export function placeCues(text: ZonedText, places: readonly FoundName[]): Map<FoundName, PlaceCue> {
  const found = new Map<FoundName, PlaceCue>();
  const word = (i: number): string => text.tokens[i]?.lower ?? '';
  const byStart = new Map(places.map((it) => [it.from, it]));
  const byEnd = new Map(places.map((it) => [it.to, it]));
  for (const place of places) {
    const before = word(place.from - 1) === 'of' ? cueOf(word(place.from - 2)) : undefined;
    if (before !== undefined) found.set(place, before);
    if (stateOffices.has(word(place.to))) found.set(place, 'division');
    const next = /^[[(]$/.test(word(place.to)) ? place.to + 1 : place.to;
    const after = cueOf(word(next));
    if (after !== undefined && !found.has(place)) found.set(place, after);
    if (before !== undefined && isPlural(word(place.from - 2))) {
      for (const it of listAfter(place, word, byStart)) found.set(it, before);
    }
    if (after !== undefined && isPlural(word(next))) {
      for (const it of listBefore(place, word, byEnd)) found.set(it, after);
    }
  }
  return found;
}

const isPlural = (word: string): boolean => word.endsWith('s');

function* listAfter(
  first: FoundName,
  word: (i: number) => string,
  byStart: ReadonlyMap<number, FoundName>,
): Generator<FoundName> {
  for (let place: FoundName | undefined = first; place !== undefined;) {
    let i: number = place.to;
    while (/^(?:,|and|or)$/.test(word(i))) i += 1;
    place = i === place.to ? undefined : byStart.get(i);
    if (place !== undefined) yield place;
  }
}

function* listBefore(
  last: FoundName,
  word: (i: number) => string,
  byEnd: ReadonlyMap<number, FoundName>,
): Generator<FoundName> {
  for (let place: FoundName | undefined = last; place !== undefined;) {
    let i: number = place.from;
    while (/^(?:,|and|or)$/.test(word(i - 1))) i -= 1;
    place = i === place.from ? undefined : byEnd.get(i);
    if (place !== undefined) yield place;
  }
}

/** Whether a place is of the type that the words ask for. */
export function fitsCue(place: KnownPlace, cue: PlaceCue): boolean {
  if (cue === 'county') return place.type === 'county' || place.type === 'division';
  if (cue === 'division') return place.type === 'division' || place.type === 'region';
  return place.type === 'city';
}
