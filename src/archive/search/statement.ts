/** In which statements of an article a term stands: who says something and what is said go together only where one statement has both. */
import type { NewsArticle, Quotation } from '../../article/article.ts';
import { textBlocksIn, wordsOf } from '../../article/text.ts';
import { fields } from './field.ts';
import { termsOf } from './term.ts';

/** The statements of an article that a term stands in: a character for each, none of them a space. */
export type Statements = string;

/** The first character: a digit. */
const base = 48;

/** The character of an article's nth statement; those that are reported differ from those that are quoted. */
const characterOf = (n: number, kind: Quotation['kind']): string =>
  String.fromCharCode(base + 2 * n + (kind === 'direct' ? 0 : 1));

/** The statements that are in all of some lists, of one kind where one is asked for. */
export function inAll(lists: readonly Statements[], kind?: Quotation['kind']): Statements {
  const [first = '', ...others] = lists;
  return Array.from(first)
    .filter((it) => kind === undefined || kindOf(it) === kind)
    .filter((it) => others.every((other) => other.includes(it)))
    .join('');
}

const kindOf = (statement: string): Quotation['kind'] =>
  (statement.charCodeAt(0) - base) % 2 === 0 ? 'direct' : 'indirect';

/** The terms of an article's statements by where they stand: all that stand in the same ones together. */
export type StatedTerms = readonly (readonly [statements: Statements, ...terms: string[]])[];

/** Of each term of a statement, and of each name of its speaker as a field, unless it is not sure who that is. */
export function statedTermsOf(article: NewsArticle): StatedTerms {
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  const statements = new Map<string, string>();
  for (const [n, quotation] of article.quotations.entries()) {
    const character = characterOf(n, quotation.kind);
    const words = quotation.pieces.flatMap((piece) => termsOf(wordsOf(piece, blocks)));
    for (const term of new Set([...words, ...speakerTermsOf(quotation, article, blocks)]))
      statements.set(term, (statements.get(term) ?? '') + character);
  }
  const groups = new Map<string, string[]>();
  for (const [term, own] of statements) {
    const before = groups.get(own);
    if (before === undefined) groups.set(own, [term]);
    else before.push(term);
  }
  return Array.from(groups, ([own, terms]) => [own, ...terms] as const);
}

type Blocks = Parameters<typeof wordsOf>[1];

/** The terms of who says something, each as a field; none where that is not sure. */
function speakerTermsOf(
  { attribution }: Quotation,
  { entities }: NewsArticle,
  blocks: Blocks,
): readonly string[] {
  if (attribution === undefined || attribution.confidence === 'unsure') return [];
  const { speaker, as } = attribution;
  const name = speaker && entities.find(({ id }) => id === speaker)?.name;
  return termsOf(name ?? wordsOf(as, blocks)).map((term) => fields.speaker + term);
}
