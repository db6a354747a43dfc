import type { ReactNode } from 'react';
import type { ArticleCard } from '../../archive/card.ts';
import { articlePath, hrefOf } from '../../paths.ts';
import { StatedTime } from '../StatedTime.tsx';

interface ArticleHeadingProps {
  article: ArticleCard;
  level: 2 | 3;
  /** The headline with something marked in it. */
  marked?: ReactNode;
}

/** An article's headline and date, over what is taken from it. `level` fits the headings above it. */
export function ArticleHeading({ article, level, marked }: ArticleHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { id, headline, language, direction, publisher, site, datePublished } = article;
  const outlet = publisher ?? site;
  return (
    <header>
      <Heading lang={language} dir={direction}>
        <a href={hrefOf(articlePath(id))} className="no-underline hover:underline">
          {marked ?? headline}
        </a>
      </Heading>
      {(outlet !== undefined || datePublished !== undefined) && (
        <p className="aside flex flex-wrap gap-x-3">
          {outlet !== undefined && <bdi>{outlet}</bdi>}
          {datePublished && <StatedTime date={datePublished} />}
        </p>
      )}
    </header>
  );
}
