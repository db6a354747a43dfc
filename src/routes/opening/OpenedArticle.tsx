import { useEffect, useState, startTransition } from 'react';
import { NamesWithoutPages } from '../../components/EntityLink.tsx';
import type { OpenedArticle as Opened, OpenedStore } from '../../library/opened.ts';
import { hrefOf, openPath } from '../../paths.ts';
import { openingPhrases as phrases } from '../../phrases/opening.ts';
import { ArticleText } from '../article.tsx';
import { exportAs, exportFormats, exportJson } from './exporting.ts';

interface OpenedArticleProps {
  id: string;
  store: OpenedStore | undefined;
  discard: () => Promise<void>;
}

/** An opened article, as any other is read. */
export function OpenedArticle({ id, store, discard }: OpenedArticleProps) {
  const opened = useOpened(id, store);
  const article = opened === 'gone' ? undefined : opened?.article;
  return (
    <>
      <nav
        aria-label={phrases.title}
        className="mb-6 flex flex-wrap gap-x-5 gap-y-1 font-sans text-[0.9375rem]"
      >
        <a href={hrefOf(openPath)}>{phrases.back}</a>
        {article && (
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
      {opened === 'gone' ? (
        <h1 tabIndex={-1} className="text-h2">
          {phrases.gone}
        </h1>
      ) : (
        opened && (
          <NamesWithoutPages>
            <Noticed sentences={opened.noticed} />
            <div className="opened">
              <ArticleText article={opened.article} />
            </div>
          </NamesWithoutPages>
        )
      )}
    </>
  );
}

/** What to look at with care, in the compiler's own words. */
function Noticed({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="noticed" className="aside mb-6 border-s-2 border-rule ps-3">
      <h2 id="noticed" className="font-semibold">
        {phrases.noticed}
      </h2>
      <ul className="mt-1 grid gap-1">
        {sentences.map((sentence) => (
          <li key={sentence} lang="en" dir="ltr" className="wrap-anywhere">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The article with this key; nothing until it has been looked up. */
function useOpened(id: string, store: OpenedStore | undefined): Opened | 'gone' | undefined {
  const [opened, setOpened] = useState<Opened | 'gone'>();
  useEffect(() => {
    if (store === undefined) return;
    store
      .find(id)
      .catch(() => undefined)
      .then((found) => startTransition(() => setOpened(found ?? 'gone')));
  }, [id, store]);
  useEffect(() => {
    if (opened !== undefined) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [opened]);
  return opened;
}
