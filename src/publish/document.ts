/** One page as an HTML document: the template that Vite built, the rendered body, the head, and the page's data. */
import type { Edition } from '../archive/archive.ts';
import { interfaceLanguageOf } from '../phrases/language.ts';
import { feedPaths } from '../paths.ts';
import { addressOf, type PageHead } from '../routes/head.ts';

/** The HTML files of the client build, ready to be filled. */
export interface Template {
  /** `index.html` as built, without its style sheet. */
  readonly html: string;
  /** The whole style sheet, inlined in every page: one request before the first paint. */
  readonly css: string;
  readonly policy: string;
  /** The panel of reading settings. */
  readonly settings: string;
  /** The script that applies them before the first paint; the policy has its hash. */
  readonly script: string;
}

export interface RenderedPage {
  readonly body: string;
  readonly head: PageHead;
  readonly title: string;
  /** The address of the page, where the edition has one. */
  readonly address?: string;
  /** Path that the page is made for, the site's base included; empty for a page that serves any address. */
  readonly path: string;
  readonly data: readonly (readonly [string, unknown])[];
}

/** The document of a page. */
export function documentOf(page: RenderedPage, edition: Edition, template: Template): string {
  const language = edition.language;
  const direction = interfaceLanguageOf(language) === 'ar' ? ' dir="rtl"' : '';
  return template.html
    .replace('<html lang="en">', () => `<html lang="${escaped(language)}"${direction}>`)
    .replace('<!--head-->', () => headOf(page, edition, template))
    .replace('<!--page-->', () => page.body)
    .replace('<!--settings-->', () => template.settings)
    .replace('<!--data-->', () => dataBlock(page));
}

function headOf(
  { head, title, address }: RenderedPage,
  edition: Edition,
  { css, policy, script }: Template,
): string {
  const { description, type, published, hidden, structured } = head;
  const tags = [
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    hidden && meta('name', 'robots', 'noindex'),
    address !== undefined && `<link rel="canonical" href="${escaped(address)}">`,
    head.followed && feedLinks(head, edition),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', type),
    meta('property', 'og:site_name', edition.title),
    address !== undefined && meta('property', 'og:url', address),
    head.picture !== undefined && meta('property', 'og:image', head.picture),
    published !== undefined && meta('property', 'article:published_time', published),
    structured && `<script type="application/ld+json">${jsonInScript(structured)}</script>`,
    `<style>${css}</style><script>${script}</script>`,
  ];
  return tags.filter(Boolean).join('');
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

function meta(attribute: 'name' | 'property', name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escaped(content)}">`;
}

function dataBlock({ path, data }: RenderedPage): string {
  return `<script type="application/json" id="page-data">${jsonInScript({ path, data })}</script>`;
}

/** Text as an attribute's or an element's content. */
export function escaped(text: string): string {
  const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
  ]);
  return text.replace(/[&<>"']/g, (sign) => entities.get(sign) ?? sign);
}

/** JSON that cannot end the script element it stands in, nor begin a comment there. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
