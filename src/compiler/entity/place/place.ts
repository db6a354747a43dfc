import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer, KnownPlace } from '../../gazetteer/gazetteer.ts';
import type { FoundName } from '../found.ts';
import { liesIn } from './containment.ts';
import { isFarOff, nearnessOf } from './nearness.ts';
import { fitsCue, placeCues, type PlaceCue } from './placeCue.ts';
import { candidatesOf, votesOf, type OwnVote, type Votes } from './votes.ts';
import type { ZonedText } from '../text/zone.ts';

/** The place that a name means, and why it is taken to mean that one. */
export interface Resolved {
  readonly place: KnownPlace;
  readonly basis: string;
}

/**
 * The place behind each name of a place, and each demonym's. In this order: the
 * container beside the name ("Mosul, Iraq"), the type that the words give
 * ("provinces of"), the countries of which the document speaks, and how many
 * people live there. A name that no gazetteer has stays without a place.
 */
export function resolvedPlaces(
  texts: readonly ZonedText[],
  names: readonly FoundName[],
  gazetteer: Gazetteer,
  language = 'en',
): ReadonlyMap<FoundName, Resolved> {
  const resolved = new Map<FoundName, Resolved>();
  for (const name of names) {
    const place = name.type === 'other' ? gazetteer.placeOfDemonym(name.text) : undefined;
    if (place !== undefined)
      resolved.set(name, { place, basis: `people or things of ${place.name}` });
  }
  const places = names.filter((it) => it.type === 'place');
  const byText = groupedByText(places);
  const cues = new Map(
    [...byText].flatMap(([at, all]) => {
      const text = texts[at];
      return text === undefined ? [] : [...placeCues(text, all)];
    }),
  );
  const containers = new Map([...byText.values()].flatMap((all) => containersIn(texts, all)));
  const first = votesOf(places, [...resolved.values()], containers, gazetteer, language);
  const sense = new Map<string, Resolved>();
  const choose = (name: FoundName): Resolved | undefined =>
    chosen(
      name,
      candidatesOf(name, gazetteer),
      cues.get(name),
      containers.get(name),
      first,
      gazetteer,
    );
  // A name that is explained once keeps that sense where it stands alone.
  for (const name of places) {
    const key = foldName(name.text);
    const isExplained = containers.has(name) || cues.has(name);
    if (!isExplained || sense.has(key)) continue;
    const choice = choose(name);
    if (choice !== undefined) sense.set(key, choice);
  }
  for (const name of places) {
    const isExplained = containers.has(name) || cues.has(name);
    const choice = (isExplained ? undefined : sense.get(foldName(name.text))) ?? choose(name);
    if (choice !== undefined) resolved.set(name, choice);
  }
  return resolved;
}

function groupedByText(places: readonly FoundName[]): Map<number, FoundName[]> {
  const byText = new Map<number, FoundName[]>();
  for (const place of places) {
    const group = byText.get(place.at);
    if (group === undefined) byText.set(place.at, [place]);
    else group.push(place);
  }
  return byText;
}

/** The name after a comma, as a container: "Mosul, Iraq"; "Danbury, Conn.". */
function containersIn(
  texts: readonly ZonedText[],
  places: readonly FoundName[],
): [FoundName, FoundName][] {
  const pairs: [FoundName, FoundName][] = [];
  places.forEach((place, i) => {
    const next = places[i + 1];
    if (next === undefined) return;
    const between = texts[place.at]?.block.text.slice(place.end, next.start) ?? '';
    if (/^,? ?$|^ \($/.test(between)) pairs.push([place, next]);
  });
  return pairs;
}

function chosen(
  name: FoundName,
  candidates: readonly KnownPlace[],
  cue: PlaceCue | undefined,
  container: FoundName | undefined,
  votes: Votes,
  gazetteer: Gazetteer,
): Resolved | undefined {
  const own = votes.own.get(foldName(name.text));
  if (container !== undefined) {
    const outers = candidatesOf(container, gazetteer).slice(0, 4);
    for (const outer of outers) {
      const inside = candidates.filter((it) => liesIn(it, outer));
      const best = bestOf(inside, cue, votes, own);
      if (best !== undefined)
        return { place: best, basis: `the text says ${name.text}, ${container.text}` };
    }
  }
  const best = bestOf(candidates, cue, votes, own);
  if (best === undefined) return undefined;
  if (isDirection(name.text) && (votes.countries.get(best.country) ?? 0) <= (own?.weight ?? 0))
    return undefined;
  if (isFarOff(best, votes, own?.place.country === best.country ? own.weight : 0)) return undefined;
  if (cue !== undefined && fitsCue(best, cue))
    return { place: best, basis: `the text calls it a ${cue}` };
  if (candidates.length === 1) return { place: best, basis: 'the only place of this name' };
  if (isToss(best, candidates, votes, own)) return undefined;
  const isVoted = best !== candidates[0];
  return {
    place: best,
    basis: isVoted ? 'it lies where the article does' : 'the best known place of this name',
  };
}

/**
 * Whether nothing but a few more people speaks for a place: Brest in Belarus is
 * little larger than Brest in France, of neither of which the document speaks.
 */
function isToss(
  best: KnownPlace,
  candidates: readonly KnownPlace[],
  votes: Votes,
  own: OwnVote | undefined,
): boolean {
  const weightOf = (country: string): number =>
    (votes.countries.get(country) ?? 0) - (own?.place.country === country ? own.weight : 0);
  const isBacked =
    weightOf(best.country) > 0.001 || nearnessOf(best, votes.positions) > 0 || best.isCapital;
  if (best.type !== 'city' || isBacked) return false;
  return candidates.some(
    (it) =>
      it.type === 'city' &&
      it.country !== best.country &&
      it.population * fewTimes > best.population,
  );
}

/** Above this many times the people, a place is meant by its name alone. */
const fewTimes = 3;

function bestOf(
  candidates: readonly KnownPlace[],
  cue: PlaceCue | undefined,
  votes: Votes,
  own: OwnVote | undefined,
): KnownPlace | undefined {
  const fitting = cue === undefined ? [] : candidates.filter((it) => fitsCue(it, cue));
  // Unless the words ask for the division, a name means the city that is most of it.
  const bare = candidates.filter((it) => it.type !== 'division' || !cityOf(it, candidates));
  const field = fitting.length > 0 ? fitting : cue === undefined ? bare : candidates;
  let best: KnownPlace | undefined;
  let highest = -Infinity;
  for (const place of field) {
    const score = scoreOf(place, votes, own) + nearnessOf(place, votes.positions);
    if (score > highest) [best, highest] = [place, score];
  }
  return best;
}

/**
 * The city that a division of the same name is hardly more than: Hamburg, Baghdad.
 * Quebec the province has many times the people of Quebec the city.
 */
function cityOf(division: KnownPlace, candidates: readonly KnownPlace[]): KnownPlace | undefined {
  return candidates.find(
    (it) => it.type === 'city' && liesIn(it, division) && it.population * 6 > division.population,
  );
}

const ranks = { country: 5, region: 4, division: 2.2, county: 1.9, city: 0 };

/** "South-West": many countries have one, and each speaks of its own. */
const isDirection = (text: string): boolean =>
  /^(?:the )?(?:(?:north|south|east|west|central)(?:ern)?[ -]?)+(?: region| province| state)?$/i.test(
    text,
  );

/** People count by the power of ten; a country or division that the document names outweighs several. */
function scoreOf(place: KnownPlace, votes: Votes, own: OwnVote | undefined): number {
  const total = votes.total - (own?.weight ?? 0);
  const shareOf = (all: ReadonlyMap<string, number>, key: string, ours: boolean): number =>
    total <= 0 ? 0 : ((all.get(key) ?? 0) - (ours ? (own?.weight ?? 0) : 0)) / total;
  const { country, division } = place;
  const isOwnCountry = own?.place.country === country;
  const isOwnDivision = isOwnCountry && own?.place.division === division;
  const share = shareOf(votes.countries, country, isOwnCountry);
  const near = shareOf(votes.divisions, `${country}.${division}`, isOwnDivision);
  const isSmall = place.type === 'division' && place.population < 100;
  const rank = isSmall ? 1.2 : ranks[place.type];
  const people = Math.log10(1 + place.population) + (place.isCapital ? 1 : 0);
  const size = place.type === 'division' ? people / 3 : place.type === 'city' ? people : 0;
  const here = (share > 0.001 ? 0.6 + 2 * share : 0) + (near > 0.001 ? 0.8 + 1.2 * near : 0);
  // A single vote is little to go by.
  return rank + size + (here * total) / (total + 1);
}
