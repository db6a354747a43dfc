/**
 * The facts that a page's head states, as lines of text: a date or a name that
 * is shown must stand somewhere in the source.
 */
import { visibleLine } from '../../controls.ts';
import { linkedDataOf } from './linkedData.ts';

/** One statement of the head: `og:title`, `ld:datePublished`, `title`. */
export interface HeadLine {
  readonly name: string;
  readonly text: string;
}

/** The names of `<meta>` that are read, in lower case. */
const known = new Set(
  [
    'og:title og:site_name og:description og:image og:locale og:type',
    'twitter:title twitter:image twitter:site description author byl',
    'article:published_time article:modified_time article:author og:article:published_time',
    'datepublished datemodified date pubdate publishdate publish-date publish_date published_time',
    'parsely-pub-date parsely-author parsely-title parsely-image-url sailthru.date sailthru.author sailthru.title',
    'dc.date dc.date.issued dc.creator dc.title dcterms.created dcterms.date dcterms.creator creationdate',
    'cxenseparse:recs:publishtime ptime originalpublicationdate article_date_original rnews:datepublished',
  ].flatMap((names) => names.split(' ')),
);

/** Read the head of a page. */
export function headLinesOf(document: Document): { lines: HeadLine[]; invalid: string[] } {
  const lines: HeadLine[] = [];
  const seen = new Set<string>();
  const add = (name: string, value: string | null | undefined) => {
    const text = visibleLine((value ?? '').slice(0, 5000).replace(/\s+/g, ' ')).text.trim();
    if (text === '' || seen.has(name)) return;
    seen.add(name);
    lines.push({ name, text });
  };
  const { values, invalid } = linkedDataOf(document);
  for (const [name, value] of values) if (name !== 'articleBody') add(`ld:${name}`, value);
  add('title', document.querySelector('title')?.textContent);
  addMeta(document, add);
  addTimes(document, add);
  addAuthors(document, add);
  const body = values.get('articleBody');
  if (body !== undefined) lines.push({ name: 'ld:articleBody', text: body });
  return { lines, invalid: invalid ? ['json-ld'] : [] };
}

type Add = (name: string, value: string | null | undefined) => void;

function addMeta(document: Document, add: Add): void {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop'].map((it) =>
      meta.getAttribute(it)?.toLowerCase(),
    );
    const name = names.find((it) => it !== undefined && known.has(it));
    if (name !== undefined) add(name, meta.getAttribute('content'));
  }
}

/** `<time>` and micro-data state dates in the body, in a form for machines. */
function addTimes(document: Document, add: Add): void {
  const stated = document.querySelector('[itemprop~="datePublished"]');
  add(
    'itemprop:datePublished',
    stated?.getAttribute('datetime') ?? stated?.getAttribute('content'),
  );
  const time = document.querySelector(
    'time[pubdate], article time[datetime], main time[datetime], time[datetime]',
  );
  add('time', time?.getAttribute('datetime'));
}

/** Micro-data and links that name the author, all of them in the order of the page. */
function addAuthors(document: Document, add: Add): void {
  const marked = [...document.querySelectorAll('[itemprop~="author"], a[rel~="author"]')].slice(
    0,
    20,
  );
  const names = marked.map((element) => {
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    return (name.getAttribute('content') ?? name.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
  const likely = names.filter(
    (name) => name.length >= 3 && name.length <= 60 && !/\d|^by$/i.test(name),
  );
  add('rel:author', [...new Set(likely)].slice(0, 6).join(', '));
}

/** The first of the named statements that the head makes. */
export function headValue(lines: readonly HeadLine[], ...names: string[]): HeadLine | undefined {
  for (const name of names) {
    const line = lines.find((it) => it.name === name);
    if (line) return line;
  }
  return undefined;
}
