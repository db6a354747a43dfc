import { foldName } from '../gazetteer/fold.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FoundName } from './found.ts';
import type { NameType } from './tagger/label.ts';
import { speakingVerbs } from './wording.ts';
import type { ZonedText } from './zone.ts';

/**
 * Gives each name of a document one type: the one that the document explains;
 * else a person's where it is the surname of a person whom the document names in
 * full; else a country's or a demonym's where the gazetteer has no doubt; else
 * the one that most of its mentions got.
 */
export function agreed(
  texts: readonly ZonedText[],
  names: readonly FoundName[],
  explained: ReadonlyMap<string, NameType>,
  { gazetteer }: Knowledge,
): FoundName[] {
  const votes = votesOf(names);
  const surnames = surnamesIn(names);
  // A company may bear its founder's name: somewhere the bare name must be a person's, or speak.
  const bearers = new Set(
    names
      .filter((it) => it.type !== 'organization' || speaksAt(texts, it))
      .map((it) => foldName(it.text)),
  );
  return names.map((name) => {
    if (name.by === 'definition' || name.by === 'position') return name;
    const vote = votes.get(foldName(name.text));
    const key = foldName(name.text);
    const told = explained.get(key);
    if (told !== undefined) return { ...name, type: told, by: 'definition' };
    const [place] = gazetteer.placesNamed(name.text);
    const isOneWord = name.to - name.from === 1;
    const speaks = speaksAt(texts, name);
    const isKnownPlace = place !== undefined && (place.type !== 'city' || place.population >= 300);
    const isBearer = surnames.has(key) && (speaks || !isKnownPlace) && bearers.has(key);
    if (isBearer)
      return believed(
        name,
        'person',
        Math.max(vote?.shareOf('person') ?? 0, surnames.get(key) ?? 0),
      );
    if (gazetteer.placeOfDemonym(name.text) !== undefined) {
      return { ...name, type: 'other', by: 'gazetteer' };
    }
    const isRegion = place?.type === 'region' && !gazetteer.isOrganization(name.text);
    if (place?.type === 'country' || isRegion) return { ...name, type: 'place', by: 'gazetteer' };
    const type = vote?.winner ?? name.type;
    const isSpeaker = type === 'place' && isOneWord && place === undefined && speaks;
    return believed(name, isSpeaker ? 'person' : type, vote?.shareOf(type) ?? 1);
  });
}

const speaksAt = (texts: readonly ZonedText[], { at, to }: FoundName): boolean =>
  speakingVerbs.has(texts[at]?.tokens[to]?.lower ?? '');

/** How the mentions of one name share out among the types, by how sure each is. */
interface Vote {
  readonly winner: NameType;
  /** What a type has of all mentions, from nought to one. */
  readonly shareOf: (type: NameType) => number;
}

const believed = (name: FoundName, type: NameType, certainty: number): FoundName =>
  name.certainty === undefined ? { ...name, type } : { ...name, type, certainty };

function votesOf(names: readonly FoundName[]): ReadonlyMap<string, Vote> {
  const sums = new Map<string, { all: number; byType: Map<NameType, number> }>();
  for (const { text, type, certainty = 1 } of names) {
    const key = foldName(text);
    const sum = sums.get(key) ?? { all: 0, byType: new Map<NameType, number>() };
    sum.all += 1;
    sum.byType.set(type, (sum.byType.get(type) ?? 0) + certainty);
    sums.set(key, sum);
  }
  return new Map([...sums].map(([key, { all, byType }]) => [key, voteOf(all, byType)]));
}

function voteOf(all: number, byType: ReadonlyMap<NameType, number>): Vote {
  let [winner, most]: [NameType, number] = ['other', 0];
  for (const [type, sum] of byType) if (sum > most) [winner, most] = [type, sum];
  return { winner, shareOf: (type) => (byType.get(type) ?? 0) / all };
}

/** The last words of the full names of persons, folded, with how sure the surest of those is. */
export function surnamesIn(names: readonly FoundName[]): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  for (const { text, type, certainty = 1 } of names) {
    const parts = foldName(text).split(' ');
    const last = parts.at(-1) ?? '';
    if (type === 'person' && parts.length > 1 && last.length > 2) {
      surnames.set(last, Math.max(certainty, surnames.get(last) ?? 0));
    }
  }
  return surnames;
}
