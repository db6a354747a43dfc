/** The schemas of what many articles make together: the edition, lists and dossiers. */
import type { Edition } from '../../archive/archive.ts';
import type { ArticleCard, EntityCard } from '../../archive/card.ts';
import type { Companion } from '../../archive/dossier/companions.ts';
import type { Evidence } from '../../archive/digest.ts';
import type { Dossier, DossierStory } from '../../archive/dossier/dossier.ts';
import type { Contents, Way } from '../../archive/binding/listPage.ts';
import type { IndexGroup, IndexPage } from '../../archive/nameIndex.ts';
import type {
  ArticlesPage,
  FrontPage,
  FrontPageStory,
  QuotationsPage,
  ShortList,
} from '../../archive/page.ts';
import type { MentioningSentence } from '../../archive/passage.ts';
import type { QuotedStory, SpokenWords } from '../../archive/quotationIndex.ts';
import type { Geography, Quotation } from '../../article/article.ts';
import { authorityEntry, authoritySource } from './authoritySchema.ts';
import { confidence, direction, geographyFields, kind } from './articleSchema.ts';
import {
  array,
  count,
  object,
  oneOf,
  optional,
  ref,
  text,
  type Fields,
  type Schema,
} from './schema.ts';

const cardFields: Fields<ArticleCard> = {
  id: text('The article’s address is articles/ID/, its data data/articles/ID.json.'),
  headline: text(),
  publisher: optional(text()),
  site: optional(text('The site it was taken from.')),
  datePublished: optional(ref('statedDate')),
  language: text('BCP 47.'),
  direction,
};

const entityCardFields: Fields<EntityCard> = {
  id: text(),
  kind,
  name: text(),
  role: optional(text('The first role that an article gives it.')),
  articles: count(),
  quotations: count('How many it is the speaker of.'),
};

const wayFields: Fields<Way> = {
  part: text('The volume, as in its address; empty for the whole list.'),
  shown: optional(text('The volume that stands on that page, where it is another.')),
};

export const archiveDefinitions: Readonly<Record<string, Schema>> = {
  edition: object<Edition>('What its owner says of the edition.', {
    title: text(),
    language: text('BCP 47.'),
    address: optional(text('Public address with a closing slash.')),
  }),
  articleCard: object<ArticleCard>('An article in a line of a list.', cardFields),
  entityCard: object<EntityCard>('An entity in a line of a list.', entityCardFields),
  contents: object<Contents>('What a page of a list says about the rest of it.', {
    ...wayFields,
    count: count('Items in this volume.'),
    volumes: array(
      object<Contents['volumes'][number]>('A volume that the page leads to.', {
        ...wayFields,
        count: count(),
      }),
    ),
    within: array(text(), 'The volumes that this one lies in, from the widest.'),
    previous: optional(object<Way>('The page before.', wayFields)),
    next: optional(object<Way>('The page after.', wayFields)),
  }),
  spokenWords: object<SpokenWords>('A quotation under its article.', {
    id: text(),
    kind: oneOf<Quotation['kind']>()('direct', 'indirect'),
    pieces: array(text(), 'The text of each piece, as in the source.'),
    direction: optional({ ...direction, description: 'Where it is not that of the article.' }),
    editor: optional(text('Why an editor corrected it.')),
    speaker: optional(
      object<NonNullable<SpokenWords['speaker']>>('Who said it.', {
        id: optional(text()),
        name: text(),
        as: text('The words that name the speaker here.'),
        cue: optional(text()),
        confidence,
      }),
    ),
  }),
  story: object<FrontPageStory>('An article with whom it quotes.', {
    ...cardFields,
    speakers: array(
      object<FrontPageStory['speakers'][number]>('A speaker.', {
        name: text(),
        quotations: count(),
      }),
    ),
    firstQuotation: optional(ref('spokenWords')),
  }),
  shortList: object<ShortList>('The first entities of a kind, and how many there are.', {
    first: array(ref('entityCard')),
    count: count(),
  }),
  frontPage: object<FrontPage>('The front page: data/home.json.', {
    stories: array(ref('story')),
    contents: ref('contents'),
    people: ref('shortList'),
    organizations: ref('shortList'),
    places: ref('shortList'),
    quotations: count('On all pages.'),
  }),
  articlesPage: object<ArticlesPage>('A volume of the articles: data/all/articles/PART.json.', {
    stories: array(ref('story')),
    contents: ref('contents'),
  }),
  indexPage: object<IndexPage>('Entities of a kind: data/people.json and its volumes.', {
    groups: array(
      object<IndexGroup>('Entities that belong together.', {
        key: text('The letter or country that they share; empty for those in most articles.'),
        name: optional(text('The country’s name.')),
        entities: array(ref('entityCard')),
      }),
    ),
    contents: ref('contents'),
    names: array(
      object<IndexPage['names'][number]>('What a volume is called.', {
        part: text(),
        name: text(),
      }),
    ),
  }),
  quotationsPage: object<QuotationsPage>('Quotations: data/quotations.json and its volumes.', {
    stories: array(
      object<QuotedStory>('What one article quotes.', {
        article: ref('articleCard'),
        quotations: array(ref('spokenWords')),
      }),
    ),
    totals: object<QuotationsPage['totals']>('How many there are.', {
      direct: count(),
      reported: count(),
    }),
    contents: ref('contents'),
  }),
  evidence: object<Evidence>('A name or a role that an article gives an entity.', {
    text: text(),
    confidence,
    article: ref('articleCard'),
    sentence: text('The sentence that gives it.'),
  }),
  mentioningSentence: object<MentioningSentence>('A sentence that mentions an entity.', {
    block: text(),
    part: oneOf<MentioningSentence['part']>()('headline', 'narration', 'quotation', 'caption'),
    text: text(),
    standsFor: optional({ const: 'government' }),
    direction: optional({ ...direction, description: 'Where it is not that of the article.' }),
    marks: array(
      { type: 'array', items: count(), minItems: 2, maxItems: 2 },
      'Start and end of the words that mention it.',
    ),
  }),
  authoritySource,
  authorityEntry,
  dossier: object<Dossier>(
    'Everything known of an entity: data/people/NAME.json and its volumes.',
    {
      ...entityCardFields,
      alternateNames: array(ref('evidence')),
      roles: array(ref('evidence')),
      geography: optional(object<Geography>('Of a place.', geographyFields)),
      map: optional(ref('placeMap')),
      note: optional(ref('authorityEntry')),
      stories: array(
        object<DossierStory>('What one article has of it.', {
          article: ref('articleCard'),
          said: array(ref('spokenWords')),
          about: array(ref('spokenWords'), 'What others said that mentions it.'),
          passages: array(ref('mentioningSentence')),
        }),
        'The articles on this page, newest first.',
      ),
      timeline: array(
        ref('articleCard'),
        'On the first page: all dated articles, oldest first, unless they are too few or too many.',
      ),
      companions: array(
        object<Companion>('Who is mentioned together with it.', {
          id: text(),
          name: text(),
          articles: count(),
          passages: count(),
        }),
      ),
      totals: object<Dossier['totals']>('How many there are on all pages.', {
        said: count(),
        about: count(),
        passages: count(),
      }),
      contents: ref('contents'),
    },
  ),
};
