import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import { openedPath, openPath } from '../../paths.ts';
import { openingPhrases as phrases } from '../../phrases/opening.ts';
import { Chooser } from './Chooser.tsx';
import { filesIn } from './clipboard.ts';
import { OpenedArticle } from './OpenedArticle.tsx';
import { OpenedList, RefusedList } from './OpenedList.tsx';
import { useOpening } from './useOpening.ts';

/** Opens a reader's own files, and shows what is in them. */
export function OpeningPage({ search }: { search: string }) {
  const opening = useOpening();
  const navigate = useNavigate();
  const key = new URLSearchParams(search).get('article');
  const open = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const keys = await opening.open(files);
    // A single article is what the reader wants to see; of several, the list.
    if (keys.length === 1 && keys[0] !== undefined) void navigate(openedPath(keys[0]));
  };
  useDropAndPaste(open);
  // Until what is kept has been looked up, the page is as the server sent it.
  if (key !== null && opening.store !== undefined)
    return (
      <OpenedArticle
        key={key}
        id={key}
        store={opening.store}
        discard={async () => {
          await opening.discard(key);
          void navigate(openPath);
        }}
      />
    );
  return (
    <div className="mx-auto grid max-w-measure grid-cols-1 gap-6 wide:mx-0">
      <header>
        <h1 tabIndex={-1} className="text-h1">
          {phrases.title}
        </h1>
        <p className="mt-3 text-body text-soft">{phrases.lead}</p>
      </header>
      <noscript>
        <p className="text-body">{phrases.needsScript}</p>
      </noscript>
      <Chooser
        progress={opening.progress}
        wasCancelled={opening.wasCancelled}
        open={(files) => void open(files)}
        cancel={opening.cancel}
      />
      <RefusedList files={opening.refused} />
      <OpenedList opening={opening} />
      <section aria-labelledby="address">
        <h2 id="address" className="font-sans text-[0.9375rem]">
          {phrases.address}
        </h2>
        <p className="mt-1 text-soft">{phrases.addressHow}</p>
      </section>
    </div>
  );
}

/** Files may be dropped and pasted anywhere on the page. */
function useDropAndPaste(open: (files: readonly File[]) => Promise<void>): void {
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const files = data === null ? [] : filesIn(data);
    if (files.length === 0) return;
    event.preventDefault();
    void open(files);
  });
  useEffect(() => {
    const settled = new AbortController();
    const { signal } = settled;
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener('drop', (event) => take(event, event.dataTransfer), { signal });
    document.addEventListener(
      'paste',
      (event) => {
        // In a field, a text is pasted into the field.
        if (event.target instanceof HTMLTextAreaElement && event.clipboardData?.files.length === 0)
          return;
        take(event, event.clipboardData);
      },
      { signal },
    );
    return () => settled.abort();
  }, []);
}
