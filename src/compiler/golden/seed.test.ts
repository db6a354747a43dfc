/** The given seed, element by element: what a complete rendering of it needs from the compiler. */
import { describe, expect, it } from 'vitest';
import { elapsed } from '../../article/date.ts';
import type { Quotation, SourceSlice } from '../../article/article.ts';
import { newsArticleOf } from '../../article/forms/schemaOrg.ts';
import { statementsOf } from '../../article/statement.ts';
import { storyEntitiesOf, storyMentionsOf } from '../../article/story.ts';
import { insertionsIn, textBlocksIn } from '../../article/text.ts';
import { archiveOf } from '../../archive/archive.ts';
import { digestOf } from '../../archive/digest.ts';
import { findDossier } from '../../archive/dossier/dossier.ts';
import { frontPageOf } from '../../archive/page.ts';
import {
  article,
  bytes,
  compiled,
  direct,
  entries,
  hussein,
  inFile,
  text,
  words,
} from './seed.fixture.ts';
import marked from './000_c59ae9a75706696f.marked.json' with { type: 'json' };

const indirect = article.quotations.filter(({ kind }) => kind === 'indirect');
const figure = article.blocks.find((block) => block.type === 'figure');
const footnote = article.blocks.find((block) => block.type === 'footnote');
const named = (name: string) => article.entities.find((entity) => entity.name === name);

const lineOf = (line: number): string => text.split('\n')[line - 1] ?? '';
const sliceText = ({ line, start, end }: SourceSlice): string => lineOf(line).slice(start, end);

describe('seed 000, row by row', () => {
  it('row 1: keeps the name of the site out of the body, apart from the publisher', () => {
    expect(article.site?.text).toBe('Iraq News Now');
    expect(article.publisher?.text).toBe('Iraq News');
    expect(
      article.blocks.some((block) => 'text' in block && block.text.includes('Iraq News')),
    ).toBe(false);
  });

  it('row 2: makes one headline of three lines, in its punctuated form, and lists the copies', () => {
    expect(article.headline.text).toBe(lineOf(3));
    const copies = article.cleaned.filter(({ rule }) => rule === 'headline/repeated');
    expect(copies.map(({ line, text: copy }) => [line, copy])).toEqual([
      [5, lineOf(5)],
      [6, lineOf(6)],
    ]);
  });

  it('row 3: invents no standfirst, byline, author or address', () => {
    expect(article.standfirst).toBeUndefined();
    expect(article.byline).toBeUndefined();
    const json = newsArticleOf(article);
    expect(json['author']).toBeUndefined();
    expect(json['url']).toBeUndefined();
  });

  it('row 4: reads the date to the day, since midnight is a placeholder', () => {
    expect(article.datePublished).toMatchObject({ iso: '2020-11-26', precision: 'day' });
    expect(article.datePublished && sliceText(article.datePublished.source)).toContain(
      '2020-11-26',
    );
  });

  it('row 5: takes the source for the publisher and for nobody’s name', () => {
    expect(article.publisher?.text).toBe('Iraq News');
    expect(named('Iraq News')?.kind).toBe('organization');
  });

  it('row 6: makes one quotation of two pieces round its attribution', () => {
    expect(direct[0]?.pieces.map(words)).toEqual([
      expect.stringMatching(/^Unfortunately, .*\[province\]$/),
      'We have Daesh members who are citizens of different countries [jailed in Iraq]',
    ]);
    expect(direct[0]?.attribution && words(direct[0].attribution.as)).toBe('Hussein');
  });

  it('row 7: leaves the comma after the closing mark to the narration', () => {
    const paragraph = article.blocks[0];
    expect(paragraph && 'text' in paragraph && paragraph.text).toContain(
      '[province]", Hussein said. "We',
    );
  });

  it('row 8: knows the four insertions of the editor', () => {
    const insertions = direct.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => {
        const quoted = words(piece);
        return insertionsIn(quoted).map(({ start, end }) => quoted.slice(start, end));
      }),
    );
    expect(insertions).toEqual(['[province]', '[jailed in Iraq]', '[foreign]', '[military]']);
  });

  it('row 9: keeps the three dots of the second quotation as they are', () => {
    expect(direct[1]?.pieces.map(words).join()).toContain('across Iraq ... and this');
  });

  it('row 10: stores straight marks as straight marks', () => {
    const all = textBlocksIn(article)
      .map((block) => block.text)
      .join('');
    expect(all.match(/"/g)).toHaveLength(8);
    expect(all).not.toMatch(/[“”]/);
  });

  it('row 11: finds the indirect statements and marks them apart', () => {
    expect(indirect.map(({ pieces }) => pieces.map(words).join())).toEqual(
      marked.statements.slice(0, 2).map((statement) => statement.text),
    );
  });

  it('row 12: infers "the minister" by a chain of role, pronoun and name', () => {
    const last = statementsOf(article).at(-1)?.speaker;
    expect(last).toMatchObject({
      name: 'Hussein',
      confidence: 'inferred',
      clause: 'the minister added',
    });
    expect(last?.steps.map(({ words: step, how }) => [step, how])).toEqual([
      ['the minister', 'role'],
      ['the foreign minister', 'role'],
      ['Hussein', 'name'],
    ]);
  });

  it('row 13: calls him Hussein, and leaves the full name to the editor’s notes', () => {
    expect(hussein).toMatchObject({ kind: 'person', name: 'Hussein' });
    expect(JSON.stringify(article.entities)).not.toMatch(/Fuad Hussein"|Saddam/);
    expect(hussein?.kind === 'person' && hussein.roles.map((role) => role.text)).toContain(
      'foreign minister',
    );
    const dossier = findDossier(
      archiveOf({ title: 'T', language: 'en' }, [article], entries),
      hussein?.id ?? article.entities[0]!.id,
    );
    expect(dossier).toMatchObject({ name: 'Hussein', note: { name: 'Fuad Hussein' } });
    expect(compiled(bytes, []).entities.find(({ name }) => name === 'Hussein')?.id).not.toContain(
      'fuad',
    );
  });

  it('row 14: joins the lone © to the credit after it', () => {
    expect(figure?.credit?.text).toBe('© AP Photo / Felipe Dana');
    expect(article.blocks.some((block) => 'text' in block && block.text === '©')).toBe(false);
  });

  it('row 15: reads agency and photographer, who is nobody in the story', () => {
    expect(figure?.credit?.agency && words(figure.credit.agency)).toBe('AP');
    expect(figure?.credit?.photographer && words(figure.credit.photographer)).toBe('Felipe Dana');
    const photographer = named('Felipe Dana');
    expect(photographer?.kind).toBe('person');
    expect(photographer && storyEntitiesOf(article).has(photographer.id)).toBe(false);
  });

  it('row 16: keeps the place of the picture, with caption and credit, and no picture', () => {
    expect(figure?.caption?.text).toBe(lineOf(22));
    expect(figure?.picture).toBeUndefined();
  });

  it('row 17: takes the date in the caption for the photo’s', () => {
    expect(figure?.dateCreated).toMatchObject({ iso: '2017-03-17', precision: 'day' });
    expect(figure?.dateCreated && elapsed(figure.dateCreated, { iso: '2020-11-26' })).toEqual({
      years: 3,
      months: 8,
    });
  });

  it('row 18: lets the figure interrupt the speech without losing its speaker', () => {
    expect(direct[2]?.attribution?.speaker).toBe(hussein?.id);
  });

  it('row 19: ties the footnote to the first mention, and takes the aliases from it', () => {
    expect(footnote?.marker).toBe('*');
    expect(footnote?.anchored).toBe('by name');
    expect(footnote?.anchor && words(footnote.anchor)).toBe('Daesh');
    expect(footnote?.anchor && inFile(footnote.anchor).start).toBe(368);
    const group = named('Daesh');
    expect(group?.alternateNames.map((it) => it.text)).toEqual(['ISIS', 'IS', 'Islamic State']);
    const russia = named('Russia');
    expect(russia && storyEntitiesOf(article).has(russia.id)).toBe(false);
  });

  it('row 20: takes "Baghdad declared" for the government', () => {
    const baghdad = named('Baghdad');
    const mention = storyMentionsOf(article).find(({ entity }) => entity === baghdad?.id);
    expect(mention?.standsFor).toBe('government');
    const places = frontPageOf(
      archiveOf({ title: 'T', language: 'en' }, [article], entries),
    ).places;
    expect(places.first.map(({ name }) => name)).not.toContain('Baghdad');
  });

  it('row 21: knows the places and where they are mentioned', () => {
    const { appearances } = digestOf(article);
    const parts = new Map(
      appearances.map(({ name, passages }) => [name, passages.map(({ part }) => part)]),
    );
    for (const name of ['Anbar', 'Kirkuk', 'Diyala', 'Nineveh']) {
      expect(named(name)).toMatchObject({ kind: 'place', type: 'division', country: 'IQ' });
      expect(parts.get(name)).toEqual(['quotation']);
    }
    expect(parts.get('Mosul')).toEqual(['caption']);
    expect(parts.get('Iraq')).toContain('narration');
  });

  it('row 22: makes no date of "several months ago" and "late 2017"', () => {
    const dates = JSON.stringify(article).match(/"iso":"[^"]+"/g);
    expect(dates?.toSorted()).toEqual(['"iso":"2017-03-17"', '"iso":"2020-11-26"']);
  });

  it('row 23: drops "Sponsored Links" by rule, but not a story about them', () => {
    expect(article.cleaned).toContainEqual({
      line: 34,
      text: 'Sponsored Links',
      rule: 'boilerplate/promotion',
    });
    const about = text.replace('Baghdad declared', 'Sponsored Links fund it. Baghdad declared');
    expect(JSON.stringify(compiled(Buffer.from(about)).blocks)).toContain(
      'Sponsored Links fund it.',
    );
  });

  it('row 24: shows no words of the headline as a quotation', () => {
    expect(
      article.quotations
        .flatMap(({ pieces }) => pieces)
        .some(({ block }) => block === article.headline.id),
    ).toBe(false);
  });

  it('row 25: touches no loaded word, and says whose it is', () => {
    const speakerOf = (word: string): (string | undefined)[] =>
      article.quotations
        .filter((it: Quotation) => it.pieces.map(words).join().includes(word))
        .map(({ attribution }) => attribution?.speaker);
    expect(speakerOf('gangs')).toEqual([hussein?.id]);
    expect(speakerOf('jihadists')).toEqual([hussein?.id]);
    expect(speakerOf('groups of terrorists')).toEqual([hussein?.id]);
  });

  it('row 26: finds that the language is English, set from left to right', () => {
    expect(article.language).toBe('en');
    expect(article.direction).toBe('ltr');
  });
});
