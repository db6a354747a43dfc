/** The schema of an article, with the same words as `article/article.ts`. */
import type {
  Attribution,
  AttributionRule,
  Confidence,
  Direction,
  EntityKind,
  Footnote,
  Geography,
  List,
  Mention,
  NewsArticle,
  Organization,
  Paragraph,
  Person,
  Place,
  Quotation,
  SameAs,
  SourceSlice,
  StatedDate,
  Subheading,
  TextBlock,
  TextRange,
  Wording,
} from '../../article/article.ts';
import type { CleanedLine, CleaningRule } from '../../article/cleaning.ts';
import type { PublishedArticle } from '../../archive/copies/published.ts';
import { figureDefinitions, statedDateFields, textBlockFields } from './figureSchema.ts';
import {
  anyOf,
  array,
  count,
  decimal,
  object,
  oneOf,
  optional,
  ref,
  text,
  type Fields,
  type Schema,
} from './schema.ts';

const wordingFields: Fields<Wording> = { text: text(), range: ref('textRange') };

export const geographyFields: Fields<Geography> = {
  type: optional(oneOf<NonNullable<Geography['type']>>()('country', 'division', 'city', 'region')),
  country: optional(text('ISO 3166-1 alpha-2.')),
  position: optional(
    object<NonNullable<Geography['position']>>('WGS 84 degrees.', {
      latitude: decimal,
      longitude: decimal,
    }),
  ),
};

export const kind = oneOf<EntityKind>()('person', 'organization', 'place');
export const direction = oneOf<Direction>()('ltr', 'rtl');
export const confidence = oneOf<Confidence>()('stated', 'inferred', 'unsure');
export const catalogue = oneOf<SameAs['catalogue']>()(
  'wikidata',
  'geonames',
  'iso-3166-1',
  'iso-3166-2',
);
const how = oneOf<Mention['how']>()('name', 'alias', 'role', 'pronoun', 'demonym');
const standsFor = optional({ const: 'government' });

const entityFields = {
  id: text('Kind and readable name: person/fuad-hussein.'),
  name: text('The fullest name that the article uses.'),
  alternateNames: array(ref('wording')),
  sameAs: array(ref('sameAs')),
};
const roles = array(
  object<Person['roles'][number]>('A role that the article gives, and how sure that is.', {
    ...wordingFields,
    confidence,
  }),
);

export const articleDefinitions: Readonly<Record<string, Schema>> = {
  article: object<PublishedArticle>(
    'One article: text in blocks, and everything said of it by range.',
    {
      id: text(),
      headline: ref('textBlock'),
      standfirst: optional(ref('textBlock')),
      byline: optional(ref('textBlock')),
      dateline: optional(ref('textBlock')),
      publisher: optional(ref('textBlock')),
      site: optional(ref('textBlock')),
      datePublished: optional(
        object<NonNullable<NewsArticle['datePublished']>>('The date, and where it is stated.', {
          ...statedDateFields,
          source: ref('sourceSlice'),
        }),
      ),
      language: text('BCP 47.'),
      direction,
      blocks: array(
        anyOf(...['paragraph', 'subheading', 'list', 'figure', 'footnote'].map((it) => ref(it))),
      ),
      quotations: array(ref('quotation')),
      mentions: array(ref('mention')),
      entities: array(anyOf(ref('person'), ref('organization'), ref('place'))),
      cleaned: array(ref('cleanedLine'), 'What of the source is not in the article.'),
      source: object<NewsArticle['source']>('The file that the article was made from.', {
        file: text(),
        sha256: text(),
        format: oneOf<NewsArticle['source']['format']>()('text', 'html', 'feed'),
      }),
      copies: optional(array(ref('copy'), 'The others of the same text, newest first.')),
    },
  ),
  sourceSlice: object<SourceSlice>('Part of one line of the source: [start, end).', {
    line: count('Counted from 1.'),
    start: count(),
    end: count(),
  }),
  textBlock: object<TextBlock>('A text with an address.', textBlockFields),
  textRange: object<TextRange>('Part of the text of a block: [start, end) in UTF-16 units.', {
    block: text(),
    start: count(),
    end: count(),
  }),
  statedDate: object<StatedDate>('A date, no more precise than its source.', statedDateFields),
  wording: object<Wording>('Words of the article that say something of an entity.', wordingFields),
  paragraph: object<Paragraph>('A paragraph.', {
    ...textBlockFields,
    type: { const: 'paragraph' },
  }),
  subheading: object<Subheading>('A heading within the text.', {
    ...textBlockFields,
    type: { const: 'subheading' },
  }),
  list: object<List>('A list.', {
    type: { const: 'list' },
    id: text(),
    items: array(ref('textBlock')),
  }),
  ...figureDefinitions,
  footnote: object<Footnote>('A note at the foot, without its marker.', {
    ...textBlockFields,
    type: { const: 'footnote' },
    marker: text(),
    anchor: optional(ref('textRange')),
    anchored: oneOf<Footnote['anchored']>()('marked', 'by name'),
  }),
  quotation: object<Quotation>('Words that somebody said or is reported to have said.', {
    id: text('q1, q2 ... in reading order; the anchor on the article’s page.'),
    kind: oneOf<Quotation['kind']>()('direct', 'indirect'),
    pieces: array(ref('textRange'), 'In reading order, without the outer marks.'),
    attribution: optional(ref('attribution')),
    editor: optional(text('Why an editor corrected it.')),
  }),
  attribution: object<Attribution>('Who said a quotation, and how that is known.', {
    speaker: optional(text('Id of an entity of the article.')),
    as: ref('textRange'),
    cue: optional(ref('textRange')),
    rule: oneOf<AttributionRule>()(
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
    evidence: array(ref('textRange'), 'From the words to the name, nearest first.'),
  }),
  mention: object<Mention>('Words that stand for an entity.', {
    entity: text(),
    range: ref('textRange'),
    how,
    standsFor,
  }),
  sameAs: object<SameAs>('The same entity in a public catalogue.', {
    catalogue,
    id: text(),
    basis: text('Why the two are the same.'),
  }),
  person: object<Person>('A person.', { ...entityFields, kind: { const: 'person' }, roles }),
  organization: object<Organization>('An organisation.', {
    ...entityFields,
    kind: { const: 'organization' },
    roles,
  }),
  place: object<Place>('A place.', {
    ...entityFields,
    ...geographyFields,
    kind: { const: 'place' },
  }),
  cleanedLine: object<CleanedLine>('A line of the source that is not shown.', {
    line: count(),
    text: text(),
    rule: oneOf<CleaningRule>()(
      'headline/repeated',
      'caption/repeated',
      'boilerplate/promotion',
      'boilerplate/navigation',
      'boilerplate/related',
      'boilerplate/disclaimer',
      'boilerplate/agency',
      'boilerplate/embed',
      'boilerplate/page',
      'section',
      'metadata',
      'empty-mark',
    ),
  }),
};
