/** An article in the archive's catalogue: so little of it that those of all articles fit in memory, and enough to know which pages it stands on. */
import type { EntityKind, Geography } from '../article/article.ts';
import type { EntityId } from '../article/id.ts';
import type { ArticleCard } from './card.ts';
import type { Appearance, Digest } from './digest.ts';
import { packedNumbers, type PackedNumbers } from './packedNumbers.ts';
import { passageWeight, quotationWeight, spokenWeight } from './pageWeight.ts';
import { saidAbout, saidBy } from './quotationIndex.ts';

/** How much of an article is about one entity. */
export interface Part {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly geography?: Geography;
  readonly roles: readonly string[];
  readonly alternateNames: readonly string[];
  /** Quotations that it is the speaker of. */
  readonly said: number;
  /** Quotations of others that mention it. */
  readonly about: number;
  readonly passages: number;
  /** What each of those weighs on a page, in the order said, about, passages. */
  readonly weights: PackedNumbers;
  /** False where it only stands for its government: then nothing happened there. */
  readonly ofStory: boolean;
  /** Of each companion its place within `Entry.parts`, then the passages shared with it. */
  readonly companions: PackedNumbers;
}

export interface Entry {
  /** Changes when anything in the article does. */
  readonly key: string;
  readonly card: ArticleCard;
  readonly direct: number;
  readonly reported: number;
  /** What each quotation weighs on a page of quotations, in reading order. */
  readonly weights: readonly number[];
  readonly parts: readonly Part[];
  /** What tells its text from others: see `copies/signature.ts`. */
  readonly signature: string;
}

/** The entry of an article. `key` is a hash of all of it. */
export function entryOf({ card, quotations, appearances, signature }: Digest, key: string): Entry {
  const direct = quotations.filter(({ kind }) => kind === 'direct').length;
  const place = new Map(appearances.map(({ id }, n) => [id, n]));
  const part = (it: Appearance): Part => {
    const said = saidBy(it.id, quotations);
    const about = saidAbout(it.id, quotations);
    return {
      id: it.id,
      kind: it.kind,
      name: it.name,
      ...(it.geography && { geography: it.geography }),
      roles: it.roles.map(({ text }) => text),
      alternateNames: it.alternateNames.map(({ text }) => text),
      said: said.length,
      about: about.length,
      passages: it.passages.length,
      weights: packedNumbers([
        ...[...said, ...about].map(quotationWeight),
        ...it.passages.map((passage) => passageWeight(passage, [...said, ...about])),
      ]),
      ofStory: it.passages.some(({ standsFor }) => standsFor === undefined),
      companions: packedNumbers(
        [...it.companions].flatMap(([id, shared]) => {
          const n = place.get(id);
          return n === undefined ? [] : [n, shared];
        }),
      ),
    };
  };
  return {
    key,
    card,
    direct,
    reported: quotations.length - direct,
    weights: quotations.map(spokenWeight),
    parts: appearances.map(part),
    signature,
  };
}
