import type { TextBlock } from '../../article/article.ts';
import type { BlockId } from '../../article/id.ts';
import { textBlocksOf } from '../../article/text.ts';
import type { Draft } from '../draft.ts';
import type { Language } from './lexicon/languages.ts';
import { languageOfPassage } from './lexicon/languages.ts';
import { determiners, prepositions, subordinators } from './lexicon/words.ts';
import type { Region } from './marks/region.ts';
import { regionsIn } from './marks/region.ts';
import type { Token } from './token.ts';
import { tokensOf } from './token.ts';

/** One text of the article, cut into tokens and sentences. */
export interface Passage {
  readonly block: BlockId;
  readonly text: string;
  readonly regions: readonly Region[];
  readonly tokens: readonly Token[];
  /** For each token the index of its sentence's first token. */
  readonly sentenceStart: readonly number[];
  readonly language: Language;
  /** `body` carries a speaker from one paragraph to the next; the rest stands alone. */
  readonly zone: 'headline' | 'body' | 'aside';
}

/** The texts that can quote: headline, standfirst, body in order; captions and notes as asides. */
export function passagesOf(draft: Draft): readonly Passage[] {
  const { language } = draft;
  const head: Passage[] = [passageOf(draft.headline, 'headline', language)];
  if (draft.standfirst !== undefined) head.push(passageOf(draft.standfirst, 'headline', language));
  const body = draft.blocks.flatMap((block) => {
    const zone = block.type === 'paragraph' || block.type === 'list' ? 'body' : 'aside';
    const texts = block.type === 'figure' ? [block.caption] : textBlocksOf(block);
    return texts.filter((it) => it !== undefined).map((it) => passageOf(it, zone, language));
  });
  return [...head, ...body];
}

function passageOf({ id, text }: TextBlock, zone: Passage['zone'], declared: string): Passage {
  const language = languageOfPassage(text, declared);
  const regions = regionsIn(text);
  const tokens = tokensOf(text, regions, language);
  return { block: id, text, regions, tokens, sentenceStart: sentencesOf(tokens), language, zone };
}

function sentencesOf(tokens: readonly Token[]): readonly number[] {
  const starts: number[] = [];
  const dateline = datelineEnd(tokens);
  let start = 0;
  tokens.forEach((_, index) => {
    if (index === dateline || (index > start && endsSentence(tokens, index - 1))) start = index;
    starts.push(start);
  });
  return starts;
}

/** Index after "PARIS, July 25 (Reuters) —", or 0. */
function datelineEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
  for (let at = 1; at < 14; at += 1) {
    if (/^(?:[—–-]|--)$/.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return 0;
}

const afterStop = /["”’»)\]]/u;

/** Whether a sentence ends with token `index`, seen with what follows. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (token.kind === 'word' && !token.text.endsWith('.')) return false;
  if (next.kind === 'mark' && afterStop.test(next.text)) return false;
  const begins = next.kind === 'quoted' || next.capital || /^[\d$€£([¿¡«—]/.test(next.text);
  if (token.kind === 'quoted') return /[.?!…؟][)\]'’”"]*$/u.test(token.text) && begins;
  if (token.kind === 'mark') {
    if (/^[.?!؟]$/.test(token.text)) return begins || isCaseless(next);
    const stop = tokens[index - 1];
    return afterStop.test(token.text) && stop !== undefined && /^[.?!]$/.test(stop.text) && begins;
  }
  return next.capital && mayEnd.test(token.lower) && isOpener(next);
}

const mayEnd = /^(?:[ap]\.m|u\.s|u\.k|d\.c|inc|corp|co|jr|sr|etc|e\.u|u\.n)\.$/;
const isOpener = ({ lower, text }: Token): boolean =>
  text !== 'I' &&
  (determiners.has(lower) ||
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    /^(?:he|she|they|it|we|but|and|so|yet|also|there)$/.test(lower));
const isCaseless = ({ text }: Token): boolean => /^[\u0590-\u08ff\u3040-\u9fff]/.test(text);
