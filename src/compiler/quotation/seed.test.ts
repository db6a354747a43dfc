import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../article/article.ts';
import { textBlocksIn, wordsOf } from '../../article/text.ts';
import { findEntities } from '../entity/entity.ts';
import { knowledgeOf } from '../knowledge.ts';
import { fileOf } from '../source/sample.ts';
import { readSource } from '../source/source.ts';
import { attribute } from './attribution.ts';
import { findQuotations } from './quotation.ts';

const name = '000_c59ae9a75706696f.txt';
const draft = readSource(fileOf(new Uint8Array(readFileSync(`seeds/${name}`)), name)).drafts[0];
if (!draft) throw new Error('The seed gives no draft.');
const blocks = textBlocksIn(draft);
const byId = new Map(blocks.map((block) => [block.id as string, block]));
const words = (range: TextRange) => wordsOf(range, byId);

const data = new URL('../gazetteer/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, data), 'utf8');
const knowledge = knowledgeOf({
  places: read('places-slim.txt'),
  words: read('words.txt'),
  tagger: read('tagger.txt'),
});
const named = findEntities(draft, knowledge);
const { quotations, mentions, roles } = attribute(draft, findQuotations(draft), named);
const hussein = named.entities.find((it) => it.name === 'Hussein')?.id;
const summary = quotations.map(({ kind, pieces, attribution }) => ({
  kind,
  pieces: pieces.length,
  as: attribution && words(attribution.as),
  cue: attribution?.cue && words(attribution.cue),
  speaker: attribution?.speaker,
  confidence: attribution?.confidence,
}));

describe('the quotations of the seed', () => {
  it('are four pieces in three, and two indirect statements, all of one speaker', () => {
    const direct = { kind: 'direct', speaker: hussein };
    const indirect = { kind: 'indirect', pieces: 1, speaker: hussein, confidence: 'inferred' };
    expect(summary).toEqual([
      { ...direct, pieces: 2, as: 'Hussein', cue: 'said', confidence: 'stated' },
      { ...indirect, as: 'the foreign minister', cue: 'noted' },
      { ...indirect, as: 'He', cue: 'stressed' },
      { ...direct, pieces: 1, as: 'Hussein', cue: 'stated', confidence: 'stated' },
      { ...direct, pieces: 1, as: 'the minister', cue: 'added', confidence: 'inferred' },
    ]);
  });

  it('stand between their marks, the comma of the narration outside', () => {
    const pieces = quotations.filter(({ kind }) => kind === 'direct').flatMap((it) => it.pieces);
    const around = pieces.map(({ block, start, end }) => {
      const text = byId.get(block)?.text ?? '';
      return [text[start - 1], text[end], text.slice(start, end).trim().length === end - start];
    });
    expect(around).toEqual(pieces.map(() => ['"', '"', true]));
  });

  it('report the statements without "that" and without the full stop', () => {
    const [first, second] = quotations.filter(({ kind }) => kind === 'indirect');
    expect(first?.pieces.map(words)[0]).toMatch(/^The Iraqi .* in Iraq$/);
    expect(second?.pieces.map(words)[0]).toMatch(/^Iraq needs .* the jihadists$/);
  });

  it('show the chain from the words to the name, nearest first', () => {
    const chains = quotations.map(({ attribution }) => attribution?.evidence.map(words));
    expect(chains).toEqual([
      [],
      ['Hussein'],
      ['the foreign minister', 'Hussein'],
      [],
      ['the foreign minister', 'Hussein'],
    ]);
  });

  it('give the person the role and the pronoun, by inference', () => {
    expect(mentions.map(({ entity, how, range }) => [entity, how, words(range)])).toEqual([
      [hussein, 'role', 'the foreign minister'],
      [hussein, 'pronoun', 'He'],
      [hussein, 'role', 'the minister'],
    ]);
    expect(roles.map(({ entity, text, confidence }) => [entity, text, confidence])).toEqual([
      [hussein, 'foreign minister', 'inferred'],
      [hussein, 'minister', 'inferred'],
    ]);
  });
});
