/** An article as it comes back from a file: checked once, here, and trusted from then on. */
import type { Block, Entity, NewsArticle } from '../article.ts';
import {
  array,
  id,
  number,
  object,
  oneOf,
  optional,
  string,
  union,
  type Decoder,
} from './decoder.ts';
import type { ArticleId, BlockId, EntityId, QuotationId } from '../id.ts';

const slice = object({ line: number, start: number, end: number });
const textBlockFields = { id: id<BlockId>(), text: string, source: array(slice) };
const textBlock = object(textBlockFields);
export const textRange = object({ block: id<BlockId>(), start: number, end: number });
const dateFields = { iso: string, precision: oneOf('year', 'month', 'day', 'minute') };
export const statedDate = object(dateFields);
export const confidence = oneOf('stated', 'inferred', 'unsure');
export const catalogue = oneOf('wikidata', 'geonames', 'iso-3166-1', 'iso-3166-2');
export const entityKind = oneOf('person', 'organization', 'place');

export const picture = object({
  file: string,
  width: number,
  height: number,
  forms: array(
    object({
      name: string,
      type: oneOf('image/avif', 'image/jpeg', 'image/png'),
      width: number,
    }),
  ),
});

const block: Decoder<Block> = union<Block>('type', {
  paragraph: object({ type: oneOf('paragraph'), ...textBlockFields }),
  subheading: object({ type: oneOf('subheading'), ...textBlockFields }),
  list: object({ type: oneOf('list'), id: id<BlockId>(), items: array(textBlock) }),
  figure: object({
    type: oneOf('figure'),
    id: id<BlockId>(),
    caption: optional(textBlock),
    credit: optional(
      object({
        ...textBlockFields,
        agency: optional(textRange),
        photographer: optional(textRange),
      }),
    ),
    dateCreated: optional(object({ ...dateFields, range: textRange })),
    picture: optional(picture),
    address: optional(string),
  }),
  footnote: object({
    type: oneOf('footnote'),
    ...textBlockFields,
    marker: string,
    anchor: optional(textRange),
    anchored: oneOf('marked', 'by name'),
  }),
});

const attribution = object({
  speaker: optional(id<EntityId>()),
  as: textRange,
  cue: optional(textRange),
  rule: oneOf(
    'speaker after',
    'cue before speaker',
    'speaker before',
    'according to',
    'colon',
    'label',
    'signature',
    'participle',
    'passive',
    'same paragraph',
    'unclosed',
    'introduced',
    'carried over',
    'subject',
    'editor',
  ),
  confidence,
  evidence: array(textRange),
});

const wordingFields = { text: string, range: textRange };
const entityFields = {
  id: id<EntityId>(),
  name: string,
  alternateNames: array(object(wordingFields)),
  sameAs: array(
    object({
      catalogue,
      id: string,
      basis: string,
    }),
  ),
};
const roles = array(object({ ...wordingFields, confidence }));

export const geographyFields = {
  type: optional(oneOf('country', 'division', 'city', 'region')),
  country: optional(string),
  position: optional(object({ latitude: number, longitude: number })),
};

const entity: Decoder<Entity> = union<Entity>('kind', {
  person: object({ kind: oneOf('person'), ...entityFields, roles }),
  organization: object({ kind: oneOf('organization'), ...entityFields, roles }),
  place: object({
    kind: oneOf('place'),
    ...entityFields,
    ...geographyFields,
  }),
});

export const newsArticle: Decoder<NewsArticle> = object({
  id: id<ArticleId>(),
  headline: textBlock,
  standfirst: optional(textBlock),
  byline: optional(textBlock),
  dateline: optional(textBlock),
  publisher: optional(textBlock),
  site: optional(textBlock),
  datePublished: optional(object({ ...dateFields, source: slice })),
  language: string,
  direction: oneOf('ltr', 'rtl'),
  blocks: array(block),
  quotations: array(
    object({
      id: id<QuotationId>(),
      kind: oneOf('direct', 'indirect'),
      pieces: array(textRange),
      attribution: optional(attribution),
      editor: optional(string),
    }),
  ),
  mentions: array(
    object({
      entity: id<EntityId>(),
      range: textRange,
      how: oneOf('name', 'alias', 'role', 'pronoun', 'demonym'),
      standsFor: optional(oneOf('government')),
    }),
  ),
  entities: array(entity),
  cleaned: array(
    object({ line: number, text: string, rule: id<NewsArticle['cleaned'][number]['rule']>() }),
  ),
  source: object({ file: string, sha256: string, format: oneOf('text', 'html', 'feed') }),
});

/** An article from parsed JSON. Throws a DecodeError that says where it is not one. */
export function parseArticle(value: unknown): NewsArticle {
  return newsArticle(value, '');
}
