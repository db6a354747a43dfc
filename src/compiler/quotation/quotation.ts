import type { TextRange } from '../../article/article.ts';
import type { Draft, QuotationSpan } from '../draft.ts';
import { reportedIn } from './indirect.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passage.ts';
import type { Quoted } from './reading.ts';
import { quotedIn } from './reading.ts';
import { isFiniteVerb } from './syntax/verb.ts';

/**
 * The quotations of an article in reading order, before anybody is known to have said
 * them. A quotation that its attribution splits is one, with a piece on each side.
 *
 *     “We won,” Ana Lopez said. “Now we govern.”
 *      ^^^^^^^                   ^^^^^^^^^^^^^^ one quotation
 */
export function findQuotations(draft: Draft): readonly QuotationSpan[] {
  return passagesOf(draft).flatMap((passage) => {
    if (passage.zone !== 'body') return directIn(passage);
    return [...directIn(passage), ...indirectIn(passage)].sort((a, b) => startOf(a) - startOf(b));
  });
}

const startOf = ({ pieces }: QuotationSpan): number => pieces[0]?.start ?? 0;

function indirectIn(passage: Passage): readonly QuotationSpan[] {
  return reportedIn(passage).map(({ from, to }) => ({
    kind: 'indirect',
    pieces: [
      {
        block: passage.block,
        start: passage.tokens[from]?.start ?? 0,
        end: passage.tokens[to - 1]?.end ?? 0,
      },
    ],
  }));
}

function directIn(passage: Passage): readonly QuotationSpan[] {
  const quoted = quotedIn(passage).filter(
    ({ finding }) => passage.zone !== 'headline' || finding !== undefined,
  );
  const spans: { kind: 'direct'; pieces: TextRange[] }[] = [];
  quoted.forEach((it, index) => {
    const piece = pieceOf(it);
    if (piece === undefined) return;
    const former = quoted[index - 1];
    if (former !== undefined && continues(former, it)) spans.at(-1)?.pieces.push(piece);
    else spans.push({ kind: 'direct', pieces: [piece] });
  });
  return spans;
}

function pieceOf({ passage, token }: Quoted): TextRange | undefined {
  const region = passage.regions[passage.tokens[token]?.region ?? -1];
  return region && { block: passage.block, start: region.start, end: region.end };
}

/** Whether only the reporting clause of `former`, and at most where and when it was said, stands between. */
function continues(former: Quoted, next: Quoted): boolean {
  const { finding, passage } = former;
  if (finding === undefined || !/^(?:speaker after|cue before speaker)$/.test(finding.rule))
    return false;
  if (next.token - former.token > 40 || finding.clauseTo > next.token) return false;
  const between = passage.tokens.slice(finding.clauseTo, next.token);
  const sentences = between.filter(({ text }) => /^[.;:?!]$/.test(text)).length;
  const quotes = between.some(
    ({ kind }, nth) => kind === 'quoted' || isFiniteVerb(passage.tokens, finding.clauseTo + nth),
  );
  const own =
    next.finding !== undefined &&
    next.finding.speaker.from > former.token &&
    next.finding.speaker.from !== finding.speaker.from;
  return !quotes && !own && (sentences === 0 || (sentences === 1 && between.at(-1)?.text === '.'));
}
