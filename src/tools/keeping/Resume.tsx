import { useState } from 'react';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import type { Reading } from './useReading.ts';

/** How far a long piece has been read, and the way back to where the reader stopped. */
export function Resume({ reading: { share, resume } }: { reading: Reading }) {
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
