/** A page as text: its head, its lines, and what the trees need to see of it. */
import { parseHTML } from 'linkedom/worker';
import { folded } from '../../layout/shape.ts';
import { type SeenPage, seenLinesOf } from './features.ts';
import { type HeadLine, headLinesOf, headValue } from './metadata/headLines.ts';
import { type PageLine, pageLinesOf } from './pageLines.ts';

/** A parsed page. The document is changed when Readability reads it; the lines stay. */
export interface Page {
  readonly document: Document;
  readonly head: readonly HeadLine[];
  readonly lines: readonly PageLine[];
  /** The `lang` of the page, as it stands there. */
  readonly language: string;
  /** Facts that the head states wrongly or not at all. */
  readonly invalid: readonly string[];
}

/** Parse a page. Check its size first: see `treeSizeOf`. */
export function pageOf(html: string): Page {
  const { document } = parseHTML(withBody(html));
  const { lines: head, invalid } = headLinesOf(document);
  const root: Element | null = document.documentElement;
  const language = root?.getAttribute('lang') ?? '';
  return { document, head, invalid, language, lines: root ? pageLinesOf(root) : [] };
}

/** Text before the first tag gives the parser no root: a fragment is put into a body. */
function withBody(html: string): string {
  return /<(?:html|body|frameset)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}

/** What the trees see of a page. */
export function seenPageOf(page: Page): SeenPage {
  const value = (...names: string[]) => folded(headValue(page.head, ...names)?.text ?? '');
  return {
    lines: seenLinesOf(page.lines),
    title: value('title', 'og:title'),
    headline: value('ld:headline', 'og:title'),
    description: value('og:description', 'description'),
    stated: folded(page.head.find((it) => it.name === 'ld:articleBody')?.text ?? ''),
  };
}
