import type { Paragraph } from '../../../article/article.ts';
import { articleIdOf, blockIdOf } from '../../../article/id.ts';
import { directionOf } from '../../../article/text.ts';
import type { Draft } from '../../draft.ts';

/** A bare text as an article in the making: each line with words is a paragraph, named by its offset. */
export function draftOf(text: string, language = 'en'): Draft {
  return {
    id: articleIdOf('bench.txt'),
    headline: { id: blockIdOf('headline'), text: '', source: [] },
    language,
    direction: directionOf(text),
    blocks: paragraphsOf(text),
    cleaned: [],
    source: { file: 'bench.txt', sha256: '', format: 'text' },
  };
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }, nth) => ({
    type: 'paragraph' as const,
    id: blockIdOf(index),
    text: line,
    source: [{ line: nth + 1, start: 0, end: line.length }],
  })).filter(({ text }) => text.trim() !== '');
}
