import type { ReactNode } from 'react';
import type { Dossier } from '../../archive/dossier/dossier.ts';
import { articlePath, entityPath, hrefOf } from '../../paths.ts';
import { articleCount } from '../../phrases/counting.ts';
import * as phrases from '../../phrases/dossier.ts';
import { StatedTime } from '../StatedTime.tsx';
import { dateVolumeName } from '../volumeName.ts';

/** When something was written about an entity, oldest first: article by article, or volume by volume where there are many. */
export function Timeline({ dossier: { id, timeline, contents } }: { dossier: Dossier }) {
  if (timeline.length > 0) {
    return (
      <InOrder>
        {timeline.map(({ id: article, headline, language, direction, datePublished }) => (
          <li key={article} className="py-1">
            <span className="aside block">
              {datePublished && <StatedTime date={datePublished} />}
            </span>
            <a href={hrefOf(articlePath(article))} lang={language} dir={direction}>
              {headline}
            </a>
          </li>
        ))}
      </InOrder>
    );
  }
  if (!isTold(contents)) return null;
  return (
    <InOrder>
      {contents.volumes.toReversed().map(({ part, shown = part, count }) => (
        <li key={shown} className="py-1">
          <a href={hrefOf(entityPath(id, part))}>{dateVolumeName(shown)}</a>{' '}
          <span className="aside">{articleCount(count)}</span>
        </li>
      ))}
    </InOrder>
  );
}

function InOrder({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-2 text-h2">
        {phrases.inOrderOfTime}
      </h2>
      <ol className="border-s-2 border-rule ps-4">{children}</ol>
    </section>
  );
}

/** Whether the volumes of a dossier are its line of time: those of its first page. */
const isTold = ({ part, volumes }: Dossier['contents']): boolean =>
  part === '' && volumes.length > 0;

/** What is left of a dossier's contents beside its line of time. */
export function besideTimeline({ timeline, contents }: Dossier): Dossier['contents'] {
  return timeline.length === 0 && isTold(contents) ? { ...contents, volumes: [] } : contents;
}
