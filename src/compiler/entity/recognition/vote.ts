import { foldName } from '../../gazetteer/fold.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { FoundName } from '../found.ts';
import type { NameType } from '../tagger/label.ts';
import { speakingVerbs } from '../wording.ts';
import type { ZonedText } from '../text/zone.ts';

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
  const sites = new Set(
    names.filter(({ at }) => texts[at]?.zone === 'whole').map((it) => foldName(it.text)),
  );
  return names.map((name) => {
    const key = foldName(name.text);
    if (sites.has(key)) return { ...name, type: 'organization', by: 'position' };
    if (name.by === 'definition' || name.by === 'position') return name;
    const told = explained.get(key);
    if (told !== undefined) return { ...name, type: told, by: 'definition' };
    const [place] = gazetteer.placesNamed(name.text);
    const isOneWord = name.to - name.from === 1;
    const speaks = speaksAt(texts, name);
    const isKnownPlace = place !== undefined && (place.type !== 'city' || place.population >= 300);
    const isBearer = surnames.has(key) && (speaks || !isKnownPlace) && bearers.has(key);
    if (isBearer) return { ...name, type: 'person' };
    if (gazetteer.placeOfDemonym(name.text) !== undefined) {
      return { ...name, type: 'other', by: 'gazetteer' };
    }
    const isRegion = place?.type === 'region' && !gazetteer.isOrganization(name.text);
    if (place?.type === 'country' || isRegion) return { ...name, type: 'place', by: 'gazetteer' };
    const type = winnerOf(votes.get(key) ?? new Map(), name.type);
    const isSpeaker = type === 'place' && isOneWord && place === undefined && speaks;
    return { ...name, type: isSpeaker ? 'person' : type };
  });
}

const speaksAt = (texts: readonly ZonedText[], { at, to }: FoundName): boolean =>
  speakingVerbs.has(texts[at]?.tokens[to]?.lower ?? '');

function votesOf(names: readonly FoundName[]): ReadonlyMap<string, ReadonlyMap<NameType, number>> {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { text, type } of names) {
    const vote = votes.get(foldName(text)) ?? new Map<NameType, number>();
    vote.set(type, (vote.get(type) ?? 0) + 1);
    votes.set(foldName(text), vote);
  }
  return votes;
}

/** The last words of the full names of persons, folded. */
export function surnamesIn(names: readonly FoundName[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { text, type } of names) {
    const parts = foldName(text).split(' ');
    const last = parts.at(-1) ?? '';
    if (type === 'person' && parts.length > 1 && last.length > 2) surnames.add(last);
  }
  return surnames;
}

function winnerOf(vote: ReadonlyMap<NameType, number>, own: NameType): NameType {
  let [best, most] = [own, vote.get(own) ?? 0];
  for (const [type, count] of vote) if (count > most) [best, most] = [type, count];
  return best;
}
