import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { NewsArticle } from '../article/article.ts';
import { articlePath, hrefOf } from '../paths.ts';
import { comma } from '../phrases/lists.ts';
import { toolPhrases as phrases } from '../phrases/tools.ts';
import { findRelated, type RelatedArticle } from './relatedArticles.ts';

/** Other articles, each with the reason for it, at the foot of this one. */
export function Related({ client, article }: { client: QueryClient; article: NewsArticle }) {
  const [found, setFound] = useState<readonly RelatedArticle[]>([]);
  useEffect(() => {
    let shown = true;
    // Without them the article is still whole.
    findRelated(client, article).then(
      (related) => shown && setFound(related),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [client, article]);
  const slot = document.querySelector('[data-related]');
  if (slot === null || found.length === 0) return null;
  return createPortal(
    <section aria-labelledby="related" className="tool-related">
      <h2 id="related">{phrases.related}</h2>
      <ul className="tool-related-articles">
        {found.map(({ article: { id, headline, language, direction }, speakers, places }) => (
          <li key={id}>
            <a href={hrefOf(articlePath(id))} lang={language} dir={direction}>
              {headline}
            </a>
            <p className="aside">{reasonsOf(speakers, places)}</p>
          </li>
        ))}
      </ul>
    </section>,
    slot,
  );
}

function reasonsOf(speakers: readonly string[], places: readonly string[]): string {
  return [
    speakers.length > 0 && phrases.alsoSpeaking(speakers.join(comma)),
    places.length > 0 && phrases.alsoPlace(places.join(comma)),
  ]
    .filter(Boolean)
    .join('. ');
}
