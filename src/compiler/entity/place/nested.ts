import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameOf, type FoundName } from '../found.ts';
import type { ZonedText } from '../text/zone.ts';

/** In thousands: a smaller town in a name is more often a surname. */
const leastPeople = 20;

/**
 * The places inside longer names, which are no mentions of their own: where an
 * organisation is, or what it is of.
 *
 *     the West Virginia State Police      Texas A&M University
 *         ^^^^^^^^^^^^^                   ^^^^^
 */
export function placesWithin(
  texts: readonly ZonedText[],
  names: readonly FoundName[],
  gazetteer: Gazetteer,
): FoundName[] {
  return names.flatMap((name) => {
    const text = texts[name.at];
    const isLonger = name.to - name.from > 1 && name.type !== 'person';
    if (text === undefined || !isLonger || text.zone === 'whole') return [];
    if (name.type === 'place' && gazetteer.placesNamed(name.text).length > 0) return [];
    const inner: FoundName[] = [];
    for (let from = name.from; from < name.to; from += 1) {
      const place = placeFrom(text, name, from, gazetteer);
      if (place === undefined) continue;
      inner.push(place);
      from = place.to - 1;
    }
    return inner;
  });
}

function placeFrom(
  text: ZonedText,
  { at, from: first, to: end }: FoundName,
  from: number,
  gazetteer: Gazetteer,
): FoundName | undefined {
  if (text.tokens[from]?.isCapitalized !== true) return undefined;
  const reach = Math.min(4, gazetteer.reachFrom(text.tokens[from]?.text ?? ''));
  for (let to = Math.min(end, from + reach); to > from; to -= 1) {
    if (from === first && to === end) continue;
    const name = nameOf(text, at, { from, to }, 'place', 'gazetteer');
    if (gazetteer.placeOfDemonym(name.text) !== undefined) return { ...name, type: 'other' };
    const [place] = gazetteer.placesNamed(name.text);
    if (place === undefined) continue;
    if (place.type !== 'city' || place.population >= leastPeople) return name;
  }
  return undefined;
}
