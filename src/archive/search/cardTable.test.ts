import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../article/id.ts';
import type { ArticleCard } from '../card.ts';
import { cardsIn, cardTableOf } from './cardTable.ts';

const card: fc.Arbitrary<ArticleCard> = fc.record(
  {
    id: fc.string().map((id) => id as ArticleId),
    headline: fc.string(),
    publisher: fc.constantFrom('Harbour Gazette', 'Inland Courier', ''),
    site: fc.constantFrom('Harbour Gazette online', '__proto__'),
    datePublished: fc.record({
      iso: fc.constantFrom('2020', '2020-11', '2020-11-26', '2020-11-26T14:05+01:00'),
      precision: fc.constantFrom('year', 'month', 'day', 'minute'),
    }),
    language: fc.constantFrom('en', 'ar'),
    direction: fc.constantFrom('ltr', 'rtl'),
  },
  { requiredKeys: ['id', 'headline', 'language', 'direction'] },
);

describe('a table of cards', () => {
  it('gives back every card as it was, in its order', () => {
    fc.assert(
      fc.property(fc.array(card), (cards) => {
        const sent: unknown = JSON.parse(JSON.stringify(cardTableOf(cards)));
        expect(cardsIn(sent as ReturnType<typeof cardTableOf>)).toEqual(cards);
      }),
    );
  });

  it('says once what its cards share', () => {
    const shared = { publisher: 'Harbour Gazette', language: 'en', direction: 'ltr' } as const;
    const cards = ['a', 'b', 'c'].map((id) => ({ id: id as ArticleId, headline: id, ...shared }));
    expect(cardTableOf(cards).forms).toEqual([shared]);
  });
});
