import { useEffect } from 'react';

/**
 * Marks the quotations of the speakers whose boxes are checked in "Who said
 * what". What is checked is the browser's to know, so a box that was checked
 * before the tools came counts as well.
 */
export function useMarkedSpeakers(): void {
  useEffect(() => {
    mark();
    document.addEventListener('change', mark);
    return () => document.removeEventListener('change', mark);
  }, []);
}

function mark(): void {
  const story = document.querySelector<HTMLElement>('.story');
  if (story === null) return;
  const ids = [...document.querySelectorAll('.who input:checked')].flatMap((box) =>
    [...(box.closest('li')?.querySelectorAll<HTMLAnchorElement>('ol a[href^="#"]') ?? [])].map(
      ({ hash }) => hash.slice(1),
    ),
  );
  const chosen = new Set(ids);
  for (const piece of story.querySelectorAll<HTMLElement>('.direct, .indirect'))
    // The pieces of one quotation are q2, q2-2, q2-3.
    piece.toggleAttribute('data-marked', chosen.has(piece.id.replace(/-\d+$/, '')));
  story.toggleAttribute('data-marking', chosen.size > 0);
}
