/** Opened articles as files to keep. */
import type { NewsArticle } from '../../article/article.ts';
import { markdownOf } from '../../article/markdown.ts';
import { quotingPhrases } from '../../phrases/quoting.ts';
import type { OpenedCard, OpenedStore } from '../../library/opened.ts';

export function exportJson(article: NewsArticle): void {
  download(`${article.id}.json`, [JSON.stringify(article, null, 1)], 'application/json');
}

export function exportMarkdown(article: NewsArticle): void {
  download(`${article.id}.md`, [markdownOf(article, quotingPhrases)], 'text/markdown');
}

/** One file with a list of articles. Each is fetched by itself, so that the page stays responsive. */
export async function exportAll(store: OpenedStore, cards: readonly OpenedCard[]): Promise<void> {
  const parts: string[] = [];
  for (const { key } of cards) {
    const article = await store.find(key).catch(() => undefined);
    if (article) parts.push(JSON.stringify(article));
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
