import type { KnownPlace } from '../../gazetteer/gazetteer.ts';
import type { Segment } from '../text/segment.ts';
import type { Sight } from './sight.ts';

/** What the gazetteer says of each token of a segment: `B-C` begins a country's name, `S-P3` is a town's whole name. */
export function placeMarks(sight: Sight, { from, to }: Segment): string[] {
  const marks: string[] = Array.from({ length: to - from }, () => '');
  for (let i = from; i < to; i += 1) {
    const length = longestPlace(sight, i, to);
    if (length === undefined) continue;
    const { tokens, kind } = length;
    for (let k = 0; k < tokens; k += 1) {
      const position = tokens === 1 ? 'S' : k === 0 ? 'B' : k === tokens - 1 ? 'E' : 'I';
      marks[i - from + k] = `${position}-${kind}`;
    }
    i += tokens - 1;
  }
  return marks;
}

function longestPlace(
  { text, tokens, gazetteer }: Sight,
  from: number,
  to: number,
): { tokens: number; kind: string } | undefined {
  const start = tokens[from];
  if (start === undefined || !start.isCapitalized) return undefined;
  for (
    let end = Math.min(to, from + Math.min(5, gazetteer.reachFrom(start.text)));
    end > from;
    end -= 1
  ) {
    const last = tokens[end - 1];
    if (last === undefined || !/[\p{L}\p{N}]\.?$/u.test(last.text)) continue;
    const name = text.slice(start.start, last.end);
    const place = gazetteer.placesNamed(name)[0];
    if (gazetteer.isOrganization(name))
      return { tokens: end - from, kind: place === undefined ? 'O' : 'OP' };
    if (place !== undefined) return { tokens: end - from, kind: kindOf(place) };
    if (gazetteer.placeOfDemonym(name) !== undefined) return { tokens: end - from, kind: 'N' };
  }
  return undefined;
}

function kindOf({ type, population }: KnownPlace): string {
  if (type !== 'city') return type.slice(0, 2);
  return population >= 500 ? 'P3' : population >= 50 ? 'P2' : population >= 5 ? 'P1' : 'P0';
}
