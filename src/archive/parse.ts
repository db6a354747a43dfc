/** The pages' data as they come back from files, checked once. Each throws a DecodeError that says where the data is wrong. */
import type { AuthorityEntry } from '../article/authority.ts';
import {
  array,
  id,
  number,
  object,
  oneOf,
  optional,
  string,
  type Decoder,
} from '../article/decoder.ts';
import type { ArticleId, BlockId, EntityId, QuotationId } from '../article/id.ts';
import {
  catalogue,
  confidence,
  entityKind,
  parseArticle,
  geographyFields,
  statedDate,
} from '../article/parse.ts';
import type { Edition } from './archive.ts';
import type { PublishedArticle } from './copies/published.ts';
import type { Dossier } from './dossier.ts';
import type { ArticlesPage, FrontPage, IndexPage, QuotationsPage } from './page.ts';

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

const quotedWords = object({
  id: id<QuotationId>(),
  article: articleCard,
  kind: oneOf('direct', 'indirect'),
  pieces: array(string),
  direction,
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
  about: array(id<EntityId>()),
});

const evidence = object({ text: string, confidence, article: articleCard, sentence: string });

const passage = object({
  article: articleCard,
  block: id<BlockId>(),
  part: oneOf('headline', 'narration', 'quotation', 'caption'),
  text: string,
  direction,
  standsFor: optional(oneOf('government')),
  marks: array(
    object({
      start: number,
      end: number,
      how: oneOf('name', 'alias', 'role', 'pronoun', 'demonym'),
    }),
  ),
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

const contents = object({
  part: string,
  count: number,
  volumes: array(object({ part: string, count: number })),
  within: array(string),
  previous: optional(string),
  next: optional(string),
});

const point = object({ x: number, y: number });

const placeMap = object({
  width: number,
  height: number,
  land: string,
  country: string,
  countryName: string,
  countryLabel: optional(point),
  dot: optional(point),
});

const dossier = object({
  ...entityCardFields,
  alternateNames: array(evidence),
  roles: array(evidence),
  geography: optional(object(geographyFields)),
  map: optional(placeMap),
  timeline: array(object({ date: statedDate, article: articleCard })),
  note: optional(authorityEntry),
  passages: array(passage),
  said: array(quotedWords),
  about: array(quotedWords),
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
    firstQuotation: optional(quotedWords),
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

const indexPage = object({ entities: array(entityCard), contents });

const quotationsPage = object({
  quotations: array(quotedWords),
  totals: object({ direct: number, reported: number }),
  contents,
});

/** An article and, beside it, the others of the same text. */
export function parsePublishedArticle(value: unknown): PublishedArticle {
  const { copies: others } = object({ copies: optional(copies) })(value, '');
  return { ...parseArticle(value), ...(others && { copies: others }) };
}

export const parseArticlesPage = (value: unknown): ArticlesPage => articlesPage(value, '');
export const parseDossier = (value: unknown): Dossier => dossier(value, '');
export const parseEdition = (value: unknown): Edition => edition(value, '');
export const parseFrontPage = (value: unknown): FrontPage => frontPage(value, '');
export const parseIndexPage = (value: unknown): IndexPage => indexPage(value, '');
export const parseQuotationsPage = (value: unknown): QuotationsPage => quotationsPage(value, '');
