import * as phrases from '../phrases/page.ts';
import { homePath, hrefOf, indexPath, quotationsPath, savedPath, searchPath } from '../paths.ts';

/** The name of the edition and the ways through it. */
export function Masthead({ title }: { title: string }) {
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {phrases.skip}
      </a>
      <a href={hrefOf(homePath)} className="title">
        {title}
      </a>
      <nav aria-label={phrases.main}>
        <a href={hrefOf(quotationsPath)}>{phrases.quotations}</a>
        <a href={hrefOf(indexPath('person'))}>{phrases.people}</a>
        <a href={hrefOf(indexPath('place'))}>{phrases.places}</a>
        <a href={hrefOf(searchPath)}>{phrases.search}</a>
        <a href={hrefOf(savedPath)} className="scripted">
          {phrases.saved}
        </a>
      </nav>
      {/* On a small screen in the corner, beside the name. */}
      <button
        type="button"
        className="scripted"
        popoverTarget="settings"
        aria-label={phrases.readingSettings}
      >
        Aa
      </button>
    </header>
  );
}
