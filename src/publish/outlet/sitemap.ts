/** The sitemap: every address that a search engine should know, in files of a bounded size under an index. */
import type { Archive } from '../../archive/archive.ts';
import {
  articlePath,
  articlesPath,
  downloadsPath,
  entityPath,
  indexPath,
  quotationsPartPath,
} from '../../paths.ts';
import { addressOf } from '../../routes/head.ts';
import { escaped } from '../page/document.ts';
import { listsOf, type Lists } from '../lists.ts';
import { textFile, type PlainFile } from '../plainFile.ts';

/** The protocol allows 50,000; a smaller file changes more seldom. */
const most = 10_000;

interface Place {
  readonly path: string;
  readonly lastmod?: string;
}

/** Nothing without an address: a sitemap has whole addresses only. */
export function sitemapOf(archive: Archive, lists: Lists = listsOf(archive)): readonly PlainFile[] {
  const { edition } = archive;
  if (edition.address === undefined) return [];
  const groups: readonly (readonly [string, readonly Place[]])[] = [
    ['lists', listPlaces(lists)],
    ['articles', articlePlaces(archive)],
    ['entities', entityPlaces(archive)],
  ];
  const parts = groups.flatMap(([name, places]) =>
    Array.from({ length: Math.ceil(places.length / most) }, (_, n) => {
      const urls = places.slice(n * most, (n + 1) * most).map(({ path, lastmod }) => {
        const date = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`;
        return `<url><loc>${escaped(addressOf(edition, path) ?? '')}</loc>${date}</url>\n`;
      });
      return textFile(`sitemaps/${name}-${n + 1}.xml`, document('urlset', urls));
    }),
  );
  const index = parts.map(
    ({ name }) =>
      `<sitemap><loc>${escaped(addressOf(edition, `/${name}`) ?? '')}</loc></sitemap>\n`,
  );
  return [...parts, textFile('sitemap.xml', document('sitemapindex', index))];
}

function listPlaces({ articles, quotations, indexes }: Lists): readonly Place[] {
  return [
    downloadsPath,
    ...articles.map(({ contents }) => articlesPath(contents.part)),
    ...quotations.map(({ contents }) => quotationsPartPath(contents.part)),
    ...indexes.flatMap(([kind, pages]) =>
      pages.map(({ contents }) => indexPath(kind, contents.part)),
    ),
  ].map((path) => ({ path }));
}

/** Oldest first, so that a new article changes the last file only. */
function articlePlaces({ entries }: Archive): readonly Place[] {
  return entries.toReversed().map(({ card }) => {
    const day = /^\d{4}-\d\d-\d\d/.exec(card.datePublished?.iso ?? '')?.[0];
    return { path: articlePath(card.id), ...(day !== undefined && { lastmod: day }) };
  });
}

/** Those whose pages tell more than one article does. */
function entityPlaces({ standings }: Archive): readonly Place[] {
  return [...standings.values()]
    .filter(({ articles }) => articles > 1)
    .map(({ id }) => ({ path: entityPath(id) }));
}

function document(root: string, nodes: readonly string[]): string {
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${space}">\n${nodes.join('')}</${root}>\n`;
}
