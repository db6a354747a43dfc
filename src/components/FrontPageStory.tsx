import { Link } from 'react-router';
import type { FrontPageStory as Story } from '../archive/page.ts';
import { articlePath } from '../paths.ts';
import { StatedTime } from './StatedTime.tsx';
import { counted } from './EntityList.tsx';

/** A story on the front page. The lead also shows the first thing that somebody says in it. */
export function FrontPageStory({ story, lead }: { story: Story; lead: boolean }) {
  const { id, headline, publisher, datePublished, language, direction, speakers, firstQuotation } =
    story;
  return (
    <article
      className={lead ? 'pb-8' : 'border-t border-rule py-5'}
      lang={language}
      dir={direction}
    >
      <h2 className={lead ? 'text-h1' : 'text-h3'}>
        <Link to={articlePath(id)} className="no-underline hover:underline">
          {headline}
        </Link>
      </h2>
      <p className="aside mt-2 flex flex-wrap gap-x-3">
        {publisher && <span className="font-semibold text-ink">{publisher}</span>}
        {datePublished && <StatedTime date={datePublished} />}
      </p>
      {lead && firstQuotation && (
        <blockquote className="mt-4 border-s-2 border-accent ps-4 text-body">
          <p>
            <q>{firstQuotation.pieces[0]}</q>
          </p>
          <footer className="aside mt-1">
            <bdi>{firstQuotation.speaker?.name}</bdi>
          </footer>
        </blockquote>
      )}
      {(lead ? speakers.length > 1 : speakers.length > 0) && <Speakers speakers={speakers} />}
    </article>
  );
}

function Speakers({ speakers }: { speakers: Story['speakers'] }) {
  const shown = speakers.slice(0, 4);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 font-sans text-[0.9375rem]" aria-label="Who speaks">
      {shown.map(({ name, quotations }) => (
        <li key={name}>
          <bdi>{name}</bdi> <span className="aside">{counted(quotations, 'statement')}</span>
        </li>
      ))}
      {speakers.length > shown.length && (
        <li className="aside">and {speakers.length - shown.length} more</li>
      )}
    </ul>
  );
}
