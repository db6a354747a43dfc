/** The lists of an archive on their pages: bound once, since pages, the sitemap and more are made from them. */
import type { Archive } from '../archive/archive.ts';
import type { ListPage } from '../archive/binding/listPage.ts';
import type { Entry } from '../archive/entry.ts';
import { indexPagesOf } from '../archive/nameIndex.ts';
import { articlePagesOf, quotationPagesOf } from '../archive/page.ts';
import type { Slice } from '../archive/slice.ts';
import type { Standing } from '../archive/dossier/standing.ts';
import type { EntityKind } from '../article/article.ts';
import { entityKinds } from '../paths.ts';
import { countryNamer } from './map/countryName.ts';

export interface Lists {
  readonly articles: readonly ListPage<Entry>[];
  readonly quotations: readonly ListPage<Slice>[];
  /** In the order of the kinds. */
  readonly indexes: readonly (readonly [EntityKind, readonly ListPage<Standing>[]])[];
}

export function listsOf(archive: Archive): Lists {
  const countryName = countryNamer(archive.edition.language);
  return {
    articles: articlePagesOf(archive),
    quotations: quotationPagesOf(archive),
    indexes: entityKinds.map((kind) => [kind, indexPagesOf(archive, kind, countryName)] as const),
  };
}
