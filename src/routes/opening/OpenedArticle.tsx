import { useEffect, useState, startTransition } from 'react';
import { Link } from 'react-router';
import type { NewsArticle } from '../../article/article.ts';
import { NamesWithoutPages } from '../../components/EntityLink.tsx';
import type { OpenedStore } from '../../library/opened.ts';
import { openPath } from '../../paths.ts';
import { openingPhrases as phrases } from '../../phrases/opening.ts';
import { ArticleText } from '../article.tsx';
import { exportJson, exportMarkdown } from './exporting.ts';

interface OpenedArticleProps {
  id: string;
  store: OpenedStore | undefined;
  discard: () => Promise<void>;
}

/** An opened article, as any other is read. */
export function OpenedArticle({ id, store, discard }: OpenedArticleProps) {
  const article = useOpened(id, store);
  return (
    <>
      <nav
        aria-label={phrases.title}
        className="mb-6 flex flex-wrap gap-x-5 gap-y-1 font-sans text-[0.9375rem]"
      >
        <Link to={openPath}>{phrases.back}</Link>
        {article !== undefined && article !== 'gone' && (
          <>
            <button type="button" className="underline" onClick={() => exportJson(article)}>
              {phrases.json}
            </button>
            <button type="button" className="underline" onClick={() => exportMarkdown(article)}>
              {phrases.markdown}
            </button>
            <button type="button" className="underline" onClick={() => void discard()}>
              {phrases.remove}
            </button>
          </>
        )}
      </nav>
      {article === 'gone' ? (
        <h1 tabIndex={-1} className="text-h2">
          {phrases.gone}
        </h1>
      ) : (
        article && (
          <NamesWithoutPages>
            <div className="opened">
              <ArticleText article={article} />
            </div>
          </NamesWithoutPages>
        )
      )}
    </>
  );
}

/** The article with this key; nothing until it has been looked up. */
function useOpened(id: string, store: OpenedStore | undefined): NewsArticle | 'gone' | undefined {
  const [article, setArticle] = useState<NewsArticle | 'gone'>();
  useEffect(() => {
    if (store === undefined) return;
    store
      .find(id)
      .catch(() => undefined)
      .then((found) => startTransition(() => setArticle(found ?? 'gone')));
  }, [id, store]);
  useEffect(() => {
    if (article !== undefined) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [article]);
  return article;
}
