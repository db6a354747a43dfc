/** Looks names up in the index: as they are written, as far as they are typed, and nearly. */
import type { EntityCard } from '../../archive/card.ts';
import type { NameShard, SearchContents } from '../../archive/search/indexFile.ts';
import { skeletonOf, slipsBetween, slipsIn } from '../../archive/search/likeness.ts';
import { nameBeginning, shardOf, termsOf } from '../../archive/search/term.ts';
import { nameShard, searchContents } from './lookup/fetched.ts';

type Named = NameShard['entities'][number];

/** The word that names are looked for by: the longest leads to the fewest. */
const leadOf = (terms: readonly string[]): string =>
  terms.reduce((best, term) => (term.length > best.length ? term : best), '');

/** Asks for the names that words may be meant for. */
export function fetchNames(
  contents: SearchContents,
  terms: readonly string[],
): readonly Promise<NameShard>[] {
  const lead = leadOf(terms);
  return lead === '' ? [] : nameShardsOf(lead, contents);
}

/** Entities with a word for each word of the text, those named exactly so first. */
export async function entitiesNamed(text: string): Promise<readonly EntityCard[]> {
  const terms = termsOf(text);
  const lead = leadOf(terms);
  if (lead === '') return [];
  const found = (await candidates(lead)).map((entity) => ({
    entity,
    likeness: likenessOf(entity, terms),
  }));
  // What is written so leaves out what is only written nearly so.
  const isExact = found.some(({ likeness }) => likeness > nearly);
  return found
    .filter(({ likeness }) => likeness > (isExact ? nearly : 0))
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ entity }) => entity);
}

/** The word of a name that is most like a word that stands nowhere: what was probably meant. */
export async function nearestWord(term: string): Promise<string | undefined> {
  let best: { word: string; slips: number } | undefined;
  for (const entity of await candidates(term)) {
    for (const word of wordsIn(entity)) {
      const slips = slipsBetween(term, word);
      if (slips <= slipsIn(term) && slips < (best?.slips ?? Infinity)) best = { word, slips };
    }
  }
  return best?.word;
}

/** The entities of the shards where names like this stand, by standing. */
async function candidates(term: string): Promise<readonly Named[]> {
  const found = await Promise.all(nameShardsOf(term, await searchContents()));
  const byId = new Map(found.flatMap(({ entities }) => entities.map((it) => [it.id, it] as const)));
  return [...byId.values()];
}

/** The shards where names like this stand. */
function nameShardsOf(term: string, { names }: SearchContents): readonly Promise<NameShard>[] {
  const keys = [term, ...(term.length > nameBeginning ? [`~${skeletonOf(term)}`] : [])];
  const shards = [...new Set(keys.map((key) => shardOf(key, names, nameBeginning)))];
  return shards.map(nameShard);
}

const wordsIn = ({ name, alternateNames = [] }: Named): readonly string[] =>
  termsOf([name, ...alternateNames].join(' '));

/** The likeness of a name with a word that is only nearly right, at most. */
const nearly = 1;

/** 3 for each word as it is, 2 for the beginning of one, 1 for one nearly right; 0 where a word of the query is not there. */
function likenessOf(entity: Named, terms: readonly string[]): number {
  const words = wordsIn(entity);
  const each = terms.map((term) => {
    if (words.includes(term)) return 3;
    if (words.some((word) => word.startsWith(term))) return 2;
    return words.some((word) => slipsBetween(term, word, true) <= slipsIn(term)) ? 1 : 0;
  });
  return each.includes(0) ? 0 : each.reduce<number>((sum, it) => sum + it, 0) / each.length;
}
