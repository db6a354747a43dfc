import { useState } from 'react';
import type { NewsArticle } from '../../article/article.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { useReading } from './useReading.ts';

/** How far a long piece has been read, and the way back to where the reader stopped. By itself, as it is rendered at each frame of a scroll. */
export function Resume({ article }: { article: NewsArticle }) {
  const { share, resume } = useReading(article);
  const [declined, setDeclined] = useState<Element>();
  return (
    <>
      {share !== undefined && (
        <progress className="tool-progress" aria-label={phrases.progress} value={share} />
      )}
      {resume && resume !== declined && (
        <p className="tool-bar">
          <button
            type="button"
            className="tool-button"
            onClick={() => {
              resume.scrollIntoView({ block: 'start' });
              setDeclined(resume);
            }}
          >
            {phrases.resume}
          </button>
          <button type="button" className="tool-button" onClick={() => setDeclined(resume)}>
            {phrases.resumeDismiss}
          </button>
        </p>
      )}
    </>
  );
}
