import { Link } from 'react-router';
import { pagePhrases as phrases } from '../phrases/page.ts';
import { homePath, indexPath, quotationsPath, savedPath } from '../paths.ts';

/** The name of the edition and the ways through it. */
export function Masthead({ title }: { title: string }) {
  return (
    <header className="masthead mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule px-5 py-3">
      <a
        className="skip absolute start-2 -top-20 z-10 bg-raised px-3 py-2 font-sans text-note focus:top-2"
        href="#main"
      >
        Skip to the text
      </a>
      <Link to={homePath} className="text-h3 font-bold tracking-tight no-underline">
        {title}
      </Link>
      <nav aria-label="Main" className="flex flex-wrap gap-x-5 font-sans text-[0.9375rem]">
        <Link to={quotationsPath}>Quotations</Link>
        <Link to={indexPath('person')}>People</Link>
        <Link to={indexPath('place')}>Places</Link>
        <Link to={savedPath} className="scripted">
          {phrases.saved}
        </Link>
        <button
          type="button"
          className="scripted font-serif"
          popoverTarget="settings"
          aria-label={phrases.readingSettings}
        >
          Aa
        </button>
      </nav>
    </header>
  );
}
