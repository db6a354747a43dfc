import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../article/text.ts';
import { unaccountedLines, unprovenBlocks } from './account.ts';
import { fileOf } from './sample.ts';
import { linesOf, readSource } from './source.ts';

const name = '000_c59ae9a75706696f.txt';
const file = fileOf(new Uint8Array(readFileSync(`seeds/${name}`)), name);
const { drafts, problems } = readSource(file);
const draft = drafts[0];
if (!draft) throw new Error('The seed gives no draft.');
const lines = linesOf(file);
const lineText = (number: number) => lines[number - 1]?.text ?? '';

describe('the seed', () => {
  it('gives one article and nothing to complain about', () => {
    expect(drafts).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(draft.id).toBe('000_c59ae9a75706696f');
  });

  it('tells the site from the publisher', () => {
    expect(draft.site?.text).toBe(lineText(1));
    expect(draft.publisher?.text).toBe('Iraq News');
  });

  it('has one headline, the form with its comma, and lists the two others', () => {
    expect(draft.headline.text).toBe(lineText(3));
    const repeated = draft.cleaned.filter((it) => it.rule === 'headline/repeated');
    expect(repeated.map((it) => it.line)).toEqual([5, 6]);
  });

  it('invents no standfirst, byline or dateline', () => {
    expect([draft.standfirst, draft.byline, draft.dateline]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the day of publication a day', () => {
    expect(draft.datePublished).toMatchObject({ iso: '2020-11-26', precision: 'day' });
  });

  it('puts the figure where it stood, with one credit of two lines and a dated caption', () => {
    expect(draft.blocks.map((block) => block.type)).toEqual([
      ...Array(4).fill('paragraph'),
      'figure',
      ...Array(2).fill('paragraph'),
      'footnote',
    ]);
    const figure = draft.blocks[4];
    if (figure?.type !== 'figure' || !figure.credit?.agency || !figure.credit.photographer) {
      throw new Error('The figure lacks its credit.');
    }
    const blocks = new Map([[figure.credit.id as string, figure.credit]]);
    expect(figure.credit.text).toBe(`${lineText(18)} ${lineText(20)}`);
    expect(wordsOf(figure.credit.agency, blocks)).toBe('AP');
    expect(wordsOf(figure.credit.photographer, blocks)).toBe('Felipe Dana');
    expect(figure.caption?.text).toBe(lineText(22));
    expect(figure.dateCreated?.iso).toBe('2017-03-17');
  });

  it('ties the footnote to the first mention, which bears no mark', () => {
    const note = draft.blocks.at(-1);
    const first = draft.blocks[0];
    if (note?.type !== 'footnote' || first?.type !== 'paragraph') throw new Error('No footnote.');
    expect(note.marker).toBe('*');
    expect(note.text).toBe(lineText(28).slice(1));
    expect(note.anchored).toBe('by name');
    expect(note.anchor && wordsOf(note.anchor, new Map([['1', first]]))).toBe('Daesh');
  });

  it('finds the language and the direction', () => {
    expect([draft.language, draft.direction]).toEqual(['en', 'ltr']);
  });

  it('loses no line and proves every text', () => {
    expect(unaccountedLines(drafts, lines)).toEqual([]);
    expect(unprovenBlocks(draft, lines)).toEqual([]);
    expect(draft.cleaned.at(-1)).toMatchObject({ rule: 'boilerplate/promotion' });
  });
});
