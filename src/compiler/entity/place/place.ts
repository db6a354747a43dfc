import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer, KnownPlace } from '../../gazetteer/gazetteer.ts';
import type { FoundName } from '../found.ts';
import { liesIn } from './containment.ts';
import { countriesSpeaking } from './language.ts';
import { fitsCue, placeCues, type PlaceCue } from './placeCue.ts';
import type { ZonedText } from '../text/zone.ts';

/** The place that a name means, and why it is taken to mean that one. */
export interface Resolved {
  readonly place: KnownPlace;
  readonly basis: string;
}

/** What the language of a document says for each country that speaks it. */
const oneTongue = 0.7;
/** Where fewer of the people who live in places of a name live in the best known, the name speaks for none. */
const unclear = 0.6;

/** How much each country and each division speaks through a document. */
interface Votes {
  readonly countries: ReadonlyMap<string, number>;
  readonly divisions: ReadonlyMap<string, number>;
  readonly total: number;
  /** The votes that each name cast itself, by its folded form: it is no judge of its own. */
  readonly own: ReadonlyMap<string, OwnVote>;
}

interface OwnVote {
  readonly place: KnownPlace;
  readonly weight: number;
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

function candidatesOf({ text }: FoundName, gazetteer: Gazetteer): readonly KnownPlace[] {
  const short = gazetteer.divisionAbbreviated(text);
  if (short !== undefined) return [short];
  const named = gazetteer.placesNamed(text);
  if (named.length > 0) return named;
  const core = text.replace(
    /^(?:(?:the )?(?:City|Province|State|Town|Village|Republic|Kingdom|Port) of |(?:the|Greater|Downtown|Central|North|South|East|West|Northern|Southern|Eastern|Western|Fort|Mount|County|Co\.?) )|(?: (?:City|Province|Governorate|State|Region|District|Island|Islands|Valley|County|Oblast|Prefecture|Township|Borough))$/u,
    '',
  );
  return core === text ? [] : gazetteer.placesNamed(core);
}

function votesOf(
  places: readonly FoundName[],
  certain: readonly Resolved[],
  containers: ReadonlyMap<FoundName, FoundName>,
  gazetteer: Gazetteer,
  language: string,
): Votes {
  const countries = new Map<string, number>();
  const divisions = new Map<string, number>();
  const own = new Map<string, OwnVote>();
  let total = 0;
  const vote = ({ country, division }: KnownPlace, weight: number): void => {
    if (country === '') return;
    total += weight;
    countries.set(country, (countries.get(country) ?? 0) + weight);
    if (division === '') return;
    const key = `${country}.${division}`;
    divisions.set(key, (divisions.get(key) ?? 0) + weight);
  };
  const spoken = countriesSpeaking(language);
  for (const country of spoken) countries.set(country, oneTongue);
  if (spoken.length > 0) total += oneTongue;
  for (const { place } of certain) vote(place, 1);
  for (const name of places) {
    const candidates = candidatesOf(name, gazetteer);
    const [best] = candidates;
    if (best === undefined || containers.has(name)) continue;
    const isLarge = best.type !== 'city' && (best.type !== 'division' || best.population > 300);
    const weight = isLarge && best.type !== 'county' ? 1 : weightOf(candidates);
    if (weight === 0) continue;
    vote(best, weight);
    const key = foldName(name.text);
    own.set(key, { place: best, weight: weight + (own.get(key)?.weight ?? 0) });
  }
  return { countries, divisions, total, own };
}

/** How much a name speaks for the best known place of that name: the more, the fewer people live in the others. */
function weightOf([best, ...others]: readonly KnownPlace[]): number {
  if (best === undefined) return 0;
  const rest = others.reduce((sum, it) => sum + (it.type === 'city' ? it.population : 0), 0);
  const share = (best.population + 1) / (best.population + rest + 1);
  return share > unclear ? 0.7 * share : 0;
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
  if (cue !== undefined && fitsCue(best, cue))
    return { place: best, basis: `the text calls it a ${cue}` };
  if (candidates.length === 1) return { place: best, basis: 'the only place of this name' };
  const isVoted = best !== candidates[0];
  return {
    place: best,
    basis: isVoted ? 'it lies where the article does' : 'the best known place of this name',
  };
}

function bestOf(
  candidates: readonly KnownPlace[],
  cue: PlaceCue | undefined,
  votes: Votes,
  own: OwnVote | undefined,
): KnownPlace | undefined {
  const fitting = cue === undefined ? [] : candidates.filter((it) => fitsCue(it, cue));
  const field = fitting.length > 0 ? fitting : candidates;
  let best: KnownPlace | undefined;
  let highest = -Infinity;
  for (const place of field) {
    const score = scoreOf(place, votes, own);
    if (score > highest) [best, highest] = [place, score];
  }
  return best?.type === 'division' && cue === undefined ? (cityOf(best, candidates) ?? best) : best;
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
