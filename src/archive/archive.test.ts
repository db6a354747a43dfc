import { beforeAll, describe, expect, it } from 'vitest';
import { compileSeeds } from '../publish/edition.ts';
import { archiveOf, type Archive } from './archive.ts';
import { frontPageOf, indexPageOf } from './page.ts';
import { parseDossier, parseFrontPage, parseIndexPage, parseQuotationsPage } from './parse.ts';

let archive: Archive;
beforeAll(() => {
  ({ archive } = compileSeeds('.', 'e2e/seeds'));
});

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an archive of twenty articles', () => {
  it('is the same whatever order the articles come in', () => {
    const reversed = archiveOf(archive.edition, archive.articles.toReversed(), []);
    const given = archiveOf(archive.edition, archive.articles, []);
    expect([...reversed.dossiers.values()]).toEqual([...given.dossiers.values()]);
    expect(reversed.quotations).toEqual(given.quotations);
  });

  it('has the newest article first and the undated last', () => {
    const dates = archive.articles.map(({ datePublished }) => datePublished?.iso ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.at(-1)).toBe('');
  });

  it('gives every quotation with a speaker of the story to the dossier of that speaker', () => {
    for (const quotation of archive.quotations) {
      const id = quotation.speaker?.id;
      if (id !== undefined && archive.dossiers.has(id))
        expect(archive.dossiers.get(id)?.said).toContain(quotation);
    }
    expect(archive.quotations.length).toBeGreaterThan(100);
  });

  it('keeps what a person said out of what others said about that person', () => {
    for (const { id, about } of archive.dossiers.values()) {
      expect(about.filter(({ speaker }) => speaker?.id === id)).toEqual([]);
    }
  });

  it('marks exactly the words that mention the entity', () => {
    for (const { passages } of archive.dossiers.values()) {
      for (const { text, marks } of passages) {
        expect(
          marks.every(({ start, end }) => start >= 0 && start < end && end <= text.length),
        ).toBe(true);
      }
    }
  });

  it('ranks companions by shared articles, then by shared passages, and names only those with a page', () => {
    for (const { id, companions } of archive.dossiers.values()) {
      const ranks = companions.map(({ articles, passages }) => articles * 1000 + passages);
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
      expect(companions.some((it) => it.id === id || !archive.dossiers.has(it.id))).toBe(false);
    }
  });

  it('gathers what several articles say of one person', () => {
    const { entities } = indexPageOf(archive, 'person');
    expect(entities[0]?.articles).toBeGreaterThanOrEqual(5);
    expect(entities.filter(({ name }) => name === 'Declan Roche-Hanley')).toHaveLength(1);
  });

  it('shows at most twelve of each kind on the front page, and says how many there are', () => {
    const { people } = frontPageOf(archive);
    expect(people.first).toHaveLength(12);
    expect(people.count).toBe(indexPageOf(archive, 'person').entities.length);
  });

  it('comes back whole from its files', () => {
    expect(parseFrontPage(again(frontPageOf(archive)))).toEqual(again(frontPageOf(archive)));
    expect(parseQuotationsPage(again({ quotations: archive.quotations }))).toEqual(
      again({ quotations: archive.quotations }),
    );
    expect(parseIndexPage(again(indexPageOf(archive, 'place')))).toEqual(
      again(indexPageOf(archive, 'place')),
    );
    for (const dossier of archive.dossiers.values())
      expect(parseDossier(again(dossier))).toEqual(again(dossier));
  });
});

describe('the given edition', () => {
  it('shows the editor’s notes whole, but for when they apply', () => {
    const { dossiers } = compileSeeds('.', 'seeds').archive;
    const noted = [...dossiers.values()].filter(({ note }) => note !== undefined);
    expect(noted.length).toBeGreaterThan(3);
    for (const { note, ...rest } of noted) {
      const parsed = parseDossier(again({ ...rest, note }));
      expect(parsed.note).toEqual({ ...(again(note) as object), applies: [] });
    }
  });
});
