/** Which statement of a page's head counts for what. Each is a line of the source, before the lines of the page. */
import { findDate } from '../../../layout/dates/statedDate.ts';
import { type HeadLine, headValue } from './headLines.ts';

/** The roles of the head's lines. */
export type Role =
  'title' | 'date' | 'author' | 'site' | 'publisher' | 'description' | 'caption' | 'credit';

const names: Record<Role, readonly string[]> = {
  title: [
    'ld:headline',
    'og:title',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
    'dc.title',
    'title',
  ],
  date: [
    'ld:datePublished',
    'article:published_time',
    'og:article:published_time',
    'itemprop:datePublished',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'published_time',
    'dcterms.date',
    'date',
    'rnews:datepublished',
    'cxenseparse:recs:publishtime',
    'originalpublicationdate',
    'article_date_original',
    'ptime',
    'creationdate',
    'time',
  ],
  author: [
    'ld:author',
    'author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'rel:author',
  ],
  site: ['og:site_name'],
  publisher: ['ld:publisher'],
  description: ['og:description', 'ld:description', 'description'],
  caption: ['ld:caption'],
  credit: ['ld:credit'],
};

/** The line of the head for each role that it states. */
export function headFactsOf(head: readonly HeadLine[]): ReadonlyMap<Role, string> {
  const facts = new Map<Role, string>();
  for (const role of Object.keys(names) as Role[]) {
    const usable = names[role]
      .map((name) => headValue(head, name)?.text)
      .find((text) => text !== undefined && text.length <= 1000 && isUsable(role, text));
    if (usable !== undefined) facts.set(role, usable);
  }
  return facts;
}

function isUsable(role: Role, text: string): boolean {
  if (role === 'date') return findDate(text) !== undefined;
  if (role === 'author') return text.length <= 200 && !/^https?:|^@|^admin$|^www\./i.test(text);
  return /[\p{L}\p{N}]/u.test(text);
}
