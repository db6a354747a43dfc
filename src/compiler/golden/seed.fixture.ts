/** The given seed, its lines, and the article that the compiler makes of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NewsArticle, TextRange } from '../../article/article.ts';
import { authorityIn } from '../../article/authority/authorityFile.ts';
import { textBlocksIn, wordsOf } from '../../article/text.ts';
import { knowledgeIn } from '../../publish/seeds/knowledge.ts';
import { compile } from '../compile.ts';

const file = '000_c59ae9a75706696f.txt';
export const bytes = readFileSync(`seeds/${file}`);
export const text = bytes.toString('utf8');
const sha256 = createHash('sha256').update(bytes).digest('hex');
export const { entries } = authorityIn(
  readFileSync('seeds/authority.json', 'utf8'),
  'authority.json',
);

export function compiled(bytes: Uint8Array, authority = entries): NewsArticle {
  const [article] = compile({ name: file, bytes, sha256 }, knowledgeIn('.', authority)).articles;
  if (article === undefined) throw new TypeError('The seed gives no article.');
  return article;
}

export const article = compiled(bytes);
export const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
export const words = (range: TextRange): string => wordsOf(range, blocks);
export const direct = article.quotations.filter(({ kind }) => kind === 'direct');
export const hussein = article.entities.find(({ name }) => name === 'Hussein');

/** Where a line of the file begins in its text. */
export const lineStarts = text
  .split('\n')
  .reduce<number[]>((starts, line) => [...starts, (starts.at(-1) ?? 0) + line.length + 1], [0]);

/** `[start, end)` in the file of a range of a block. */
export function inFile({ block, start, end }: TextRange): { start: number; end: number } {
  let at = 0;
  const place = (offset: number): number => {
    at = 0;
    for (const slice of blocks.get(block)?.source ?? []) {
      const length = slice.end - slice.start;
      if (offset <= at + length)
        return (lineStarts[slice.line - 1] ?? 0) + slice.start + offset - at;
      at += length + 1;
    }
    throw new RangeError(`${block} has no offset ${offset}`);
  };
  return { start: place(start), end: place(end) };
}
