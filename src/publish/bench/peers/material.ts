/** A built edition's articles as any other builder of sites takes them: Markdown with links, and the list of names that they lead to. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mention, NewsArticle } from '../../../article/article.ts';
import { textBlocksOf } from '../../../article/text.ts';
import { entityPath, kindOf } from '../../../paths.ts';

/** An article, as its Markdown says it. */
export interface PlainArticle {
  readonly id: string;
  readonly headline: string;
  /** ISO; the day of an article without one is that of the oldest. */
  readonly date: string;
  readonly markdown: string;
  readonly names: readonly PlainName[];
}

export interface PlainName {
  readonly kind: 'person' | 'organization' | 'place';
  readonly name: string;
  /** From the root, with a slash at both ends. */
  readonly path: string;
}

/** A page of a name: so many of its articles, newest first. */
export interface NamePage {
  readonly name: string;
  readonly path: string;
  readonly next: string;
  readonly rows: readonly Pick<PlainArticle, 'id' | 'headline' | 'date'>[];
}

/** Articles on a page of a name. Ours has fewer, for each has its passages there. */
export const rowsOnPage = 25;

export function articlesIn(site: string): readonly PlainArticle[] {
  const folder = join(site, 'data/articles');
  return readdirSync(folder)
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as NewsArticle)
    .map(plainArticle);
}

function plainArticle(article: NewsArticle): PlainArticle {
  const paragraphs = article.blocks.flatMap(textBlocksOf).map(({ id, text }) =>
    linked(
      text,
      article.mentions.filter(({ range }) => range.block === id),
    ),
  );
  return {
    id: article.id,
    headline: article.headline.text,
    date: article.datePublished?.iso.slice(0, 10) ?? '1970-01-01',
    markdown: paragraphs.join('\n\n'),
    names: article.entities.map(({ id, name }) => ({
      kind: kindOf(id),
      name,
      path: entityPath(id),
    })),
  };
}

/** `said Theron Rolle` -> `said [Theron Rolle](/people/theron-rolle/)`, of mentions that overlap the first. */
function linked(text: string, mentions: readonly Mention[]): string {
  let done = 0;
  let markdown = '';
  for (const { entity, range } of mentions.toSorted((a, b) => a.range.start - b.range.start)) {
    if (range.start < done) continue;
    markdown += `${text.slice(done, range.start)}[${text.slice(range.start, range.end)}](${entityPath(entity)})`;
    done = range.end;
  }
  return markdown + text.slice(done);
}

/** Every page of every name. */
export function namePagesOf(articles: readonly PlainArticle[]): readonly NamePage[] {
  const rows = new Map<string, { name: string; rows: PlainArticle[] }>();
  for (const article of articles.toReversed()) {
    for (const { name, path } of article.names) {
      const known = rows.get(path);
      if (known) known.rows.push(article);
      else rows.set(path, { name, rows: [article] });
    }
  }
  return [...rows].flatMap(([path, entry]) => pagesOf(path, entry.name, entry.rows));
}

function pagesOf(path: string, name: string, articles: readonly PlainArticle[]): NamePage[] {
  const count = Math.ceil(articles.length / rowsOnPage);
  const pathOf = (page: number): string => (page === 0 ? path : `${path}${page + 1}/`);
  return Array.from({ length: count }, (_, page) => ({
    name,
    path: pathOf(page),
    next: page + 1 < count ? pathOf(page + 1) : '',
    rows: articles
      .slice(page * rowsOnPage, (page + 1) * rowsOnPage)
      .map(({ id, headline, date }) => ({ id, headline, date })),
  }));
}

/** Front matter of JSON, which is YAML too. */
export function withFrontMatter(front: object, body: string): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

export function writeAll(folder: string, files: Iterable<readonly [name: string, text: string]>) {
  const made = new Set<string>();
  for (const [name, text] of files) {
    const path = join(folder, name);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, text);
  }
}
