import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityIn, parseAuthority } from './authorityFile.ts';

const source = { title: 'A register', address: 'https://example.org/register' };
const sound = {
  kind: 'person',
  name: 'Ada Example',
  roles: [{ title: 'harbour master', from: '2020-06', source }],
  sameAs: [{ catalogue: 'wikidata', id: 'Q7259', source }],
  applies: [{ names: ['Ada Example'] }, { names: ['Example'], role: 'harbour master' }],
};

const messages = (entry: unknown): string[] =>
  parseAuthority({ entities: [entry] }, 'seeds/authority.json').problems.map((it) => it.message);

describe('the authority file', () => {
  it('gives a sound entry its id and keeps its sources', () => {
    const { entries, problems } = parseAuthority({ entities: [sound] }, 'seeds/authority.json');
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ id: 'person/ada-example', roles: [{ source }] }]);
  });

  it.each([
    [{ ...sound, kind: 'man' }, 'entities[0].kind: "man" is none of person, organization, place.'],
    [{ ...sound, name: 7 }, 'entities[0].name: 7 is no text.'],
    [{ ...sound, nick: 'A' }, 'entities[0].nick: No such field.'],
    [{ ...sound, applies: [] }, 'entities[0].applies: Say when this entry is meant'],
    [
      { ...sound, applies: [{ names: ['Example'] }] },
      'entities[0].applies[0].names: "Example" alone fits many. Add a "role" or the "articles"',
    ],
    [{ ...sound, roles: [{ title: 'x' }] }, 'entities[0].roles[0].source: A source is missing.'],
    [
      { ...sound, roles: [{ title: 'x', from: '6/2020', source }] },
      'entities[0].roles[0].from: "6/2020" is no date. Write 2020, 2020-06',
    ],
    [
      { ...sound, roles: [{ title: 'x', from: '2020', until: '2019', source }] },
      'entities[0].roles[0].until: "2019" is before "2020".',
    ],
    [
      { ...sound, sameAs: [{ catalogue: 'wikidata', id: '7259', source }] },
      'entities[0].sameAs[0].id: "7259" is no id of wikidata.',
    ],
    [
      {
        ...sound,
        sameAs: [
          { catalogue: 'wikidata', id: 'Q1', source: { ...source, address: 'javascript:x' } },
        ],
      },
      'entities[0].sameAs[0].source.address: "javascript:x" is no https address.',
    ],
  ])('says what is wrong, where, and what to do (%#)', (entry, message) => {
    expect(messages(entry)).toEqual([expect.stringContaining(message)]);
  });

  it('leaves out what is not sound and keeps the rest', () => {
    const { entries, problems } = parseAuthority({ entities: [{}, sound] }, 'a.json');
    expect(entries).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      code: 'authority/invalid',
      file: 'a.json',
    });
  });

  it('reports an entity that stands in it twice', () => {
    const { problems } = parseAuthority({ entities: [sound, sound] }, 'a.json');
    expect(problems.map((it) => it.message)).toEqual([
      'entities[1]: "Ada Example" stands in entities[0] too. Make one of the two.',
    ]);
  });

  it('says where a file is no JSON', () => {
    expect(authorityIn('{ "entities": [', 'a.json').problems).toMatchObject([
      { code: 'authority/unreadable', message: expect.stringContaining('This is no JSON') },
    ]);
  });

  it('never throws, whatever the data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseAuthority(value, 'a.json');
        parseAuthority({ entities: [value, { ...sound, roles: value, applies: value }] }, 'a.json');
      }),
    );
  });
});
