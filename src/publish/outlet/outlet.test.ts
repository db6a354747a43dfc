import { beforeAll, describe, expect, it } from 'vitest';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseFeed } from '@rowanmanning/feed-parser';
import type { Archive } from '../../archive/archive.ts';
import type { PlainFile } from '../plainFile.ts';
import { compileSeeds } from '../edition.ts';
import { pagesOf } from '../site.ts';
import { feedsOf } from './feed.ts';
import { sitemapOf } from './sitemap.ts';
import { csvOf, tablesOf } from './table.ts';

let archive: Archive;
beforeAll(() => {
  const compiled = compileSeeds('.', 'e2e/seeds').archive;
  archive = { ...compiled, edition: { ...compiled.edition, address: 'https://example.org/news/' } };
}, 60_000);

const text = ({ content }: PlainFile): string => String(content());
const named = (files: readonly PlainFile[], name: string): PlainFile =>
  files.find((file) => file.name === name)!;

describe('the feeds of an edition', () => {
  it('can be read in all three formats, with whole addresses and one date each', () => {
    const feeds = feedsOf(archive);
    expect(feeds.length).toBeGreaterThan(30);
    for (const file of feeds) {
      const items = file.name.endsWith('.json')
        ? parseJsonFeed(text(file)).items?.map((it) => [it.url, it.date_published])
        : file.name.endsWith('.atom')
          ? parseAtomFeed(text(file)).entries?.map((it) => [it.links?.[0]?.href, it.updated])
          : parseRssFeed(text(file)).items?.map((it) => [it.link, it.pubDate]);
      for (const [address, date] of items ?? []) {
        expect(address).toMatch(/^https:\/\/example\.org\/news\/articles\/[^/]+\//);
        expect(date).toMatch(/20\d\d/);
      }
    }
  });

  it('holds the newest articles first, and none without a date', () => {
    const { items } = parseJsonFeed(text(named(feedsOf(archive), 'feed.json')));
    const dates = items?.map((it) => it.date_published ?? '') ?? [];
    expect(dates.length).toBeGreaterThan(10);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('says the same to a parser of other hands', () => {
    const feeds = feedsOf(archive).filter(({ name }) => !name.endsWith('.json'));
    expect(feeds.length).toBeGreaterThan(20);
    for (const file of feeds) {
      const read = parseFeed(text(file));
      const isAtom = file.name.endsWith('.atom');
      const own = isAtom
        ? parseAtomFeed(text(file)).entries?.map((it) => [it.links?.[0]?.href, it.title?.value])
        : parseRssFeed(text(file)).items?.map((it) => [it.link, it.title]);
      expect(read.items.map((it) => [it.url, it.title])).toEqual(own ?? []);
      expect(read.items.every((it) => it.published !== null || it.updated !== null)).toBe(true);
      expect(read.url).toMatch(/^https:\/\/example\.org\/news\//);
    }
  });

  it('gives a speaker a feed of exactly the statements that are known to be theirs', () => {
    const speaker = [...archive.standings.values()].find(
      (it) => it.articles > 1 && it.quotations > 2,
    )!;
    const name = `people/${speaker.id.split('/')[1]}/said.json`;
    const items = parseJsonFeed(text(named(feedsOf(archive), name))).items ?? [];
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((it) => it.title?.startsWith(speaker.name))).toBe(true);
  });

  it('is not there where the edition has no address', () => {
    const edition = { title: 'Without', language: 'en' };
    expect(feedsOf({ ...archive, edition })).toEqual([]);
    expect(sitemapOf({ ...archive, edition })).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('names only pages that are there', () => {
    const paths = new Set(Array.from(pagesOf(archive), ({ path }) => path));
    const files = sitemapOf(archive);
    const places = files
      .filter(({ name }) => name !== 'sitemap.xml')
      .flatMap((file) => [...text(file).matchAll(/<loc>https:\/\/example\.org\/news([^<]+)</g)]);
    expect(places.length).toBeGreaterThan(60);
    for (const [, path] of places) expect(paths).toContain(path);
  });

  it('has an index of its files', () => {
    const files = sitemapOf(archive);
    const index = text(named(files, 'sitemap.xml'));
    for (const { name } of files.slice(0, -1)) expect(index).toContain(`/news/${name}<`);
  });
});

describe('the tables of quotations', () => {
  it('hold every quotation once', () => {
    const tables = tablesOf(archive).filter(({ name }) => /quotations-.*\.json$/.test(name));
    const rows = tables.flatMap((file) => JSON.parse(text(file)) as { id: string }[]);
    const all = archive.entries.reduce((sum, { direct, reported }) => sum + direct + reported, 0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(all);
  });

  it('keep what is in a cell in its cell, and run nothing in a spreadsheet', () => {
    const [row] = JSON.parse(
      text(tablesOf(archive).find(({ name }) => /quotations-\d.*\.json$/.test(name))!),
    ) as Parameters<typeof csvOf>[0];
    const csv = csvOf([{ ...row!, text: '=1+1, "so"\nsaid', pieces: ['a', 'b'] }]);
    expect(csv).toContain(`"'=1+1, ""so""\nsaid",a|b,`);
  });
});
