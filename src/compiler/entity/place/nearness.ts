/** How near a place is to what else a document speaks of: an article stays in one part of the world more often than not. */
import { foldName } from '../../gazetteer/fold.ts';
import type { KnownPlace } from '../../gazetteer/gazetteer.ts';

/** Kilometres from which on nothing is near. */
const reach = 1_500;
/** A town with fewer people, in thousands, that lies where nothing else does is likelier another one, which no gazetteer has. */
const small = 100;
/** What the country that a document speaks of most has at least of all votes, and how many there must be. */
const focus = { share: 0.6, votes: 1 };

/** From 0, for far from all, to 1, for beside one of the other places. */
export function nearnessOf(place: KnownPlace, others: ReadonlyMap<string, KnownPlace>): number {
  if (place.type !== 'city' && place.type !== 'division') return 0;
  let nearest = reach;
  for (const other of others.values()) {
    if (foldName(other.name) === foldName(place.name)) continue;
    nearest = Math.min(nearest, kilometresBetween(place, other));
  }
  return 1 - nearest / reach;
}

/** Good enough for what is near: degrees, with those of longitude as short as they are there. */
function kilometresBetween(a: KnownPlace, b: KnownPlace): number {
  const middle = (((a.latitude + b.latitude) / 2) * Math.PI) / 180;
  const east = (((a.longitude - b.longitude + 540) % 360) - 180) * Math.cos(middle);
  return 111 * Math.hypot(a.latitude - b.latitude, east);
}

interface Spoken {
  readonly countries: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Whether a small town lies in a country of which a document says nothing else, while it speaks of another. `own` is the vote of the name itself. */
export function isFarOff(place: KnownPlace, { countries, total }: Spoken, own: number): boolean {
  if (place.type !== 'city' || place.population >= small) return false;
  const most = Math.max(0, ...countries.values());
  const isElsewhere = (countries.get(place.country) ?? 0) - own < 0.001;
  return isElsewhere && total - own >= focus.votes && most / (total - own) >= focus.share;
}
