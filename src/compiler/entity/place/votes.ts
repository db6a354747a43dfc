/** Of which countries a document speaks, by the names in it that leave no doubt. */
import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer, KnownPlace } from '../../gazetteer/gazetteer.ts';
import type { FoundName } from '../found.ts';
import { countriesSpeaking } from './language.ts';

/** What the language of a document says for each country that speaks it. */
const oneTongue = 0.7;
/** Where fewer of the people who live in places of a name live in the best known, the name speaks for none. */
const unclear = 0.6;

/** How much each country and each division speaks through a document. */
export interface Votes {
  readonly countries: ReadonlyMap<string, number>;
  readonly divisions: ReadonlyMap<string, number>;
  readonly total: number;
  /** Where the places lie that cast a vote of their own, by the folded name. */
  readonly positions: ReadonlyMap<string, KnownPlace>;
  /** The votes that each name cast itself, by its folded form: it is no judge of its own. */
  readonly own: ReadonlyMap<string, OwnVote>;
}

export interface OwnVote {
  readonly place: KnownPlace;
  readonly weight: number;
}

export function votesOf(
  places: readonly FoundName[],
  certain: readonly { readonly place: KnownPlace }[],
  containers: ReadonlyMap<FoundName, FoundName>,
  gazetteer: Gazetteer,
  language: string,
): Votes {
  const countries = new Map<string, number>();
  const divisions = new Map<string, number>();
  const own = new Map<string, OwnVote>();
  const positions = new Map<string, KnownPlace>();
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
    if (best.type === 'city' || best.type === 'division') positions.set(key, best);
    own.set(key, { place: best, weight: weight + (own.get(key)?.weight ?? 0) });
  }
  return { countries, divisions, total, own, positions };
}

/** How much a name speaks for the best known place of that name: the more, the fewer people live in the others. */
function weightOf([best, ...others]: readonly KnownPlace[]): number {
  if (best === undefined) return 0;
  const rest = others.reduce((sum, it) => sum + (it.type === 'city' ? it.population : 0), 0);
  const share = (best.population + 1) / (best.population + rest + 1);
  return share > unclear ? 0.7 * share : 0;
}

/** The places that a name may mean, the best known first, also without a word for what kind of place it is. */
export function candidatesOf({ text }: FoundName, gazetteer: Gazetteer): readonly KnownPlace[] {
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
