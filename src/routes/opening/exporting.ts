/** Opened articles as files to keep. */
import type { NewsArticle } from '../../article/article.ts';
import type { OpenedCard, OpenedStore } from '../../library/opened.ts';

export function exportJson(article: NewsArticle): void {
  download(`${article.id}.json`, [JSON.stringify(article, null, 1)], 'application/json');
}

export const exportFormats = ['markdown', 'html', 'epub'] as const;

/** Exports without an address: where the article was opened nobody else can go. */
export async function exportAs(
  format: (typeof exportFormats)[number],
  article: NewsArticle,
): Promise<void> {
  const { downloadArticle } = await import('../../tools/articleFile.ts');
  downloadArticle(article, format, undefined);
}

/** One file with a list of articles. Each is fetched by itself, so that the page stays responsive. */
export async function exportAll(store: OpenedStore, cards: readonly OpenedCard[]): Promise<void> {
  const parts: string[] = [];
  for (const { key } of cards) {
    const opened = await store.find(key).catch(() => undefined);
    if (opened) parts.push(JSON.stringify(opened.article));
  }
  download('articles.json', [`[${parts.join(',\n')}]\n`], 'application/json');
}

function download(name: string, parts: readonly string[], type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address up by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
