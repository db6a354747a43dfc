import { useEffect, useState, startTransition } from 'react';
import type { NewsArticle } from '../../article/article.ts';
import type { Problem } from '../../compiler/problem.ts';
import { NamesWithoutPages } from '../../components/EntityLink.tsx';
import type { OpenedStore } from '../../library/opened.ts';
import { hrefOf, openPath } from '../../paths.ts';
import { openingPhrases as phrases } from '../../phrases/opening.ts';
import { ArticleText } from '../article.tsx';
import { exportAs, exportFormats, exportJson } from './exporting.ts';

interface OpenedArticleProps {
  id: string;
  store: OpenedStore | undefined;
  /** What the compiler noticed in its file. */
  problems: readonly Problem[];
  discard: () => Promise<void>;
}

/** An opened article, as any other is read. */
export function OpenedArticle({ id, store, problems, discard }: OpenedArticleProps) {
  const article = useOpened(id, store);
  return (
    <>
      <nav
        aria-label={phrases.title}
        className="mb-6 flex flex-wrap gap-x-5 gap-y-1 font-sans text-[0.9375rem]"
      >
        <a href={hrefOf(openPath)}>{phrases.back}</a>
        {article !== undefined && article !== 'gone' && (
          <>
            <button type="button" className="underline" onClick={() => exportJson(article)}>
              {phrases.json}
            </button>
            {exportFormats.map((format) => (
              <button
                key={format}
                type="button"
                className="underline"
                onClick={() => void exportAs(format, article)}
              >
                {phrases.exportAs[format]}
              </button>
            ))}
            <button type="button" className="underline" onClick={() => void discard()}>
              {phrases.remove}
            </button>
          </>
        )}
      </nav>
      <Noticed problems={problems} />
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

/** What to look at with care, in the compiler's own words. */
function Noticed({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="noticed" className="aside mb-6 border-s-2 border-rule ps-3">
      <h2 id="noticed" className="font-semibold">
        {phrases.noticed}
      </h2>
      <ul className="mt-1 grid gap-1">
        {problems.map(({ code, message, line }) => (
          <li key={`${code}${line}${message}`} lang="en" dir="ltr" className="wrap-anywhere">
            {message}
          </li>
        ))}
      </ul>
    </section>
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
