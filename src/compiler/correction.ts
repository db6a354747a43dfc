/**
 * What an editor corrects in one article: a small file beside the seed,
 * `NAME.corrections.json`. The seed itself is never edited, and the page says
 * of every corrected quotation that an editor corrected it, and why.
 *
 *     { "corrections": [
 *       { "words": "As for full withdrawal", "speaker": "Hussein", "reason": "He gave this interview." }
 *     ] }
 */
import type {
  Attribution,
  Entity,
  NewsArticle,
  Quotation,
  TextBlock,
  TextRange,
} from '../article/article.ts';
import {
  array,
  boolean,
  DecodeError,
  object,
  optional,
  string,
} from '../article/parsing/decoder.ts';
import { quotationIdOf } from '../article/id.ts';
import { overlaps, textBlocksIn, wordsOf } from '../article/text.ts';
import { excerpt, type Problem } from './problem.ts';

const file = object({
  corrections: array(
    object({
      /** The words that a quotation begins with; all of them where it is new. As in the source. */
      words: string,
      /** Whether these words are a quotation; left out where only the speaker is wrong. */
      quotation: optional(boolean),
      /** A name that the article uses; empty where nobody is known to have said it. */
      speaker: optional(string),
      reason: string,
    }),
  ),
});

type Correction = ReturnType<typeof file>['corrections'][number];

/** The name of the file with an editor's corrections of a seed: `a.txt` has `a.corrections.json`. */
export function correctionsNameOf(seed: string): string {
  return `${seed.replace(/\.[^.]*$/, '')}.corrections.json`;
}

/** The article with the corrections that fit it, and a problem for each that does not. */
export function corrected(
  article: NewsArticle,
  text: string,
  name: string,
): { readonly article: NewsArticle; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (code: string, message: string): void => {
    problems.push({ severity: 'error', code: `correction/${code}`, message, file: name });
  };
  let quotations = article.quotations;
  for (const correction of correctionsIn(text, report)) {
    quotations = applied(correction, { ...article, quotations }, report) ?? quotations;
  }
  return { article: { ...article, quotations: numbered(quotations, article) }, problems };
}

type Report = (code: string, message: string) => void;

function correctionsIn(text: string, report: Report): readonly Correction[] {
  try {
    return file(JSON.parse(text), '').corrections;
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof SyntaxError)) throw error;
    report('unreadable', `${error.message} Mend it; until then nothing in this file is used.`);
    return [];
  }
}

function applied(
  correction: Correction,
  article: NewsArticle,
  report: Report,
): readonly Quotation[] | undefined {
  const { words, quotation: wanted, reason } = correction;
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  const named = quotationsNamed(words, article, blocks);
  if (named.length > 1 && wanted !== true) {
    report(
      'ambiguous',
      `${named.length} quotations begin with "${excerpt(words)}". Copy more words of the one that is meant.`,
    );
    return undefined;
  }
  const [found] = named;
  if (wanted === false && found !== undefined)
    return article.quotations.filter((it) => it !== found);
  const speaker = speakerOf(correction, article, report);
  if (speaker === 'unknown') return undefined;
  const told = (it: Quotation): Quotation => ({
    ...withoutSpeaker(it),
    ...speaker,
    editor: reason,
  });
  if (wanted === true) {
    const range = rangeOf(words, [...blocks.values()]);
    if (range === undefined) {
      report(
        'not-found',
        `"${excerpt(words)}" does not stand exactly once in the article. Copy the words from the source.`,
      );
      return undefined;
    }
    const others = article.quotations.filter(
      ({ pieces }) => !pieces.some((piece) => overlaps(piece, range)),
    );
    return [...others, told({ id: quotationIdOf(0), kind: 'direct', pieces: [range] })];
  }
  if (found === undefined) {
    report(
      'not-found',
      `No quotation begins with "${excerpt(words)}". Copy its first words from the source.`,
    );
    return undefined;
  }
  return article.quotations.map((it) => (it === found ? told(it) : it));
}

/** The quotations that some words name: the one that is nothing else, or all that begin with them. */
function quotationsNamed(
  words: string,
  { quotations }: NewsArticle,
  blocks: ReadonlyMap<string, TextBlock>,
): readonly Quotation[] {
  const begun = quotations.filter(
    ({ pieces: [first] }) => words !== '' && first && wordsOf(first, blocks).startsWith(words),
  );
  const whole = begun.filter(({ pieces: [first] }) => first && wordsOf(first, blocks) === words);
  return whole.length === 1 ? whole : begun;
}

/** The attribution that an editor asserts; nothing where nobody is to be named. */
function speakerOf(
  { speaker, words }: Correction,
  article: NewsArticle,
  report: Report,
): { readonly attribution?: Attribution } | 'unknown' {
  if (speaker === undefined || speaker === '') return {};
  const entity = article.entities.find((it) => isNamed(it, speaker));
  const mention = article.mentions.find((it) => it.entity === entity?.id && it.how === 'name');
  if (entity === undefined || mention === undefined) {
    report(
      'unknown-speaker',
      `"${excerpt(speaker)}", said to have said "${excerpt(words, 30)}", is no name in the article. Use a name that it uses.`,
    );
    return 'unknown';
  }
  const { range } = mention;
  return {
    attribution: {
      speaker: entity.id,
      as: range,
      rule: 'editor',
      confidence: 'stated',
      evidence: [],
    },
  };
}

function isNamed({ name, alternateNames }: Entity, wanted: string): boolean {
  return name === wanted || alternateNames.some(({ text }) => text === wanted);
}

function withoutSpeaker({ id, kind, pieces }: Quotation): Quotation {
  return { id, kind, pieces };
}

/** Where the words stand, if they stand exactly once. */
function rangeOf(words: string, blocks: readonly TextBlock[]): TextRange | undefined {
  const found = blocks.flatMap(({ id, text }): TextRange[] => {
    const start = text.indexOf(words);
    if (start < 0) return [];
    const range = { block: id, start, end: start + words.length };
    return text.includes(words, start + 1) ? [range, range] : [range];
  });
  return found.length === 1 && words !== '' ? found[0] : undefined;
}

/** In reading order, with new numbers. */
function numbered(quotations: readonly Quotation[], article: NewsArticle): readonly Quotation[] {
  const order = new Map(textBlocksIn(article).map(({ id }, n) => [id, n]));
  const place = ({ pieces: [first] }: Quotation): number =>
    first ? (order.get(first.block) ?? 0) : 0;
  return quotations
    .toSorted(
      (a, b) => place(a) - place(b) || (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0),
    )
    .map((it, n) => ({ ...it, id: quotationIdOf(n + 1) }));
}
