/** The edition as the pages of a site: which there are, and the data of each. */
import type { Archive } from '../archive/archive.ts';
import { frontPageOf, indexPageOf, type QuotationsPage } from '../archive/page.ts';
import {
  articlePath,
  editionPath,
  entityKinds,
  entityPath,
  homePath,
  indexPath,
  quotationsPath,
} from '../paths.ts';

/** A page and the data behind it, by query key: its own, and what every page needs. */
export interface Page {
  readonly path: string;
  readonly data: readonly (readonly [string, unknown])[];
}

/** Every page of the site. */
export function pagesOf(archive: Archive): readonly Page[] {
  const quotations: QuotationsPage = { quotations: archive.quotations };
  const own: readonly (readonly [string, unknown])[] = [
    [homePath, frontPageOf(archive)],
    [quotationsPath, quotations],
    ...entityKinds.map((kind): [string, unknown] => [indexPath(kind), indexPageOf(archive, kind)]),
    ...archive.articles.map((article): [string, unknown] => [articlePath(article.id), article]),
    ...Array.from(archive.dossiers, ([id, dossier]): [string, unknown] => [
      entityPath(id),
      dossier,
    ]),
  ];
  return own.map(([path, data]) => ({
    path,
    data: [
      [editionPath, archive.edition],
      [path, data],
    ],
  }));
}

/** The data of every path that can be fetched, the edition's own included. */
export function dataOf(archive: Archive): ReadonlyMap<string, unknown> {
  return new Map([
    [editionPath, archive.edition],
    ...pagesOf(archive).flatMap(({ path, data }): [string, unknown][] => [
      [path, data.at(-1)?.[1]],
    ]),
  ]);
}
