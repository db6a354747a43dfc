import type { Gazetteer, KnownPlace } from '../../gazetteer/gazetteer.ts';
import { nameOf, type FoundName } from '../found.ts';
import type { ZonedText } from '../text/zone.ts';

/** Whether a place lies in another, as far as the gazetteer tells. */
export function liesIn(place: KnownPlace, outer: KnownPlace): boolean {
  if (place === outer || place.country !== outer.country || place.country === '') return false;
  if (outer.type === 'country') return place.type !== 'country';
  if (outer.type === 'division') {
    return place.division === outer.division && place.type !== 'division';
  }
  return outer.type === 'region' || (outer.type === 'county' && place.division === outer.division);
}

/**
 * A place and what it lies in, side by side: both are places, whatever else the
 * words might name.
 *
 *     GLASGOW, Ky. (WBKO)      in Danbury, Conn., on Friday
 *     ^^^^^^^  ^^^                ^^^^^^^  ^^^^^
 */
export function namesByContainment(text: ZonedText, at: number, gazetteer: Gazetteer): FoundName[] {
  if (text.zone !== 'prose') return [];
  const { tokens } = text;
  const found: FoundName[] = [];
  for (let comma = 1; comma < tokens.length - 1; comma += 1) {
    if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.isCapitalized !== true) continue;
    const outer = longestName(text, at, comma + 1, gazetteer);
    if (outer === undefined) continue;
    const outers = outerPlaces(outer.text, gazetteer);
    if (outers.length === 0) continue;
    const inner = nameBefore(text, at, comma, outers, gazetteer);
    if (inner !== undefined) found.push(inner, outer);
  }
  return found;
}

function outerPlaces(name: string, gazetteer: Gazetteer): readonly KnownPlace[] {
  const short = gazetteer.divisionAbbreviated(name);
  if (short !== undefined) return [short];
  return gazetteer
    .placesNamed(name)
    .filter((it) => it.type === 'country' || it.type === 'division')
    .slice(0, 4);
}

function longestName(
  text: ZonedText,
  at: number,
  from: number,
  gazetteer: Gazetteer,
): FoundName | undefined {
  const reach = Math.max(1, Math.min(4, gazetteer.reachFrom(text.tokens[from]?.text ?? '')));
  for (let to = from + reach; to > from; to -= 1) {
    if (text.tokens[to - 1]?.isCapitalized !== true) continue;
    const name = nameOf(text, at, { from, to }, 'place', 'gazetteer');
    if (outerPlaces(name.text, gazetteer).length > 0) return name;
  }
  return undefined;
}

/** The longest name that ends at a comma and lies in one of some places; no surname after a first name. */
function nameBefore(
  text: ZonedText,
  at: number,
  to: number,
  outers: readonly KnownPlace[],
  gazetteer: Gazetteer,
): FoundName | undefined {
  let start = to;
  while (start > to - 4 && text.tokens[start - 1]?.isCapitalized === true) start -= 1;
  if (start === to - 4) return undefined;
  for (let from = start; from < to; from += 1) {
    const name = nameOf(text, at, { from, to }, 'place', 'gazetteer');
    const inside = gazetteer.placesNamed(name.text);
    if (!inside.some((it) => outers.some((outer) => liesIn(it, outer)))) continue;
    const isWhole = from === start || text.tokens[from - 1]?.begins === true;
    return isWhole ? name : undefined;
  }
  return undefined;
}
