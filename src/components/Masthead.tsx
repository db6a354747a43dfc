import { Link } from 'react-router';
import * as phrases from '../phrases/page.ts';
import { homePath, indexPath, quotationsPath, savedPath, searchPath } from '../paths.ts';

/** The name of the edition and the ways through it. */
export function Masthead({ title }: { title: string }) {
  return (
    <header className="masthead mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule px-5 py-3">
      <a
        className="skip absolute start-2 -top-20 z-10 bg-raised px-3 py-2 font-sans text-note focus:top-2"
        href="#main"
      >
        {phrases.skip}
      </a>
      <Link to={homePath} className="text-h3 font-bold tracking-tight no-underline">
        {title}
      </Link>
      <nav
        aria-label={phrases.main}
        className="flex flex-wrap gap-x-3 font-sans text-[0.9375rem] wide:gap-x-5"
      >
        <Link to={quotationsPath}>{phrases.quotations}</Link>
        <Link to={indexPath('person')}>{phrases.people}</Link>
        <Link to={indexPath('place')}>{phrases.places}</Link>
        <Link to={searchPath}>{phrases.search}</Link>
        <Link to={savedPath} className="scripted">
          {phrases.saved}
        </Link>
        <button
          type="button"
          className="scripted min-h-6 min-w-6 font-serif"
          popoverTarget="settings"
          aria-label={phrases.readingSettings}
        >
          Aa
        </button>
      </nav>
    </header>
  );
}
