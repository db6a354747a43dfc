/** One article as the archive sees it: everything that is shown of it away from its own page. */
import type {
  Confidence,
  Entity,
  EntityKind,
  Geography,
  NewsArticle,
  Picture,
  TextRange,
  Wording,
} from '../article/article.ts';
import type { EntityId } from '../article/id.ts';
import { textBlocksIn } from '../article/text.ts';
import { cardOf, type ArticleCard } from './card.ts';
import { companionsIn } from './dossier/companions.ts';
import { signatureOf } from './copies/signature.ts';
import { passagesOf, sentenceAt, type Passage } from './passage.ts';
import { quotationIndexOf, type QuotedWords } from './quotationIndex.ts';

/** A name or a role that an article gives an entity, with the sentence that gives it. */
export interface Evidence {
  readonly text: string;
  readonly confidence: Confidence;
  readonly article: ArticleCard;
  readonly sentence: string;
}

/** An entity in one article. */
export interface Appearance {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Of a place only. */
  readonly geography?: Geography;
  readonly alternateNames: readonly Evidence[];
  readonly roles: readonly Evidence[];
  /** Empty for an entity that is named only outside the story. */
  readonly passages: readonly Passage[];
  /** The others that stand in the same text blocks, and in how many. */
  readonly companions: ReadonlyMap<EntityId, number>;
}

export interface Digest {
  readonly card: ArticleCard;
  /** In reading order. */
  readonly quotations: readonly QuotedWords[];
  readonly appearances: readonly Appearance[];
  /** What tells it from other texts. */
  readonly signature: string;
  /** The first picture that the edition has. */
  readonly picture?: Picture;
}

/** What lists show of an article. */
export type ListedArticle = Pick<Digest, 'card' | 'quotations' | 'picture'>;

export function digestOf(article: NewsArticle): Digest {
  const card = cardOf(article);
  const passages = passagesOf(article);
  const companions = companionsIn(article);
  const picture = article.blocks.find((it) => it.type === 'figure' && it.picture !== undefined);
  return {
    card,
    ...(picture?.type === 'figure' && picture.picture && { picture: picture.picture }),
    signature: signatureOf(article),
    quotations: quotationIndexOf(article),
    appearances: article.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      ...(entity.kind === 'place' && { geography: geographyOf(entity) }),
      alternateNames: evidenceOf(article, card, entity.alternateNames),
      roles: evidenceOf(article, card, rolesOf(entity)),
      passages: passages.get(entity.id) ?? [],
      companions: companions.get(entity.id) ?? new Map<EntityId, number>(),
    })),
  };
}

function geographyOf({ type, country, position }: Geography): Geography {
  return { ...(type && { type }), ...(country && { country }), ...(position && { position }) };
}

function rolesOf(entity: Entity): readonly (Wording & { readonly confidence: Confidence })[] {
  return entity.kind === 'place' ? [] : entity.roles;
}

/** The wordings with their sentences, each text once. */
function evidenceOf(
  article: NewsArticle,
  card: ArticleCard,
  wordings: readonly (Wording & { readonly confidence?: Confidence })[],
): readonly Evidence[] {
  const seen = new Set<string>();
  return wordings.flatMap(({ text, range, confidence = 'stated' }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, confidence, article: card, sentence: sentenceOf(article, range) }];
  });
}

function sentenceOf(article: NewsArticle, range: TextRange): string {
  const block = textBlocksIn(article).find(({ id }) => id === range.block);
  if (block === undefined) return '';
  const { start, end } = sentenceAt(block, range);
  return block.text.slice(start, end);
}
