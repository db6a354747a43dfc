import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityIn } from '../../article/authorityFile.ts';
import type { Block, Entity } from '../../article/article.ts';
import { articleIdOf, blockIdOf } from '../../article/id.ts';
import { textBlocksIn } from '../../article/text.ts';
import type { Draft } from '../draft.ts';
import { knowledgeOf } from '../knowledge.ts';
import { findEntities } from './entity.ts';

const dataText = (name: string): string =>
  readFileSync(new URL(`../gazetteer/${name}`, import.meta.url), 'utf8');
const files = {
  places: dataText('places.txt'),
  words: dataText('words.txt'),
  tagger: dataText('tagger.txt'),
};
const authority = authorityIn(
  readFileSync(new URL('../../../seeds/authority.json', import.meta.url), 'utf8'),
  'seeds/authority.json',
);
const knowledge = knowledgeOf(files, authority.entries);

function drafted(
  headline: string,
  paragraphs: readonly string[],
  more: Partial<Draft> & { file?: string } = {},
): Draft {
  const blocks: Block[] = paragraphs.map((text, i) => ({
    type: 'paragraph',
    id: blockIdOf(i + 1),
    text,
    source: [],
  }));
  const file = more.file ?? 'test.txt';
  return {
    id: articleIdOf(file),
    headline: { id: blockIdOf('headline'), text: headline, source: [] },
    language: 'en',
    direction: 'ltr',
    blocks,
    cleaned: [],
    source: { file, sha256: '', format: 'text' },
    ...more,
  };
}

/** The paragraphs with each mention in brackets, the slug of its entity behind it where it is not the name itself. */
function marked(draft: Draft): string[] {
  const { mentions } = findEntities(draft, knowledge);
  return textBlocksIn(draft).map(({ id, text }) => {
    const here = mentions.filter((it) => it.range.block === id).toReversed();
    return here.reduce(
      (marks, { range, entity }) =>
        `${marks.slice(0, range.start)}[${marks.slice(range.start, range.end)} ${entity}]${marks.slice(range.end)}`,
      text,
    );
  });
}

function entitiesOf(draft: Draft): ReadonlyMap<string, Entity> {
  return new Map(findEntities(draft, knowledge).entities.map((it) => [it.id, it]));
}

describe('the names of an article', () => {
  it('have the types that the document defines, over every vote', () => {
    const draft = drafted('Raids go on', [
      'The Ansar terrorist group still exists. "We found Ansar cells in Basra", Karim said.',
      'Ansar, also known as AG/Ansar Group, is a terrorist group banned in Jordan.',
    ]);
    const [, first, second] = marked(draft);
    expect(first).toContain('The [Ansar organization/ansar] terrorist group');
    expect(first).toContain('found [Ansar organization/ansar] cells in [Basra place/basra]');
    expect(second).toContain('[AG organization/ansar]/[Ansar Group organization/ansar], is a');
    expect(second).toContain('[Jordan place/jordan]');
    expect(entitiesOf(draft).get('organization/ansar')?.alternateNames).toMatchObject([
      { text: 'AG' },
      { text: 'Ansar Group' },
    ]);
  });

  it('give a title-case headline the names of the body, and none of its own', () => {
    const [headline] = marked(
      drafted('Iraq Warns Council Activities Have Intensified, Urges Cooperation', [
        'Iraq needs cooperation, the minister noted.',
      ]),
    );
    expect(headline).toBe(
      '[Iraq place/iraq] Warns Council Activities Have Intensified, Urges Cooperation',
    );
  });

  it('join a surname to the one full name that ends in it', () => {
    const [, ...body] = marked(
      drafted('A vote', [
        'Prime Minister Jacinda Ardern spoke in Wellington.',
        '"We will vote", Ardern said.',
      ]),
    );
    expect(body).toEqual([
      'Prime Minister [Jacinda Ardern person/jacinda-ardern] spoke in [Wellington place/wellington].',
      '"We will vote", [Ardern person/jacinda-ardern] said.',
    ]);
  });

  it('leave a surname that two bear by itself, and the article’s own', () => {
    const draft = drafted('A case', [
      'Peter Keller met Anna Keller on Monday.',
      'Keller said nothing.',
    ]);
    const ids = [...entitiesOf(draft).keys()];
    expect(ids).toContain('person/peter-keller');
    expect(ids).toContain('person/anna-keller');
    expect(ids.filter((it) => it.startsWith('person/keller-'))).toHaveLength(1);
  });

  it('keep a bare surname apart from article to article', () => {
    const one = drafted('A', ['"No", Keller said.'], { file: 'one.txt' });
    const two = drafted('A', ['"No", Keller said.'], { file: 'two.txt' });
    const [first] = entitiesOf(one).keys();
    const [second] = entitiesOf(two).keys();
    expect(first).toMatch(/^person\/keller-/);
    expect(second).toMatch(/^person\/keller-/);
    expect(first).not.toBe(second);
  });

  it('say what office stands before a name, and what role after it', () => {
    const draft = drafted('Two', [
      'Iraqi Foreign Minister Hoshyar Zebari met Mary Barra, the chief executive of General Motors, in Detroit.',
    ]);
    const all = entitiesOf(draft);
    expect(all.get('person/hoshyar-zebari')).toMatchObject({
      roles: [{ text: 'Iraqi Foreign Minister', confidence: 'stated' }],
    });
    expect(all.get('person/mary-barra')).toMatchObject({
      roles: [{ text: 'chief executive of General Motors' }],
    });
  });

  it('stand for a government where a capital does what only persons do', () => {
    const { mentions } = findEntities(
      drafted('Victory', ['Baghdad declared victory. Shops in Baghdad reopened.']),
      knowledge,
    );
    expect(mentions.map((it) => it.standsFor)).toEqual(['government', undefined]);
  });

  it('are safe whatever they are called', () => {
    const odd = ['__proto__', 'constructor', 'Ｍosul', 'Моѕul', `A${'b'.repeat(499)}`];
    const draft = drafted('Odd', [`Officials ${odd.join(', ')} said no.`]);
    expect(() => findEntities(draft, knowledge)).not.toThrow();
  });
});

const placesIn = (text: string): Entity[] =>
  findEntities(drafted('x', [text]), knowledge).entities.filter((it) => it.kind === 'place');

it('gives ranges that lie in their blocks, in reading order, and never two for the same words', () => {
  const words = fc.constantFrom(
    ...'Mosul Iraq Iraqi Hussein said the of and , . " ( ) also known as Daesh ISIS / is a group provinces Anbar John Smith Mr. By U.S. - Paris Texas Inc. 王小明 __proto__'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.array(words, { maxLength: 12 }), (a, b) => {
      const draft = drafted(b.join(' '), [a.join(' '), b.join(' ')]);
      const { entities, mentions } = findEntities(draft, knowledge);
      const blocks = textBlocksIn(draft);
      const ids = entities.map((it) => it.id);
      expect(new Set(ids).size).toBe(ids.length);
      let before = { at: -1, end: 0 };
      for (const { range, entity } of mentions) {
        const at = blocks.findIndex((it) => it.id === range.block);
        expect(ids).toContain(entity);
        expect(range.end).toBeLessThanOrEqual(blocks[at]?.text.length ?? -1);
        expect(range.start).toBeLessThan(range.end);
        expect(at > before.at || range.start >= before.end).toBe(true);
        before = { at, end: range.end };
      }
    }),
    { numRuns: 60 },
  );
});

describe('places', () => {
  it('are governorates after “provinces of”, down the whole list', () => {
    const found = placesIn('The group is in the provinces of Anbar, Kirkuk and Diyala.');
    expect(
      found.map((it) => it.sameAs.find((same) => same.catalogue === 'iso-3166-2')?.id),
    ).toEqual(['IQ-AN', 'IQ-KI', 'IQ-DI']);
  });

  it('lie in the container that stands beside them', () => {
    expect(placesIn('He was born in Paris, Texas.')[0]).toMatchObject({ country: 'US' });
    expect(placesIn('He was born in Paris, France.')[0]).toMatchObject({ country: 'FR' });
  });

  it('have an id of their own when they are not the best known of their name', () => {
    const [texan] = placesIn('He was born in Paris, Texas.');
    const [french] = placesIn('He was born in Paris, France.');
    expect(french?.id).toBe('place/paris');
    expect(texan?.id).toMatch(/^place\/paris-/);
  });

  it('are vouched for by what they lie in, whatever the case', () => {
    const [glasgow, kentucky] = placesIn('GLASGOW, Ky. (WBKO) - A woman was hit on Friday.');
    expect(glasgow).toMatchObject({ type: 'city', country: 'US' });
    expect(kentucky?.sameAs).toMatchObject([{ catalogue: 'iso-3166-2', id: 'US-KY' }]);
  });

  it('are the city where a division of the same name is hardly more', () => {
    expect(placesIn('She called from Hamburg on Friday.')[0]).toMatchObject({ type: 'city' });
    expect(placesIn('They fought near Kirkuk on Friday.')[0]).toMatchObject({ type: 'city' });
  });

  it('are two where a hyphen joins two countries', () => {
    const found = placesIn('An attempt to harm Russia-Turkey ties failed.');
    expect(found.map((it) => it.id)).toEqual(['place/russia', 'place/turkey']);
  });

  it('are nothing but a name where no gazetteer has them', () => {
    const [place] = placesIn('A fire broke out in the village of Xyrvandol in Iraq.');
    expect(place).toMatchObject({ name: 'Xyrvandol', sameAs: [] });
    expect(place).not.toHaveProperty('position');
  });

  it('are countries where a demonym names them', () => {
    const { mentions } = findEntities(
      drafted('x', ['The Iraqi army and the Kenyan army met.']),
      knowledge,
    );
    expect(mentions.map((it) => [it.entity, it.how])).toEqual([
      ['place/iraq', 'demonym'],
      ['place/kenya', 'demonym'],
    ]);
  });
});

describe('the editor’s notes', () => {
  it('are sound', () => {
    expect(authority.problems).toEqual([]);
  });

  it('link a bare surname in the article that they name, and in no other', () => {
    const body = ['"We know that", Hussein said.'];
    const named = drafted('x', body, { file: '000_c59ae9a75706696f.txt' });
    expect([...entitiesOf(named).keys()]).toEqual(['person/fuad-hussein']);
    expect(entitiesOf(named).get('person/fuad-hussein')?.name).toBe('Hussein');
    const other = drafted('x', body, { file: 'other.txt' });
    expect([...entitiesOf(other).keys()]).not.toContain('person/fuad-hussein');
  });

  it('link a bare surname that has the role beside it, and none with another', () => {
    const right = drafted('x', ['Iraqi Foreign Minister Hussein spoke in Baghdad.']);
    expect([...entitiesOf(right).keys()]).toContain('person/fuad-hussein');
    const wrong = drafted('x', ['Jordanian Prime Minister Hussein spoke in Baghdad.']);
    expect([...entitiesOf(wrong).keys()]).not.toContain('person/fuad-hussein');
  });

  it('never take one full name for another', () => {
    const draft = drafted('x', ['Saddam Hussein ruled. Hussein said so.'], {
      file: '000_c59ae9a75706696f.txt',
    });
    expect([...entitiesOf(draft).keys()]).toEqual(['person/saddam-hussein']);
  });
});
