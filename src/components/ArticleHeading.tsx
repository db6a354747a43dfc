import { Link } from 'react-router';
import type { ArticleCard } from '../archive/card.ts';
import { articlePath } from '../paths.ts';
import { StatedTime } from './StatedTime.tsx';

/** An article's headline and date, over what is taken from it. */
export function ArticleHeading({ article }: { article: ArticleCard }) {
  const { id, headline, language, direction, publisher, datePublished } = article;
  return (
    <header>
      <h3 lang={language} dir={direction}>
        <Link to={articlePath(id)} className="no-underline hover:underline">
          {headline}
        </Link>
      </h3>
      {(publisher !== undefined || datePublished !== undefined) && (
        <p className="aside flex flex-wrap gap-x-3">
          {publisher && <bdi>{publisher}</bdi>}
          {datePublished && <StatedTime date={datePublished} />}
        </p>
      )}
    </header>
  );
}
