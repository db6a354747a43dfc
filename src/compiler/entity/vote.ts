import { foldName } from '../gazetteer/fold.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FoundName } from './found.ts';
import type { NameType } from './tagger/tagger.ts';

/**
 * Gives each name of a document one type: the one that the document explains;
 * else a country's or a demonym's where the gazetteer has no doubt; else the
 * one that most of its mentions got.
 */
export function agreed(
  names: readonly FoundName[],
  explained: ReadonlyMap<string, NameType>,
  { gazetteer }: Knowledge,
): FoundName[] {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { text, type } of names) {
    const vote = votes.get(foldName(text)) ?? new Map<NameType, number>();
    vote.set(type, (vote.get(type) ?? 0) + 1);
    votes.set(foldName(text), vote);
  }
  return names.map((name) => {
    if (name.by === 'definition' || name.by === 'position') return name;
    const key = foldName(name.text);
    const told = explained.get(key);
    if (told !== undefined) return { ...name, type: told, by: 'definition' };
    if (gazetteer.placeOfDemonym(name.text) !== undefined)
      return { ...name, type: 'other', by: 'gazetteer' };
    if (gazetteer.placesNamed(name.text)[0]?.type === 'country')
      return { ...name, type: 'place', by: 'gazetteer' };
    return { ...name, type: winnerOf(votes.get(key) ?? new Map(), name.type) };
  });
}

function winnerOf(vote: ReadonlyMap<NameType, number>, own: NameType): NameType {
  let [best, most] = [own, vote.get(own) ?? 0];
  for (const [type, count] of vote) if (count > most) [best, most] = [type, count];
  return best;
}
