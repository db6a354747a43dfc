/** Quotations whose closing mark was forgotten: nobody can tell where they end, so whoever owns the source is told. */
import type { TextBlock } from '../../../article/article.ts';
import { textBlocksIn } from '../../../article/text.ts';
import { correctionsNameOf } from '../../correction.ts';
import type { Draft } from '../../draft.ts';
import { excerpt, type Problem } from '../../problem.ts';
import type { Passage } from '../passage.ts';
import { readingOf } from '../reading.ts';
import type { Region } from './region.ts';

/**
 * A warning for each quotation that opens, ends with its paragraph, and does not go on:
 * the next paragraph begins without a mark.
 *
 *     “We need more help, the mayor said.
 *     ^
 *     The next paragraph has no mark.
 *
 * A quotation of several paragraphs is written so on purpose: each opens with a mark, and
 * only the last one closes.
 */
export function findUnclosed(draft: Draft): readonly Problem[] {
  const body = readingOf(draft).passages.filter(({ zone }) => zone === 'body');
  let blocks: ReadonlyMap<string, TextBlock> | undefined;
  return body.flatMap((passage, nth) => {
    const last = passage.regions.at(-1);
    if (last?.unclosed !== true || opensWithMark(body[nth + 1])) return [];
    blocks ??= new Map(textBlocksIn(draft).map((block) => [block.id, block]));
    return [unclosed(draft.source.file, passage, last, blocks.get(passage.block))];
  });
}

/** Whether a paragraph can go on with the quotation before it. */
function opensWithMark(passage: Passage | undefined): boolean {
  const first = passage?.regions[0];
  return first !== undefined && passage?.text.slice(0, first.outerStart).trim() === '';
}

function unclosed(
  file: string,
  { text }: Passage,
  { outerStart }: Region,
  block: TextBlock | undefined,
): Problem {
  const line = block && lineAt(block, outerStart);
  return {
    severity: 'warning',
    code: 'quotation/unclosed',
    message: `The quotation mark before “${excerpt(text.slice(outerStart + 1))}” is not closed, so nobody can tell where the quotation ends. Compare the original, and say in “${correctionsNameOf(file)}” which words are quoted.`,
    file,
    ...(line !== undefined && { line }),
  };
}

/** The line of the source that holds a place in a block. */
function lineAt({ source }: TextBlock, at: number): number | undefined {
  let end = -1;
  return source.find((slice) => {
    end += slice.end - slice.start + 1;
    return at <= end;
  })?.line;
}
