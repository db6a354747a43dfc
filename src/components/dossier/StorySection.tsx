import type { ReactNode } from 'react';
import type { ArticleCard } from '../../archive/card.ts';
import { ArticleHeading } from '../article/ArticleHeading.tsx';

interface StorySectionProps {
  article: ArticleCard;
  level: 2 | 3;
  children: ReactNode;
}

/** What is taken from one article, under its headline. */
export function StorySection({ article, level, children }: StorySectionProps) {
  return (
    <section className="border-t border-rule py-4">
      <ArticleHeading article={article} level={level} />
      {children}
    </section>
  );
}
