/** Asks the search index: fetches the few shards that a query touches, and ranks what they have in common. Loaded with the search page only. */
import type { EntityCard } from '../archive/card.ts';
import {
  isNearly,
  shardOf,
  termsOf,
  type FoundArticle,
  type NameShard,
  type SearchContents,
  type TermShard,
} from '../archive/search.ts';
import { foundPath, nameShardPath, searchContentsPath, termShardPath } from '../paths.ts';

export interface Found {
  readonly entities: readonly EntityCard[];
  readonly articles: readonly FoundArticle[];
}

const shown = 10;
const known = new Map<string, Promise<unknown>>();

/** A file of the index, fetched once. The index is our own and of this edition, so its shape is taken as it is. */
function fetched<T>(file: string): Promise<T> {
  const before = known.get(file);
  if (before !== undefined) return before as Promise<T>;
  const answer = fetch(
    import.meta.env.BASE_URL + file.split('/').map(encodeURIComponent).join('/'),
  ).then((response) => {
    if (!response.ok) throw new Error(`${file} could not be fetched: ${response.status}.`);
    return response.json() as Promise<T>;
  });
  known.set(file, answer);
  answer.catch(() => known.delete(file));
  return answer;
}

/** Everything that has every word of the query, the last word as far as it is typed. */
export async function search(query: string): Promise<Found> {
  const terms = termsOf(query);
  if (terms.length === 0) return { entities: [], articles: [] };
  const contents = await fetched<SearchContents>(searchContentsPath);
  const [entities, ids] = await Promise.all([
    entitiesWith(terms, contents),
    articlesWith(terms, contents),
  ]);
  const articles = await Promise.all(ids.map((id) => fetched<FoundArticle>(foundPath(id))));
  return { entities, articles };
}

/** Names with a word for each term, begun or nearly right. */
async function entitiesWith(
  terms: readonly string[],
  { names }: SearchContents,
): Promise<readonly EntityCard[]> {
  const [first = ''] = terms;
  const { entities } = await fetched<NameShard>(nameShardPath(shardOf(first, names)));
  const matches = ({ name }: EntityCard): boolean => {
    const words = termsOf(name);
    return terms.every((term) =>
      words.some((word) => word.startsWith(term) || (term.length > 3 && isNearly(word, term))),
    );
  };
  return entities.filter(matches).slice(0, shown);
}

/** Ids of the best articles: those of the newest years first asked, and no more years than are needed. */
async function articlesWith(
  terms: readonly string[],
  { years }: SearchContents,
): Promise<readonly string[]> {
  const best: { id: string; score: number }[] = [];
  for (const { year, shards } of years) {
    const found = await Promise.all(
      terms.map(async (term, n) =>
        scoresIn(
          await fetched<TermShard>(termShardPath(year, shardOf(term, shards))),
          term,
          n === terms.length - 1,
        ),
      ),
    );
    const [first = new Map<string, number>(), ...rest] = found;
    for (const [id, score] of first) {
      if (rest.some((scores) => !scores.has(id))) continue;
      best.push({ id, score: rest.reduce((sum, scores) => sum + (scores.get(id) ?? 0), score) });
    }
    if (best.length >= shown) break;
  }
  return best
    .toSorted((a, b) => b.score - a.score)
    .slice(0, shown)
    .map(({ id }) => id);
}

/** For each article of a shard that has the term how high it stands: 1 for the first. A whole word counts for more than its beginning. */
function scoresIn({ ids, terms }: TermShard, term: string, open: boolean): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [word, places] of terms) {
    const isWhole = word === term;
    if (!isWhole && !(open && word.startsWith(term))) continue;
    for (const [rank, place] of places.entries()) {
      const id = ids[place] ?? '';
      const score = (isWhole ? 1 : 0.5) / (1 + rank / 20);
      scores.set(id, Math.max(scores.get(id) ?? 0, score));
    }
  }
  return scores;
}
