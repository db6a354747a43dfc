/** An article in the words of schema.org, for those who read pages by machine. */
import type { Entity, Figure, NewsArticle, Quotation, TextBlock } from '../article.ts';
import type { EntityId } from '../id.ts';
import { textBlocksIn, wordsOf } from '../text.ts';

/** A JSON-LD node: plain data. */
export type Node = { readonly [field: string]: string | Node | readonly Node[] | undefined };

/**
 * A schema.org NewsArticle. Nothing is invented: no `author`, and a `url` only
 * where the edition has an address. `entityUrl` gives the address of an
 * entity's page, `pictureUrl` that of a picture's file; without one either is
 * named only.
 */
export function newsArticleOf(
  article: NewsArticle,
  url?: string,
  entityUrl?: (id: EntityId) => string | undefined,
  pictureUrl?: (form: string) => string | undefined,
): Node {
  const figures = article.blocks.filter((block) => block.type === 'figure');
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline.text,
    alternativeHeadline: article.standfirst?.text,
    datePublished: article.datePublished?.iso,
    inLanguage: article.language === 'und' ? undefined : article.language,
    publisher: article.publisher && { '@type': 'Organization', name: article.publisher.text },
    url,
    image: figures.length > 0 ? figures.map((figure) => imageOf(figure, pictureUrl)) : undefined,
    hasPart: article.quotations
      .filter(({ kind }) => kind === 'direct')
      .map((quotation) => quotationOf(quotation, blocks, entities, entityUrl)),
  };
}

function imageOf(
  { picture, ...figure }: Figure,
  pictureUrl?: (form: string) => string | undefined,
): Node {
  const form = picture?.forms.at(-1);
  const url = form && pictureUrl?.(form.name);
  return {
    '@type': 'ImageObject',
    ...(url !== undefined && {
      url,
      width: String(picture?.width),
      height: String(picture?.height),
    }),
    caption: figure.caption?.text,
    creditText: figure.credit?.text,
    dateCreated: figure.dateCreated?.iso,
  };
}

/** A schema.org Quotation. Its `creator` is left out where the speaker is not certain, and where it is a place: schema.org knows no quotation by one. */
function quotationOf(
  quotation: Quotation,
  blocks: ReadonlyMap<string, TextBlock>,
  entities: ReadonlyMap<EntityId, Entity>,
  entityUrl?: (id: EntityId) => string | undefined,
): Node {
  const { attribution } = quotation;
  const sure = attribution !== undefined && attribution.confidence !== 'unsure';
  const speaker =
    sure && attribution.speaker !== undefined ? entities.get(attribution.speaker) : undefined;
  return {
    '@type': 'Quotation',
    text: quotation.pieces.map((piece) => wordsOf(piece, blocks)).join(' '),
    creator:
      speaker === undefined || speaker.kind === 'place'
        ? undefined
        : {
            '@type': { person: 'Person', organization: 'Organization' }[speaker.kind],
            name: speaker.name,
            url: entityUrl?.(speaker.id),
          },
  };
}
