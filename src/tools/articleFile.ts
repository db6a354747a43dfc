/** An article as a file to keep. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { NewsArticle } from '../article/article.ts';
import { epubOf, htmlOf } from '../article/forms/epub.ts';
import { markdownOf } from '../article/forms/markdown.ts';
import { quotingPhrases as words } from '../phrases/quoting.ts';
import { download } from './download.ts';

/** `address` is that of the article's page; one that has been opened from a file has none. */
export function downloadArticle(
  article: NewsArticle,
  format: 'markdown' | 'html' | 'epub',
  address: string | undefined,
): void {
  if (format === 'html')
    download(`${article.id}.html`, 'text/html;charset=utf-8', htmlOf(article, address, words));
  else if (format === 'markdown')
    download(
      `${article.id}.md`,
      'text/markdown;charset=utf-8',
      markdownOf(article, words, address),
    );
  else
    download(`${article.id}.epub`, 'application/epub+zip', zipped(epubOf(article, address, words)));
}

function zipped(files: ReadonlyMap<string, string>): BlobPart {
  const archive: Zippable = {};
  // ZIP knows no year before 1980; a fixed one makes the same file each time.
  const mtime = new Date(1980, 0, 2);
  for (const [path, content] of files)
    archive[path] = [strToU8(content), { mtime, level: path === 'mimetype' ? 0 : 9 }];
  return new Uint8Array(zipSync(archive));
}
