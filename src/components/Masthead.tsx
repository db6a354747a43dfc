import * as phrases from '../phrases/page.ts';
import { homePath, hrefOf, indexPath, quotationsPath, savedPath, searchPath } from '../paths.ts';

/** The name of the edition and the ways through it. */
export function Masthead({ title }: { title: string }) {
  return (
    <header className="masthead mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-5 gap-y-1 border-b border-rule px-5 py-3">
      <a
        className="skip absolute start-2 -top-20 z-10 bg-raised px-3 py-2 font-sans text-note focus:top-2"
        href="#main"
      >
        {phrases.skip}
      </a>
      <a
        href={hrefOf(homePath)}
        className="min-w-0 flex-1 text-h3 font-bold tracking-tight no-underline min-[40rem]:flex-initial"
      >
        {title}
      </a>
      <nav
        aria-label={phrases.main}
        className="order-1 flex basis-full flex-wrap gap-x-3 font-sans *:py-1 text-[0.9375rem] min-[40rem]:order-none min-[40rem]:ms-auto min-[40rem]:basis-auto wide:gap-x-5"
      >
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
        className="scripted min-h-6 min-w-6 shrink-0 px-1 font-serif"
        popoverTarget="settings"
        aria-label={phrases.readingSettings}
      >
        Aa
      </button>
    </header>
  );
}
