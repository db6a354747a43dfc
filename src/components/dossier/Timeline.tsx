import type { TimelineItem } from '../../archive/timeline.ts';
import { articlePath, hrefOf } from '../../paths.ts';
import * as phrases from '../../phrases/dossier.ts';
import { StatedTime } from '../StatedTime.tsx';

/** What was written about an entity, in order of time. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-2 text-h2">
        {phrases.inOrderOfTime}
      </h2>
      <ol className="border-s-2 border-rule ps-4">
        {items.map(({ date, article }) => (
          <li key={article.id} className="py-1">
            <span className="aside block">
              <StatedTime date={date} />
            </span>
            <a
              href={hrefOf(articlePath(article.id))}
              lang={article.language}
              dir={article.direction}
            >
              {article.headline}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
