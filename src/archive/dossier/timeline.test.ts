import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../../article/id.ts';
import type { ArticleCard } from '../card.ts';
import { timelineOf } from './timeline.ts';

const card = (name: string, iso?: string): ArticleCard => ({
  id: articleIdOf(`${name}.txt`),
  headline: name,
  ...(iso !== undefined && { datePublished: { iso, precision: 'day' as const } }),
  language: 'en',
  direction: 'ltr',
});

describe('timelineOf', () => {
  it('sets three dated articles in order, oldest first', () => {
    const articles = [
      card('c', '2021-03-01'),
      card('a', '2019'),
      card('b', '2020-11-26'),
      card('d'),
    ];
    expect(timelineOf(articles).map(({ headline }) => headline)).toEqual(['a', 'b', 'c']);
  });

  it('is told by volumes where there are many', () => {
    const many = Array.from({ length: 60 }, (_, n) => card(`n${n}`, `20${10 + n}`));
    expect(timelineOf(many)).toEqual([]);
  });

  it('is no timeline with two dates', () => {
    expect(timelineOf([card('a', '2019'), card('b', '2020'), card('c')])).toEqual([]);
  });
});
