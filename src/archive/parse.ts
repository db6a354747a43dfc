/** The pages' data as they come back from files, checked once. Each throws a DecodeError that says where the data is wrong. */
import type { AuthorityEntry } from '../article/authority/authority.ts';
import {
  array,
  id,
  number,
  object,
  oneOf,
  optional,
  pair,
  string,
  type Decoder,
} from '../article/parsing/decoder.ts';
import type { ArticleId, BlockId, EntityId, QuotationId } from '../article/id.ts';
import {
  catalogue,
  confidence,
  entityKind,
  parseArticle,
  geographyFields,
  statedDate,
} from '../article/parsing/parse.ts';
import type { Edition } from './archive.ts';
import type { DownloadsPage } from './downloads.ts';
import type { PublishedArticle } from './copies/published.ts';
import type { Dossier } from './dossier/dossier.ts';
import type { IndexPage } from './nameIndex.ts';
import type { ArticlesPage, FrontPage, QuotationsPage } from './page.ts';

const direction = oneOf('ltr', 'rtl');

const cardFields = {
  id: id<ArticleId>(),
  headline: string,
  publisher: optional(string),
  site: optional(string),
  datePublished: optional(statedDate),
  language: string,
  direction,
};
const articleCard = object(cardFields);

const entityCardFields = {
  id: id<EntityId>(),
  kind: entityKind,
  name: string,
  role: optional(string),
  articles: number,
  quotations: number,
};
const entityCard = object(entityCardFields);

const spokenWords = object({
  id: id<QuotationId>(),
  kind: oneOf('direct', 'indirect'),
  pieces: array(string),
  direction: optional(direction),
  editor: optional(string),
  speaker: optional(
    object({
      id: optional(id<EntityId>()),
      name: string,
      as: string,
      cue: optional(string),
      confidence,
    }),
  ),
});

const evidence = object({ text: string, confidence, article: articleCard, sentence: string });

const mentioningSentence = object({
  block: id<BlockId>(),
  part: oneOf('headline', 'narration', 'quotation', 'caption'),
  text: string,
  direction: optional(direction),
  standsFor: optional(oneOf('government')),
  marks: array(pair(number)),
});

const source = object({ title: string, address: string });

const authorityEntry: Decoder<AuthorityEntry> = object({
  id: id<EntityId>(),
  kind: entityKind,
  name: string,
  description: optional(object({ text: string, source })),
  roles: array(object({ title: string, from: optional(string), until: optional(string), source })),
  sameAs: array(object({ catalogue, id: string, source })),
  // When an entry applies is the compiler's business; a page shows what it says.
  applies: () => [],
});

const way = { part: string, shown: optional(string) };

const contents = object({
  ...way,
  count: number,
  volumes: array(object({ ...way, count: number })),
  within: array(string),
  previous: optional(object(way)),
  next: optional(object(way)),
});

const point = object({ x: number, y: number });

const placeMap = object({
  file: string,
  countryName: optional(string),
  dot: optional(point),
  dotLabel: optional(object({ x: number, y: number, anchor: oneOf('start', 'middle', 'end') })),
});

const dossier = object({
  ...entityCardFields,
  alternateNames: array(evidence),
  roles: array(evidence),
  geography: optional(object(geographyFields)),
  map: optional(placeMap),
  note: optional(authorityEntry),
  stories: array(
    object({
      article: articleCard,
      said: array(spokenWords),
      about: array(spokenWords),
      passages: array(mentioningSentence),
    }),
  ),
  timeline: array(articleCard),
  companions: array(
    object({ id: id<EntityId>(), name: string, articles: number, passages: number }),
  ),
  totals: object({ said: number, about: number, passages: number }),
  contents,
});

const copies = array(
  object({
    relation: oneOf('elsewhere', 'earlier', 'later', 'version'),
    article: articleCard,
    changes: optional(
      array(
        object({
          words: array(object({ kind: oneOf('same', 'added', 'removed'), text: string })),
        }),
      ),
    ),
  }),
);

const edition = object({ title: string, language: string, address: optional(string) });

const shortList = object({ first: array(entityCard), count: number });

const stories = array(
  object({
    ...cardFields,
    speakers: array(object({ name: string, quotations: number })),
    firstQuotation: optional(spokenWords),
  }),
);

const articlesPage = object({ stories, contents });

const frontPage = object({
  stories,
  contents,
  people: shortList,
  organizations: shortList,
  places: shortList,
  quotations: number,
});

const indexPage = object({
  groups: array(object({ key: string, name: optional(string), entities: array(entityCard) })),
  contents,
  names: array(object({ part: string, name: string })),
});

const quotationsPage = object({
  stories: array(object({ article: articleCard, quotations: array(spokenWords) })),
  totals: object({ direct: number, reported: number }),
  contents,
});

const downloadsPage = object({
  tables: array(object({ month: string, quotations: number })),
  count: number,
});
/** An article and, beside it, the others of the same text. */
export function parsePublishedArticle(value: unknown): PublishedArticle {
  const { copies: others } = object({ copies: optional(copies) })(value, '');
  return { ...parseArticle(value), ...(others && { copies: others }) };
}

export const parseArticlesPage = (value: unknown): ArticlesPage => articlesPage(value, '');
export const parseDossier = (value: unknown): Dossier => dossier(value, '');
export const parseDownloadsPage = (value: unknown): DownloadsPage => downloadsPage(value, '');
export const parseEdition = (value: unknown): Edition => edition(value, '');
export const parseFrontPage = (value: unknown): FrontPage => frontPage(value, '');
export const parseIndexPage = (value: unknown): IndexPage => indexPage(value, '');
export const parseQuotationsPage = (value: unknown): QuotationsPage => quotationsPage(value, '');
