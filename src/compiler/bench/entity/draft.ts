import { createHash } from 'node:crypto';
import type { Block, TextBlock } from '../../../article/article.ts';
import { articleIdOf, blockIdOf } from '../../../article/id.ts';
import { textBlocksIn } from '../../../article/text.ts';
import type { Draft } from '../../draft.ts';
import { readSource } from '../../source/source.ts';

/** A draft whose blocks know where they stand in a text. */
export interface PlacedDraft {
  readonly draft: Draft;
  /** The offset in the text of an offset in a block; undefined where a block was joined or changed. */
  readonly offsetOf: (block: string, offset: number) => number | undefined;
}

/**
 * A text as a draft. An article with empty lines between its paragraphs is laid
 * out as the compiler does it, and the lines that were cleaned are added as
 * paragraphs, since the bench asks for every name; any other text has a
 * paragraph for each line.
 */
export function placedDraft(id: string, text: string): PlacedDraft {
  const laidOut = /\n[ \t]*\n/.test(text) ? readArticle(id, text) : undefined;
  return laidOut ?? linesAsDraft(id, text);
}

function readArticle(id: string, text: string): PlacedDraft | undefined {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = id.endsWith('.txt') ? id : `${id}.txt`;
  const [draft] = readSource({ name, bytes, sha256 }).drafts;
  if (draft === undefined) return undefined;
  const lines = text.split(/\r\n|\n|\r/);
  const cleaned: Block[] = draft.cleaned.map(({ line, text }) => {
    const start = Math.max(0, lines[line - 1]?.indexOf(text) ?? 0);
    const source = [{ line, start, end: start + text.length }];
    return { type: 'paragraph', id: blockIdOf(`cleaned-${line}`), text, source };
  });
  const whole = { ...draft, blocks: [...draft.blocks, ...cleaned] };
  return { draft: whole, offsetOf: offsetsIn(textBlocksIn(whole), lineStartsOf(text)) };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
  return starts;
}

function offsetsIn(
  blocks: readonly TextBlock[],
  lineStarts: readonly number[],
): PlacedDraft['offsetOf'] {
  const byId = new Map<string, TextBlock>(blocks.map((it) => [it.id, it]));
  return (block, offset) => {
    let rest = offset;
    for (const { line, start, end } of byId.get(block)?.source ?? []) {
      if (rest <= end - start) return (lineStarts[line - 1] ?? 0) + start + rest;
      rest -= end - start + 1;
    }
    return undefined;
  };
}

function linesAsDraft(id: string, text: string): PlacedDraft {
  const starts = new Map<string, number>();
  const paragraphs: TextBlock[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const name = blockIdOf(paragraphs.length + 1);
    starts.set(name, at);
    if (line.trim() !== '') paragraphs.push({ id: name, text: line, source: [] });
    at += line.length + 1;
  }
  const [headline = { id: blockIdOf(0), text: '', source: [] }, ...rest] = paragraphs;
  const draft: Draft = {
    id: articleIdOf(`${id}.txt`),
    headline,
    language: 'en',
    direction: 'ltr',
    blocks: rest.map((it) => ({ ...it, type: 'paragraph' })),
    cleaned: [],
    source: { file: id, sha256: '', format: 'text' },
  };
  const offsetOf = (block: string, offset: number): number => (starts.get(block) ?? 0) + offset;
  return { draft, offsetOf };
}
