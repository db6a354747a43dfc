/** The passages of an article that answer a question: what is said in it before what is told. */
import { quotationIndexOf, type QuotedWords } from '../../archive/quotationIndex.ts';
import { termsOf } from '../../archive/search/term.ts';
import type { Direction, NewsArticle } from '../../article/article.ts';
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
  const told = only || terms.length === 0 ? [] : sentencesIn(article);
  const ranked = [...said, ...told]
    .map((passage) => ({ passage, hits: hitsIn(passage.text, terms) }))
    .filter(({ hits }) =>
      only && terms.length > 0 ? hits === terms.length : hits > 0 || terms.length === 0,
    )
    .toSorted((a, b) => b.hits - a.hits);
  return distinct(ranked.map(({ passage }) => passage)).slice(0, most);
}

function isAskedFor({ kind, speaker }: QuotedWords, question: Question): boolean {
  if ((question.kind === 'direct' || question.kind === 'indirect') && kind !== question.kind)
    return false;
  if (question.speaker === '') return true;
  if (speaker === undefined || speaker.confidence === 'unsure') return false;
  const words = termsOf(speaker.name);
  return termsOf(question.speaker).every((term) => words.some((word) => word.startsWith(term)));
}

function sentencesIn(article: NewsArticle): readonly AnswerPassage[] {
  const parts = partsOf(article);
  return textBlocksIn(article)
    .filter(({ id }) => ['narration', 'caption', 'footnote'].includes(parts.get(id) ?? ''))
    .flatMap(({ id, text }) =>
      sentencesOf(text).map(({ start, end }) => ({
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

/** Without a sentence that a quotation shown already stands in, or the other way round. */
function distinct(passages: readonly AnswerPassage[]): readonly AnswerPassage[] {
  const kept: AnswerPassage[] = [];
  for (const passage of passages) {
    const isShown = kept.some(
      ({ text }) => text.includes(passage.text) || passage.text.includes(text),
    );
    if (!isShown) kept.push(passage);
  }
  return kept;
}
