/** The sentence around a mention: what can be shown of it away from its article. */
import type { Direction, Mention, NewsArticle, TextBlock, TextRange } from '../article/article.ts';
import type { BlockId, EntityId } from '../article/id.ts';
import { sentencesOf } from '../article/sentence.ts';
import { partsOf, storyMentionsOf } from '../article/story.ts';
import { directionOf, overlaps, textBlocksIn } from '../article/text.ts';
import { cardOf, type ArticleCard } from './card.ts';

/** A sentence of an article, with the words in it that mention an entity. */
export interface Passage {
  readonly article: ArticleCard;
  /** The block it stands in, to link to. */
  readonly block: BlockId;
  readonly part: 'headline' | 'narration' | 'quotation' | 'caption';
  readonly text: string;
  /** Here the name of a place stands for its government. */
  readonly standsFor?: 'government';
  readonly direction: Direction;
  /** `[start, end)` within `text`. */
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly how: Mention['how'];
  }[];
}

/** A passage that stands under its article. */
export interface MentioningSentence extends Pick<Passage, 'block' | 'part' | 'text' | 'standsFor'> {
  /** Where it is not that of the article. */
  readonly direction?: Direction;
  /** `[start, end)` of the words that mention the entity. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A passage without what its article says already. */
export function mentioningSentenceOf({
  article,
  block,
  part,
  text,
  standsFor,
  direction,
  marks,
}: Passage): MentioningSentence {
  return {
    block,
    part,
    text,
    ...(standsFor && { standsFor }),
    ...(direction !== article.direction && { direction }),
    marks: marks.map(({ start, end }) => [start, end]),
  };
}

/** The passages of each entity of an article's story, in reading order. */
export function passagesOf(article: NewsArticle): ReadonlyMap<EntityId, readonly Passage[]> {
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id, block]));
  const passages = new Map<EntityId, Map<string, Passage>>();
  const parts = partsOf(article);
  const card = cardOf(article);
  for (const mention of storyMentionsOf(article)) {
    const block = blocks.get(mention.range.block);
    const part = parts.get(mention.range.block);
    if (
      block === undefined ||
      part === undefined ||
      part === 'credit' ||
      part === 'footnote' ||
      part === 'furniture'
    )
      continue;
    const sentence = sentenceAt(block, mention.range);
    const spoken = part === 'narration' && isQuoted(mention.range, article) ? 'quotation' : part;
    const key = `${block.id}:${sentence.start}`;
    const ofEntity = passages.get(mention.entity) ?? new Map<string, Passage>();
    const before = ofEntity.get(key);
    ofEntity.set(key, {
      article: card,
      block: block.id,
      part: before?.part ?? spoken,
      text: block.text.slice(sentence.start, sentence.end),
      direction: directionOf(block.text),
      ...(mention.standsFor && { standsFor: mention.standsFor }),
      marks: [
        ...(before?.marks ?? []),
        {
          start: mention.range.start - sentence.start,
          end: mention.range.end - sentence.start,
          how: mention.how,
        },
      ],
    });
    passages.set(mention.entity, ofEntity);
  }
  return new Map(Array.from(passages, ([id, found]) => [id, [...found.values()]]));
}

/** The sentence that a range lies in: from the start of its first to the end of its last. */
export function sentenceAt(
  block: TextBlock,
  range: TextRange,
): { readonly start: number; readonly end: number } {
  const touched = sentencesOf(block.text).filter(
    ({ start, end }) => start < range.end && range.start < end,
  );
  return {
    start: Math.min(range.start, touched[0]?.start ?? range.start),
    end: Math.max(range.end, touched.at(-1)?.end ?? range.end),
  };
}

function isQuoted(range: TextRange, { quotations }: NewsArticle): boolean {
  return quotations.some(
    ({ kind, pieces }) => kind === 'direct' && pieces.some((piece) => overlaps(piece, range)),
  );
}
