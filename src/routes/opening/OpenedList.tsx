import { memo, useCallback } from 'react';
import type { OpenedCard } from '../../library/opened.ts';
import { hrefOf, openedPath } from '../../paths.ts';
import { comma } from '../../phrases/lists.ts';
import { quotationCount } from '../../phrases/counting.ts';
import { openingPhrases as phrases } from '../../phrases/opening.ts';
import type { OpenedFile } from './compilerMessage.ts';
import { exportAll } from './exporting.ts';
import type { Opening } from './useOpening.ts';

/** The opened articles of this device. */
export function OpenedList({ opening: { store, cards, discard } }: { opening: Opening }) {
  const discardOne = useCallback((key: string) => void discard(key), [discard]);
  return (
    <section className="scripted" aria-labelledby="opened">
      <h2 id="opened" className="text-h3">
        {phrases.opened}
      </h2>
      {store?.isLasting === false && <p className="aside mt-1">{phrases.notLasting}</p>}
      {cards.length === 0 ? (
        <p className="aside mt-2">{phrases.none}</p>
      ) : (
        <>
          <ul className="opened-lines mt-2">
            {cards.map((card) => (
              <Line key={card.key} card={card} discard={discardOne} />
            ))}
          </ul>
          <p className="mt-3 flex flex-wrap gap-4 font-sans text-[0.9375rem] underline">
            <button type="button" onClick={() => store && void exportAll(store, cards)}>
              {phrases.all}
            </button>
            <button type="button" onClick={() => void discard(...cards.map(({ key }) => key))}>
              {phrases.removeAll}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

interface LineProps {
  card: OpenedCard;
  discard: (key: string) => void;
}

/** Remembered, since the list grows line by line; a line out of sight is not laid out. */
const Line = memo(({ card, discard }: LineProps) => {
  const { key, headline, language, direction, file, quotations } = card;
  return (
    <li className="flex items-baseline justify-between gap-4 border-b border-rule py-3">
      <div className="min-w-0">
        <a
          href={hrefOf(openedPath(key))}
          lang={language}
          dir={direction}
          className="font-bold no-underline hover:underline"
        >
          {headline}
        </a>
        <p className="aside wrap-anywhere">
          <bdi>{file}</bdi>
          {comma}
          {quotationCount(quotations)}
        </p>
      </div>
      <button
        type="button"
        className="font-sans text-note underline"
        aria-label={`${phrases.remove}: ${headline}`}
        onClick={() => discard(key)}
      >
        {phrases.remove}
      </button>
    </li>
  );
});

/** The files that gave no article, each with its reasons. */
export function RefusedList({ files }: { files: readonly OpenedFile[] }) {
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="refused">
      <h2 id="refused" className="text-h3">
        {phrases.refused}
      </h2>
      <ul className="mt-2 grid gap-2">
        {files.map(({ file, problems }, n) => (
          // oxlint-disable-next-line react/no-array-index-key -- two files may bear one name
          <li key={n} className="wrap-anywhere">
            <bdi className="font-semibold">{file}</bdi>
            {problems.map(({ code, message }) => (
              <p key={code + message} lang="en" dir="ltr">
                {message}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
