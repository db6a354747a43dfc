import { beforeAll, describe, expect, it } from 'vitest';
import { compileSeeds } from '../publish/edition.ts';
import { archiveOf, type Archive } from './archive.ts';
import { dossierOf, type Dossier } from './dossier/dossier.ts';
import { dossierPagesOf } from './dossier/dossierPages.ts';
import { frontPageOf, quotationPagesOf, quotationsPageOf } from './page.ts';
import { indexPageOf, indexPagesOf } from './nameIndex.ts';
import { parseDossier, parseFrontPage, parseIndexPage, parseQuotationsPage } from './parse.ts';
import type { QuotedWords } from './quotationIndex.ts';

let archive: Archive;
let compilation: ReturnType<typeof compileSeeds>;
let pages: readonly Dossier[];
let quotations: readonly QuotedWords[];

/** Every page of every dossier. */
const dossierPagesIn = (whole: Archive): readonly Dossier[] =>
  [...whole.standings.values()].flatMap((standing) =>
    dossierPagesOf(standing).map((page) => dossierOf(whole, standing, page)),
  );

beforeAll(() => {
  compilation = compileSeeds('.', 'e2e/seeds');
  ({ archive } = compilation);
  pages = dossierPagesIn(archive);
  quotations = archive.entries.flatMap(({ card }) => archive.digest(card.id).quotations);
});

/** Countries by their codes. */
const noName = (): undefined => undefined;

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an archive of twenty articles', () => {
  it('is the same whatever order the articles come in', () => {
    const articles = [...compilation.articles.values()];
    const reversed = archiveOf(archive.edition, articles.toReversed(), []);
    const given = archiveOf(archive.edition, articles, []);
    expect(reversed.entries).toEqual(given.entries);
    expect([...reversed.standings]).toEqual([...given.standings]);
  });

  it('has the newest article first and the undated last', () => {
    const dates = archive.entries.map(({ card }) => card.datePublished?.iso ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.at(-1)).toBe('');
  });

  it('gives every quotation with a speaker of the story to the dossier of that speaker', () => {
    for (const quotation of quotations) {
      const id = quotation.speaker?.id;
      if (id === undefined || !archive.standings.has(id)) continue;
      const said = pages
        .filter((page) => page.id === id)
        .flatMap(({ stories }) => stories)
        .filter(({ article }) => article.id === quotation.article.id)
        .flatMap((story) => story.said);
      expect(said.map((it) => it.id)).toContain(quotation.id);
    }
    expect(quotations.length).toBeGreaterThan(100);
  });

  it('keeps what a person said out of what others said about that person', () => {
    for (const { id, stories } of pages) {
      expect(
        stories.flatMap(({ about }) => about).filter(({ speaker }) => speaker?.id === id),
      ).toEqual([]);
    }
  });

  it('marks exactly the words that mention the entity', () => {
    for (const { stories } of pages) {
      for (const { text, marks } of stories.flatMap(({ passages }) => passages)) {
        expect(marks.every(([start, end]) => start >= 0 && start < end && end <= text.length)).toBe(
          true,
        );
      }
    }
  });

  it('ranks companions by shared articles, then by shared passages, and names only those with a page', () => {
    for (const { id, companions } of pages) {
      const ranks = companions.map(({ articles, passages }) => articles * 1000 + passages);
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
      expect(companions.some((it) => it.id === id || !archive.standings.has(it.id))).toBe(false);
    }
  });

  it('gathers what several articles say of one person', () => {
    const first = indexPagesOf(archive, 'person', noName)[0]!;
    const entities = indexPageOf(first, 'person', noName).groups.flatMap((it) => it.entities);
    const [declan, ...others] = entities.filter(({ name }) => name === 'Declan Roche-Hanley');
    expect(declan?.articles).toBeGreaterThanOrEqual(5);
    expect(others).toEqual([]);
  });

  it('counts on the first page of a dossier what stands on all of them', () => {
    for (const { id, totals } of pages.filter(({ contents }) => contents.part === '')) {
      const said = quotations.filter(({ speaker }) => speaker?.id === id);
      expect(totals.said).toBe(said.length);
    }
  });

  it('shows at most twelve of each kind on the front page, and says how many there are', () => {
    const { people } = frontPageOf(archive);
    expect(people.first).toHaveLength(12);
    expect(people.count).toBe(indexPagesOf(archive, 'person', noName)[0]?.contents.count);
  });

  it('comes back whole from its files', () => {
    expect(parseFrontPage(again(frontPageOf(archive)))).toEqual(again(frontPageOf(archive)));
    for (const page of quotationPagesOf(archive).map((it) => quotationsPageOf(archive, it)))
      expect(parseQuotationsPage(again(page))).toEqual(again(page));
    for (const page of indexPagesOf(archive, 'place', noName).map((it) =>
      indexPageOf(it, 'place', noName),
    ))
      expect(parseIndexPage(again(page))).toEqual(again(page));
    for (const page of pages) expect(parseDossier(again(page))).toEqual(again(page));
  });
});

describe('the given edition', () => {
  it('shows the editor’s notes whole, but for when they apply', () => {
    const noted = dossierPagesIn(compileSeeds('.', 'seeds').archive).filter(
      ({ note }) => note !== undefined,
    );
    expect(noted.length).toBeGreaterThan(3);
    for (const { note, ...rest } of noted) {
      const parsed = parseDossier(again({ ...rest, note }));
      expect(parsed.note).toEqual({ ...(again(note) as object), applies: [] });
    }
  });
});
