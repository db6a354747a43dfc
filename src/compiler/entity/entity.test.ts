import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocksIn } from '../../article/text.ts';
import { drafted, entitiesOf, knowledge, marked } from './drafted.fixture.ts';
import { findEntities } from './entity.ts';

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

  it('know a surname that is a plain word by the full name, and by a courtesy', () => {
    const [, ...body] = marked(
      drafted('A plan', [
        'Donald Trump met the Trump campaign and the Trump transition team on Monday.',
        'The Trump plan costs more than the Trump budget, an aide said.',
        '"We will win", Trump said. Mr. Case disagreed. Case left.',
      ]),
    );
    expect(body[2]).toContain('[Trump person/donald-trump] said');
    expect(body[2]).toMatch(/\[Case person\/case[^\]]*\] left/);
  });

  it('never join a courtesy to a first name that it does not go with', () => {
    const [, body] = marked(
      drafted('A visit', ['Michelle Obama left. "We stay", Mr. Obama said. Mr. Obama smiled.']),
    );
    expect(body).toContain('[Michelle Obama person/michelle-obama] left');
    expect(body).not.toContain('[Obama person/michelle-obama]');
    expect(body).toMatch(/Mr\. \[Obama person\/obama/);
  });

  it('take no epithet for a part of a name', () => {
    const [, body] = marked(
      drafted('A speech', [
        'Hillary Clinton spoke in Boston. "Crooked Hillary Clinton", a man wrote.',
      ]),
    );
    expect(body).toContain('Crooked [Hillary Clinton person/hillary-clinton]');
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

  it('have an office of several words', () => {
    const draft = drafted('One', [
      'Harbour master Ann Lee met the union’s deputy chairman, Bob Kerr.',
    ]);
    const all = entitiesOf(draft);
    expect(all.get('person/ann-lee')).toMatchObject({ roles: [{ text: 'Harbour master' }] });
    expect(all.get('person/bob-kerr')).toMatchObject({ roles: [{ text: 'deputy chairman' }] });
  });

  it('have an office that ends where a bracket begins', () => {
    const draft = drafted('One', [
      'Ann Lee, the director of the Harbour Trust (HT), whose boats lay idle, agreed.',
    ]);
    const lee = entitiesOf(draft).get('person/ann-lee');
    expect(lee).toMatchObject({ roles: [{ text: 'director of the Harbour Trust' }] });
  });

  it('take in the first name where only the surname was known', () => {
    const [, body] = marked(
      drafted('x', [
        'Karim Haddad spoke. The words of Karim Haddad were few. Haddad Park was empty.',
      ]),
    );
    expect(body).toContain('words of [Karim Haddad person/karim-haddad]');
    expect(body).not.toContain('[Haddad person');
  });

  it('are nobody where a storm or a planet bears them', () => {
    const draft = drafted('x', [
      'Hurricane Rita was upgraded on Tuesday. On Friday, Rita packed winds of 240 kph.',
      'Venus and Saturn are bright this month, and Venus sets first.',
    ]);
    expect([...entitiesOf(draft).values()].filter((it) => it.kind === 'person')).toEqual([]);
  });

  it.each([
    '__proto__',
    'constructor',
    'Ｍosul',
    'Моѕul',
    'toString Valueof',
    `A${'b'.repeat(499)}`,
  ])('have a safe id where someone is called %s', (name) => {
    const draft = drafted('Odd', [`President ${name} Hassan said no. "Yes", ${name} Hassan said.`]);
    for (const { id } of findEntities(draft, knowledge).entities) {
      expect(id).toMatch(/^(?:person|organization|place)\/[\p{L}\p{N}-]{1,120}$/u);
      expect(id).not.toMatch(/\/(?:constructor|__proto__)$/);
    }
  });

  it('never join a name to one that only looks like it', () => {
    const draft = drafted('x', ['Minister Paul Keller spoke.', 'Minister Раul Keller spoke.']);
    expect(entitiesOf(draft).size).toBe(2);
  });
});

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

it('asks the gazetteer in step with the length of a text', () => {
  const asked = (count: number): number => {
    let questions = 0;
    const placesNamed = (name: string) => {
      questions += 1;
      return knowledge.gazetteer.placesNamed(name);
    };
    const people = Array.from({ length: count }, (_, i) => {
      const name = `Xa${'bcdfgh'[i % 6]}${'aeiou'[i % 5]}${'klmnprst'[i % 8]}ov`;
      return `John ${name} met Fuad Hussein in Mosul, Iraq.`;
    });
    findEntities(drafted('x', people), {
      ...knowledge,
      gazetteer: { ...knowledge.gazetteer, placesNamed },
    });
    return questions;
  };
  expect(asked(400)).toBeLessThan(2.2 * asked(200));
});
