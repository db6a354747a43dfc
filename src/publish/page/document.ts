/** One page as an HTML document: the template that Vite built, the rendered body, the head, and the page's data. */
import type { Edition } from '../../archive/archive.ts';
import { paper } from '../../library/settings.ts';
import { interfaceLanguageOf } from '../../phrases/language.ts';
import { feedPaths } from '../../paths.ts';
import { addressOf, type PageHead } from '../../routes/head.ts';
import { endOfFirstScreen } from '../look/firstScreen.ts';

/** The HTML files of the client build, ready to be filled. */
export interface Template {
  /** `index.html` as built, with its style sheet at the end of the body. */
  readonly html: string;
  /** How a page has its style, by the route file that makes it. */
  readonly looks: Readonly<Record<string, Look>>;
  /** The policy that allows all that is inlined, for the server to send. */
  readonly policy: string;
  /** Names the code: equal where all of it is. */
  readonly build: string;
  /** The panel of reading settings. */
  readonly settings: string;
  /** The script that applies them before the first paint; the policy has its hash. It takes its element away. */
  readonly script: string;
}

/** How a page has its style at the first paint, and the policy of such a page. */
export interface Look {
  /** The markup: what is needed then in the page itself, or a link to the whole sheet. */
  readonly style: string;
  /** Whether the page itself has it. Then its script need not come before it. */
  readonly isInlined: boolean;
  readonly policy: string;
}

export interface RenderedPage {
  readonly body: string;
  readonly head: PageHead;
  readonly title: string;
  /** The route file that makes it. */
  readonly file: string;
  /** The address of the page, where the edition has one. */
  readonly address?: string;
  /** Path that the page is made for, the site's base included; empty for a page that serves any address. */
  readonly path: string;
  /** What stands in the page of the data it was made from: keys of queries and their answers as JSON, which is at hand. */
  readonly data: readonly (readonly [key: string, json: string])[];
  /** The address of the rest of it, fetched when the page comes to life. */
  readonly dataFile?: string;
}

/** The document of a page. */
export function documentOf(page: RenderedPage, edition: Edition, template: Template): string {
  const parts = {
    head: () => headOf(page, edition, template),
    page: () => bodyOf(page, template),
    settings: () => template.settings,
    data: () => dataBlock(page) + structuredOf(page.head),
  };
  return piecesOf(template, edition.language)
    .map((piece) => (typeof piece === 'string' ? piece : parts[piece.part]()))
    .join('');
}

type Piece = string | { readonly part: 'head' | 'page' | 'settings' | 'data' };

/** A template in pieces: what all pages have, and where their own parts go. Taken apart once, since most of a small page is template. */
function piecesOf(template: Template, language: string): readonly Piece[] {
  const known = taken.get(template);
  if (known?.language === language) return known.pieces;
  const direction = interfaceLanguageOf(language) === 'ar' ? ' dir="rtl"' : '';
  const pieces = template.html
    .replace(
      '<html lang="en">',
      () => `<html lang="${escaped(language)}"${direction} data-build="${template.build}">`,
    )
    .split(/<!--(head|page|settings|data)-->/)
    .map((piece): Piece => (isPart(piece) ? { part: piece } : piece));
  taken.set(template, { language, pieces });
  return pieces;
}

const taken = new WeakMap<Template, { language: string; pieces: readonly Piece[] }>();

function isPart(piece: string): piece is 'head' | 'page' | 'settings' | 'data' {
  return piece === 'head' || piece === 'page' || piece === 'settings' || piece === 'data';
}

function headOf(
  { head, title, address, file }: RenderedPage,
  edition: Edition,
  { looks, script }: Template,
): string {
  const look = lookOf(file, looks);
  const { description, type, hidden } = head;
  const tags = [
    `<meta http-equiv="Content-Security-Policy" content="${look.policy}">`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" property="og:description" content="${escaped(description)}">`,
    hidden && '<meta name="robots" content="noindex">',
    address !== undefined && `<link rel="canonical" href="${escaped(address)}">`,
    head.followed && feedLinks(head, edition),
    meta('og:title', head.title),
    meta('og:type', type),
    meta('og:site_name', edition.title),
    address !== undefined && meta('og:url', address),
    head.picture !== undefined && meta('og:image', head.picture),
    ...Object.entries(paper).map(themeColour),
    // A script after a link would wait for its sheet.
    (look.isInlined ? untilScript : scriptElement(script)) + look.style,
  ];
  return tags.filter(Boolean).join('');
}

/** Nothing is painted before the script has been run: what the reader has set would come after. */
const untilScript = '<link rel="expect" href="#settled" blocking="render">';

function scriptElement(script: string): string {
  return `<script id="settled">${script}</script>`;
}

/**
 * The markup, with the script behind the first screen. A browser parses for so
 * long and then paints: a script in the head takes that time, and the first
 * paint is an empty page. It is gone before React comes.
 */
function bodyOf({ body, file }: RenderedPage, { looks, script }: Template): string {
  if (!lookOf(file, looks).isInlined) return body;
  const end = endOfFirstScreen(body);
  return body.slice(0, end) + scriptElement(script) + body.slice(end);
}

function lookOf(file: string, looks: Template['looks']): Look {
  const look = looks[file];
  if (look === undefined) throw new RangeError(`There is no style sheet for ${file}.`);
  return look;
}

/** The colour of the browser's own bars. */
function themeColour([scheme, colour]: readonly [string, string]): string {
  return `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${colour}">`;
}

/** Feeds have whole addresses, so an edition without an address has none. */
function feedLinks({ path }: PageHead, edition: Edition): string {
  const types = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];
  return feedPaths(path)
    .map((feed) => addressOf(edition, feed))
    .map((href, n) => href && `<link rel="alternate" type="${types[n]}" href="${escaped(href)}">`)
    .filter(Boolean)
    .join('');
}

function meta(property: string, content: string): string {
  return `<meta property="${property}" content="${escaped(content)}">`;
}

/** What a page says to machines. They read it to its end; a reader need not wait for it. */
function structuredOf({ structured }: PageHead): string {
  return structured === undefined
    ? ''
    : `<script type="application/ld+json">${jsonInScript(structured)}</script>`;
}

function dataBlock({ path, data, dataFile }: RenderedPage): string {
  const file = dataFile === undefined ? '' : ` data-file="${escaped(dataFile)}"`;
  const pairs = data.map(([key, json]) => `[${JSON.stringify(key)},${json}]`).join(',');
  const json = safeInScript(`{"path":${JSON.stringify(path)},"data":[${pairs}]}`);
  return `<script type="application/json" id="page-data"${file}>${json}</script>`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as an attribute's or an element's content. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities.get(sign) ?? sign);
}

/** A value as JSON that can stand in a script element. */
export function jsonInScript(value: unknown): string {
  return safeInScript(JSON.stringify(value));
}

/** JSON that cannot end the script element it stands in, nor begin a comment there. */
function safeInScript(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
