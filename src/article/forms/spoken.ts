/** An article as it is read aloud: sentence by sentence, saying where a quotation begins, whose it is, and where it ends. */
import type { NewsArticle, TextBlock } from '../article.ts';
import type { BlockId } from '../id.ts';
import { sentencesOf } from '../sentence.ts';
import { statementsOf } from '../statement.ts';

/** What is said in one breath, and the words of the page it says. */
export interface Utterance {
  readonly text: string;
  readonly block: BlockId;
  /** `[start, end)` of the block's text as the page shows it. */
  readonly start: number;
  readonly end: number;
}

/** The words said round what the article says. */
export interface SpokenSigns {
  /** Before a quotation; without a name where the speaker is not certain, or has been named already. */
  readonly quote: (speaker: string | undefined) => string;
  readonly endQuote: string;
  readonly caption: string;
  readonly note: string;
  readonly endNote: string;
}

interface Sign {
  readonly at: number;
  readonly words: string;
}

/**
 * The article in the order in which it is read: headline, standfirst, body.
 * A note follows the sentence that it belongs to.
 *
 *     "We know that ...", Hussein said. -> Quote, Hussein: We know that ... End quote. / Hussein said.
 */
export function spokenOf(article: NewsArticle, signs: SpokenSigns): readonly Utterance[] {
  const { headline, standfirst, blocks } = article;
  const read = (block: TextBlock, lead?: string): readonly Utterance[] =>
    textSpoken(block, article, signs, lead);
  return [
    ...read(headline),
    ...(standfirst ? read(standfirst) : []),
    ...blocks.flatMap((block) => {
      if (block.type === 'list') return block.items.flatMap((item) => read(item));
      if (block.type === 'figure') return block.caption ? read(block.caption, signs.caption) : [];
      return block.type === 'footnote' ? [] : read(block);
    }),
  ];
}

function textSpoken(
  block: TextBlock,
  article: NewsArticle,
  signs: SpokenSigns,
  lead: string | undefined,
): readonly Utterance[] {
  const { opening, closing } = quotationSigns(block.id, article, signs);
  const sentences = sentencesOf(block.text);
  const cuts = [
    ...sentences.flatMap(({ start, end }) => [start, end]),
    ...[...opening, ...closing].map(({ at }) => at),
  ];
  const points = [...new Set(cuts)].toSorted((a, b) => a - b);
  const utterances: Utterance[] = [];
  for (const [n, start] of points.entries()) {
    const end = points[n + 1];
    if (end === undefined) break;
    const words = block.text.slice(start, end).replace(/^[\s,;.:"”’»]+(?=\P{P})/u, '');
    const said = [
      n === 0 ? lead : undefined,
      ...opening.filter(({ at }) => at === start).map((sign) => sign.words),
      /[\p{L}\p{N}]/u.test(words) ? words.trim() : undefined,
      ...closing.filter(({ at }) => at === end).map((sign) => sign.words),
    ].filter((it) => it !== undefined);
    if (said.length > 0) utterances.push({ text: said.join(' '), block: block.id, start, end });
    if (sentences.some((sentence) => sentence.end === end))
      utterances.push(...notesIn(article, block.id, sentenceStart(sentences, end), end, signs));
  }
  return utterances;
}

function sentenceStart(sentences: ReturnType<typeof sentencesOf>, end: number): number {
  return sentences.find((it) => it.end === end)?.start ?? 0;
}

/** What is said at the ends of the direct quotations in a block. */
function quotationSigns(
  block: BlockId,
  article: NewsArticle,
  { quote, endQuote }: SpokenSigns,
): { opening: readonly Sign[]; closing: readonly Sign[] } {
  const opening: Sign[] = [];
  const closing: Sign[] = [];
  for (const { quotation, speaker } of statementsOf(article)) {
    if (quotation.kind !== 'direct') continue;
    const name = speaker?.confidence === 'unsure' ? undefined : speaker?.name;
    quotation.pieces.forEach((piece, n) => {
      if (piece.block !== block) return;
      opening.push({ at: piece.start, words: quote(n === 0 ? name : undefined) });
      closing.push({ at: piece.end, words: endQuote });
    });
  }
  return { opening, closing };
}

/** The notes that belong to words in a part of a block. */
function notesIn(
  { blocks }: NewsArticle,
  block: BlockId,
  start: number,
  end: number,
  { note, endNote }: SpokenSigns,
): readonly Utterance[] {
  return blocks.flatMap((it) => {
    const { type, id } = it;
    if (type !== 'footnote' || it.anchor?.block !== block) return [];
    if (it.anchor.start < start || it.anchor.start >= end) return [];
    const shift = it.marker.length;
    const text = `${note} ${it.text} ${endNote}`;
    return [{ text, block: id, start: shift, end: shift + it.text.length }];
  });
}
