import { useEffect } from 'react';
import type { NewsArticle } from '../../article/article.ts';
import { discard, keep, keptArticleOf } from '../../library/keeping.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { reasonOf, tell } from '../tell.ts';
import { useKept } from './useKept.ts';

/** Saves an article, or gives it up. The page's button shows which of the two it would do. */
export function useSaved(article: NewsArticle | undefined): () => void {
  const saved = useKept('saved')?.some(({ id }) => id === article?.id) ?? false;
  useEffect(() => {
    document.querySelector('[data-tool="save"]')?.setAttribute('aria-pressed', String(saved));
  }, [saved]);
  return () => {
    if (article === undefined) return;
    const change = saved
      ? discard('saved', article.id)
      : keep('saved', keptArticleOf(article, Date.now()));
    change.then(
      () => tell(saved ? phrases.unsaved : phrases.saved),
      (error: unknown) => tell(phrases.keepFailed(reasonOf(error))),
    );
    // Asked once there is something to lose: the browser then does not clear it when space is short.
    if (!saved) void navigator.storage?.persist?.().catch(() => false);
  };
}
