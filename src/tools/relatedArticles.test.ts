import { describe, expect, it } from 'vitest';
import type { ArticleCard } from '../archive/card.ts';
import type { Dossier } from '../archive/dossier/dossier.ts';
import type { ArticleId } from '../article/id.ts';
import { ranked } from './relatedArticles.ts';

type Given = Parameters<typeof ranked>[0][number];
const card = (id: string) => ({ id: id as ArticleId, headline: id }) as ArticleCard;
type Story = Dossier['stories'][number];
const place = (name: string, ...articles: string[]): Given => ({
  kind: 'place',
  name,
  stories: articles.map((id) => ({
    article: card(id),
    said: [],
    about: [],
    passages: [{} as Story['passages'][number]],
  })),
});
const speaker = (name: string, confidence: 'stated' | 'unsure', ...articles: string[]): Given => ({
  kind: 'person',
  name,
  stories: articles.map((id) => ({
    article: card(id),
    said: [{ speaker: { confidence } } as Story['said'][number]],
    about: [],
    passages: [],
  })),
});

describe('related articles', () => {
  it('come with the speakers and places they share, the nearest first', () => {
    const found = ranked(
      [place('Mosul', 'here', 'a', 'b'), speaker('Hussein', 'stated', 'here', 'b')],
      'here' as ArticleId,
    );
    expect(found.map(({ article, speakers, places }) => [article.id, speakers, places])).toEqual([
      ['b', ['Hussein'], ['Mosul']],
      ['a', [], ['Mosul']],
    ]);
  });

  it('are not found through a speaker who is not certain', () => {
    expect(ranked([speaker('Hussein', 'unsure', 'a')], 'here' as ArticleId)).toEqual([]);
  });
});
