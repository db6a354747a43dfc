import { Fragment } from 'react';
import type { ParagraphChange } from '../../archive/copies/changes.ts';
import { outletOf, type Copy } from '../../archive/copies/copies.ts';
import { articlePath, hrefOf } from '../../paths.ts';
import * as phrases from '../../phrases/copies.ts';
import { StatedTime } from '../StatedTime.tsx';

/** At the head of an article: who else published this text, and whether there is a later version of it. */
export function Copies({ copies }: { copies: readonly Copy[] }) {
  const elsewhere = copies.filter(({ relation }) => relation === 'elsewhere');
  const versions = copies.filter(({ relation }) => relation === 'later' || relation === 'version');
  return (
    <>
      {elsewhere.length > 0 && (
        <p className="aside">
          {phrases.alsoPublishedBy}{' '}
          {elsewhere.map(({ article }, nth) => (
            <span key={article.id}>
              {nth > 0 && ', '}
              <a href={hrefOf(articlePath(article.id))} dir="auto">
                {outletOf(article) ?? article.headline}
              </a>
            </span>
          ))}
        </p>
      )}
      {versions.map(({ article, relation }) => (
        <p key={article.id} className="aside">
          <a href={hrefOf(articlePath(article.id))}>
            {relation === 'later' ? phrases.laterVersion : phrases.anotherVersion}
          </a>
          {article.datePublished && (
            <>
              {' '}
              <StatedTime date={article.datePublished} />
            </>
          )}
        </p>
      ))}
    </>
  );
}

/** At the foot of an article: its earlier versions, the last one with what has changed since. */
export function EarlierVersions({ copies }: { copies: readonly Copy[] }) {
  return copies
    .filter(({ relation }) => relation === 'earlier')
    .map(({ article, changes }) => (
      <details key={article.id} className="postscript">
        <summary>
          <h2>{changes === undefined ? phrases.earlierVersion : phrases.earlierVersionChanges}</h2>
        </summary>
        <p className="aside">
          <a href={hrefOf(articlePath(article.id))} dir="auto">
            {article.headline}
          </a>
          {article.datePublished && (
            <>
              {' '}
              <StatedTime date={article.datePublished} />
            </>
          )}
        </p>
        {changes?.length === 0 && <p className="aside">{phrases.nothingChanged}</p>}
        {changes?.map((change, nth) => (
          // Paragraphs have no other name than their place, and the list never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <Change key={nth} change={change} />
        ))}
      </details>
    ));
}

function Change({ change: { words } }: { change: ParagraphChange }) {
  return (
    <p dir="auto">
      {words.map(({ kind, text }, nth) => {
        if (kind === 'same') return text;
        const said = text.trimStart();
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={nth}>
            {text.slice(0, text.length - said.length)}
            <Mark>{said}</Mark>
          </Fragment>
        );
      })}
    </p>
  );
}
