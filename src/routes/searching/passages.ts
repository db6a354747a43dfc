/** The passages of an article that answer a question: what is said in it before what is told. */
import { quotationIndexOf, type QuotedWords } from '../../archive/quotationIndex.ts';
import { termsOf } from '../../archive/search/term.ts';
import type { Direction, NewsArticle, TextRange } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentence.ts';
import { partsOf } from '../../article/story.ts';
import { directionOf, textBlocksIn } from '../../article/text.ts';
import { isAboutStatements, type Question } from './question.ts';

/** Words of an article to be shown in an answer. */
export interface AnswerPassage {
  /** Where it stands: the id of its quotation or block. */
  readonly at: string;
  readonly text: string;
  readonly direction: Direction;
  /** Absent for the writer's words. */
  readonly said?: QuotedWords;
}

/** Parts of an article that have the writer's words. */
const partsTold = ['narration', 'caption', 'footnote'];

/** Passages shown of one article. */
const most = 2;

/** Those with most of the terms first; at least one term each, where there are terms. */
export function passagesIn(
  article: NewsArticle,
  terms: readonly string[],
  question: Question,
): readonly AnswerPassage[] {
  const statements = quotationIndexOf(article).filter((it) => isAskedFor(it, question));
  const said = statements.map((words): AnswerPassage => ({
    at: words.id,
    text: words.pieces.join(' '),
    direction: words.direction,
    said: words,
  }));
  const only = isAboutStatements(question);
  const hasHit = ({ text }: AnswerPassage): boolean => hitsIn(text, terms) > 0;
  const quoted = rangesOf(article, new Set(said.filter(hasHit).map(({ at }) => at)));
  const told =
    only || terms.length === 0
      ? []
      : sentencesIn(article, quoted, partsTold).filter(({ text }) => tellsMore(text, terms));
  const ranked = [...said, ...told]
    .map((passage) => ({ passage, hits: hitsIn(passage.text, terms) }))
    .filter(({ hits }) =>
      only && terms.length > 0 ? hits === terms.length : hits > 0 || terms.length === 0,
    )
    .toSorted((a, b) => b.hits - a.hits);
  const found = distinct(ranked.map(({ passage }) => passage)).slice(0, most);
  // Words of the headline alone lead to how the article begins.
  return found.length > 0 || only ? found : beginningOf(article);
}

/** Words that a sentence has at least: fewer are a dateline. */
const wordsOfSentence = 5;

/** The writer's first sentence. */
function beginningOf(article: NewsArticle): readonly AnswerPassage[] {
  return sentencesIn(article, [], ['narration'])
    .filter(({ text }) => termsOf(text).length >= wordsOfSentence)
    .slice(0, 1);
}

function isAskedFor({ kind, speaker }: QuotedWords, question: Question): boolean {
  if ((question.kind === 'direct' || question.kind === 'indirect') && kind !== question.kind)
    return false;
  if (question.speaker === '') return true;
  if (speaker === undefined || speaker.confidence === 'unsure') return false;
  const words = termsOf(speaker.name);
  return termsOf(question.speaker).every((term) => words.some((word) => word.startsWith(term)));
}

/** Where some quotations stand. */
function rangesOf({ quotations }: NewsArticle, ids: ReadonlySet<string>): readonly TextRange[] {
  return quotations.filter(({ id }) => ids.has(id)).flatMap(({ pieces }) => pieces);
}

/**
 * The writer's sentences in such parts, without those that a quotation shown beside them
 * stands in: its words would be there twice.
 *
 *     “The pier is closed,” she said. “Nobody came.” The pier is of wood.
 *                                                    ^^^^^^^^^^^^^^^^^^^
 */
function sentencesIn(
  article: NewsArticle,
  quoted: readonly TextRange[],
  among: readonly string[],
): readonly AnswerPassage[] {
  const parts = partsOf(article);
  return textBlocksIn(article)
    .filter(({ id }) => among.includes(parts.get(id) ?? ''))
    .flatMap(({ id, text }) =>
      sentencesOf(text)
        .filter(({ start, end }) => !quoted.some((it) => meets(it, { block: id, start, end })))
        .map(({ start, end }) => ({
          at: id,
          text: text.slice(start, end),
          direction: directionOf(text),
        })),
    );
}

/** How many of the terms a text has, each whole or as a beginning. */
function hitsIn(text: string, terms: readonly string[]): number {
  const words = termsOf(text);
  return terms.filter((term) => words.some((word) => word.startsWith(term))).length;
}

/** A dateline alone, or any other sentence that has only words of the question, says nothing about them. */
function tellsMore(text: string, terms: readonly string[]): boolean {
  return termsOf(text).some((word) => !terms.some((term) => word.startsWith(term)));
}

const meets = (a: TextRange, b: TextRange): boolean =>
  a.block === b.block && a.start < b.end && b.start < a.end;

/** Without a passage whose words another one has, whatever signs stand round them: a pull quote, a caption. What is said stays before what is told. */
function distinct(passages: readonly AnswerPassage[]): readonly AnswerPassage[] {
  const kept: { passage: AnswerPassage; words: string }[] = [];
  for (const passage of passages) {
    const words = ` ${termsOf(passage.text).join(' ')} `;
    const isShown = kept.some((it) => it.words.includes(words) || words.includes(it.words));
    if (!isShown) kept.push({ passage, words });
  }
  return kept.map(({ passage }) => passage);
}
