import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textBlocksIn, wordsOf } from '../article/text.ts';
import { knowledgeIn } from '../publish/seeds/knowledge.ts';
import { compile, type Compiled } from './compile.ts';

const name = '000_c59ae9a75706696f.txt';
const bytes = readFileSync(`seeds/${name}`);
const knowledge = knowledgeIn('.', []);
const compiled = (corrections?: unknown): Compiled =>
  compile(
    {
      name,
      bytes,
      sha256: '',
      ...(corrections !== undefined && {
        corrections:
          typeof corrections === 'string' ? corrections : JSON.stringify({ corrections }),
      }),
    },
    knowledge,
  );

/** Each quotation as its first words, its speaker and the editor's reason. */
function quotationsOf({ articles: [article] }: Compiled): readonly (string | undefined)[][] {
  const blocks = new Map(
    article && textBlocksIn(article).map((block) => [block.id as string, block]),
  );
  const names = new Map(article?.entities.map((it) => [it.id, it.name]));
  return (article?.quotations ?? []).map(({ id, pieces: [first], attribution, editor }) => [
    id,
    first && wordsOf(first, blocks).slice(0, 12),
    attribution?.speaker && names.get(attribution.speaker),
    editor,
  ]);
}

describe('corrected', () => {
  it('gives a quotation the speaker that the editor names, and says that an editor did', () => {
    const mended = compiled([{ words: 'As for full', speaker: 'Baghdad', reason: 'A statement.' }]);
    expect(quotationsOf(mended).at(-1)).toEqual(['q5', 'As for full ', 'Baghdad', 'A statement.']);
    expect(mended.problems).toEqual(compiled().problems);
  });

  it('leaves a quotation without a speaker where the editor says that nobody is known', () => {
    const mended = compiled([{ words: 'Cells and groups', speaker: '', reason: 'Unclear.' }]);
    expect(quotationsOf(mended)[3]).toEqual(['q4', 'Cells and gr', undefined, 'Unclear.']);
  });

  it('drops what is no quotation, and numbers the rest anew', () => {
    const mended = compiled([{ words: 'The Iraqi government', quotation: false, reason: 'No.' }]);
    expect(quotationsOf(mended).map(([id]) => id)).toEqual(['q1', 'q2', 'q3', 'q4']);
    expect(JSON.stringify(quotationsOf(mended))).not.toContain('The Iraqi go');
  });

  it('makes a quotation of words that stand exactly once', () => {
    const words = 'final victory over the terror group';
    const mended = compiled([{ words, quotation: true, speaker: 'Baghdad', reason: 'Quoted.' }]);
    expect(quotationsOf(mended).at(-1)).toEqual(['q6', 'final victor', 'Baghdad', 'Quoted.']);
  });

  it.each([
    [
      [{ words: 'No such words', speaker: 'Hussein', reason: '' }],
      'correction/not-found',
      'No such words',
    ],
    [[{ words: 'Daesh', quotation: true, reason: '' }], 'correction/not-found', 'exactly once'],
    [[{ words: 'As for', speaker: 'Nobody', reason: '' }], 'correction/unknown-speaker', 'Nobody'],
    [[{ words: 'As for' }], 'correction/unreadable', 'corrections[0].reason should be a text'],
    ['{', 'correction/unreadable', 'JSON'],
  ])('says what is wrong with %j and changes nothing', (corrections, code, message) => {
    const mended = compiled(corrections);
    expect(mended.problems.at(-1)).toMatchObject({
      code,
      file: '000_c59ae9a75706696f.corrections.json',
    });
    expect(mended.problems.at(-1)?.message).toContain(message);
    expect(quotationsOf(mended)).toEqual(quotationsOf(compiled()));
  });
});
