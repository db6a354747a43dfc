import type { FrontPageStory as Story } from '../archive/page.ts';
import { articlePath, hrefOf } from '../paths.ts';
import { StatedTime } from './StatedTime.tsx';
import { statementCount } from '../phrases/counting.ts';
import { andMore } from '../phrases/lists.ts';
import * as phrases from '../phrases/page.ts';

/** The newest story, with the first thing that somebody says in it. */
export function LeadStory({ story }: { story: Story }) {
  const { language, direction, firstQuotation, speakers } = story;
  return (
    <article lang={language} dir={direction} className="pb-8">
      <h2 className="text-h1">
        <HeadlineLink story={story} />
      </h2>
      <Provenance story={story} />
      {firstQuotation?.speaker && (
        <blockquote className="mt-5 max-w-measure border-s-2 border-accent ps-4 text-body">
          <p>
            <q>{firstQuotation.pieces[0]}</q>
          </p>
          <footer className="aside mt-1">
            <bdi>{firstQuotation.speaker.name}</bdi>
          </footer>
        </blockquote>
      )}
      {speakers.length > 1 && <Speakers speakers={speakers} />}
    </article>
  );
}

/** A story on the front page. */
export function FrontPageStory({ story }: { story: Story }) {
  const { language, direction, speakers } = story;
  return (
    <article lang={language} dir={direction} className="border-t border-rule py-5">
      <h2 className="text-h3">
        <HeadlineLink story={story} />
      </h2>
      <Provenance story={story} />
      {speakers.length > 0 && <Speakers speakers={speakers} />}
    </article>
  );
}

function HeadlineLink({ story: { id, headline } }: { story: Story }) {
  return (
    <a href={hrefOf(articlePath(id))} className="no-underline hover:underline">
      {headline}
    </a>
  );
}

function Provenance({ story: { publisher, site, datePublished } }: { story: Story }) {
  const outlet = publisher ?? site;
  if (outlet === undefined && datePublished === undefined) return null;
  return (
    <p className="aside mt-2 flex flex-wrap gap-x-3">
      {outlet !== undefined && <bdi className="text-ink">{outlet}</bdi>}
      {datePublished && <StatedTime date={datePublished} />}
    </p>
  );
}

function Speakers({ speakers }: { speakers: Story['speakers'] }) {
  const shown = speakers.slice(0, 4);
  return (
    <ul
      className="mt-2 flex flex-wrap gap-x-4 font-sans text-[0.9375rem]"
      aria-label={phrases.whoSpeaks}
    >
      {shown.map(({ name, quotations }) => (
        <li key={name}>
          <bdi>{name}</bdi> <span className="aside">{statementCount(quotations)}</span>
        </li>
      ))}
      {speakers.length > shown.length && (
        <li className="aside">{andMore(speakers.length - shown.length)}</li>
      )}
    </ul>
  );
}
