/**
 * Digests as text, a line for each thing that is asked for by itself: what lists
 * show of an article, then the rows of each of its entities. A page of a dossier
 * has a few rows of many articles, and no more is read of them.
 *
 *     [3,4]                      how many lines each article of the seed has
 *     {"card":...,"picture":...}
 *     [{"id":"q1",...}]          its quotations
 *     {"said":[...],...}         the rows of its first entity
 */
import type { Digest, ListedArticle } from '../../../archive/digest.ts';
import type { QuotedWords } from '../../../archive/quotationIndex.ts';
import { rowsOf, type Rows } from '../../../archive/dossier/rows.ts';

/** Lines of an article before those of its entities. */
const ownLines = 2;

export function packedDigests(digests: readonly Digest[]): string {
  const articles = digests.map(linesOf);
  const counts = articles.map(({ length }) => length);
  return [JSON.stringify(counts), ...articles.flat()].join('\n');
}

function linesOf(digest: Digest): readonly string[] {
  const { card, picture, quotations, appearances } = digest;
  return [
    JSON.stringify({ card, picture }),
    // Each is of this article, and need not say so.
    JSON.stringify(quotations.map(({ article: _article, ...words }) => words)),
    ...appearances.map(({ id }) => JSON.stringify(rowsOf(id, digest))),
  ];
}

/** The lines of a seed's articles. */
export type PackedDigests = readonly string[];

/** What lists show of the article number `n`. */
export function listedIn(lines: PackedDigests, n: number): ListedArticle {
  const start = startOf(lines, n);
  const { card, picture } = read<Pick<ListedArticle, 'card' | 'picture'>>(lines[start]);
  const words = read<readonly Omit<QuotedWords, 'article'>[]>(lines[start + 1]);
  const quotations = words.map((it) => ({ ...it, article: card }));
  return { card, quotations, ...(picture && { picture }) };
}

/** The rows of an entity of the article number `n`, by its place among the entities. */
export function rowsIn(lines: PackedDigests, n: number, entity: number): Rows {
  return read<Rows>(lines[startOf(lines, n) + ownLines + entity]);
}

function startOf([counts]: PackedDigests, n: number): number {
  const before = read<readonly number[]>(counts).slice(0, n);
  return before.reduce((sum, count) => sum + count, 1);
}

/** The lines are our own, so their shape is taken as it is. */
function read<T>(line: string | undefined): T {
  if (line === undefined) throw new RangeError('A digest has fewer lines than it says.');
  return JSON.parse(line) as T;
}
