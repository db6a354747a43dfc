import type { TextRange } from '../../article/article.ts';
import type { Draft, QuotationSpan } from '../draft.ts';
import type { Finding } from './finding.ts';
import type { Reported } from './indirect.ts';
import type { Passage } from './passage.ts';
import type { Quoted } from './reading.ts';
import { readingOf } from './reading.ts';
import { isFiniteVerb } from './syntax/verb.ts';
import { findPhraseFrom } from './syntax/phraseFrom.ts';

/**
 * The quotations of an article in reading order, before anybody is known to have said
 * them. A quotation that its attribution splits is one, with a piece on each side; so is
 * one that goes on over paragraphs without closing.
 *
 *     “We won,” Ana Lopez said. “Now we govern.”
 *      ^^^^^^^                   ^^^^^^^^^^^^^^ one quotation
 */
export function findQuotations(draft: Draft): readonly QuotationSpan[] {
  const { passages, quoted, reported } = readingOf(draft);
  const spans: Growing[] = [];
  let open: Growing | undefined;
  passages.forEach((passage, index) => {
    const direct = [...(quoted[index]?.values() ?? [])];
    const own = directIn(direct);
    const [first] = direct;
    if (open !== undefined && first !== undefined && goesOn(open, first)) {
      open.pieces.push(...(own.shift()?.pieces ?? []));
    }
    const indirect = [...(reported[index]?.values() ?? [])].map((it) => indirectOf(passage, it));
    spans.push(...[...own, ...indirect].sort((a, b) => startOf(a) - startOf(b)));
    if (passage.zone !== 'body') return;
    const last = direct.at(-1);
    const span = own.at(-1) ?? open;
    open = last?.unclosed === true ? span : undefined;
  });
  return spans.map(({ kind, pieces }) => ({ kind, pieces }));
}

interface Growing {
  readonly kind: QuotationSpan['kind'];
  readonly pieces: TextRange[];
  /** Words beside one of its pieces name the speaker. */
  isAttributed: boolean;
}

const startOf = ({ pieces }: Growing): number => pieces[0]?.start ?? 0;

function indirectOf({ block, tokens }: Passage, { from, to }: Reported): Growing {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { kind: 'indirect', pieces: [{ block, start, end }], isAttributed: true };
}

function directIn(quoted: readonly Quoted[]): Growing[] {
  const spans: Growing[] = [];
  quoted.forEach((it, index) => {
    const piece = { block: it.passage.block, start: it.start, end: it.end };
    const former = quoted[index - 1];
    const last = spans.at(-1);
    const isAttributed = it.finding !== undefined;
    if (former !== undefined && last !== undefined && continues(former, it)) {
      last.pieces.push(piece);
      last.isAttributed ||= isAttributed;
    } else spans.push({ kind: 'direct', pieces: [piece], isAttributed });
  });
  return spans;
}

/** Whether only the reporting clause of `former`, and at most where and when it was said, stands between. */
function continues({ token, finding, passage }: Quoted, next: Quoted): boolean {
  if (finding === undefined || !/^(?:speaker after|cue before speaker)$/.test(finding.rule))
    return false;
  if (next.token - token > 40 || finding.clauseTo > next.token) return false;
  if (next.finding !== undefined && isOther(finding, next.finding, token)) return false;
  const between = passage.tokens.slice(finding.clauseTo, next.token);
  if (hasOwnClause(passage, finding.clauseTo, next.token)) return false;
  const stops = between.filter(({ text }) => /^[.;:?!]$/.test(text)).length;
  return stops === 0 || (stops === 1 && between.at(-1)?.text === '.');
}

/** ", and her husband cut in": a clause with a subject of its own stands between. */
function hasOwnClause({ tokens }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:and|but|while)$/.test(tokens[at]?.lower ?? '')) continue;
    const phrase = findPhraseFrom(tokens, at + 1);
    if (phrase !== undefined && phrase.to < to && isFiniteVerb(tokens, phrase.to)) return true;
  }
  return false;
}

/** The next quotation has words of its own that name its speaker, or a verb of its own: "..., adding that". */
function isOther(ours: Finding, theirs: Finding, token: number): boolean {
  if (theirs.cue !== undefined && theirs.cue >= ours.clauseTo) return true;
  return theirs.speaker.from > token && theirs.speaker.from !== ours.speaker.from;
}

/**
 * Whether a quotation opens a paragraph to go on with one that did not close. One that has
 * a speaker of its own, when the former had one too, is another: the mark was forgotten.
 */
function goesOn(former: Growing, next: Quoted): boolean {
  const opens = next.passage.tokens.slice(0, next.token).every(({ kind }) => kind === 'mark');
  const labelled = next.passage.regions[0]?.labelled === true;
  return opens && !labelled && !(former.isAttributed && next.finding !== undefined);
}
