import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { openedStore, withCards, type OpenedCard, type OpenedStore } from '../../library/opened.ts';
import type { CompiledFile, OpenedFile } from './compilerMessage.ts';

/** Where the reading of files stands. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Opening {
  /** Absent until what is kept has been looked up. */
  readonly store: OpenedStore | undefined;
  readonly cards: readonly OpenedCard[];
  /** The files of this visit that gave no article. */
  readonly refused: readonly OpenedFile[];
  readonly progress: Progress | undefined;
  readonly wasCancelled: boolean;
  /** Opens files one after another and gives the keys of their articles. */
  readonly open: (files: readonly File[]) => Promise<readonly string[]>;
  readonly cancel: () => void;
  readonly discard: (...keys: readonly string[]) => Promise<void>;
}

/** The opened articles of this device, and the opening of more. */
export function useOpening(): Opening {
  const [store, setStore] = useState<OpenedStore>();
  const [cards, setCards] = useState<readonly OpenedCard[]>([]);
  const [refused, setRefused] = useState<readonly OpenedFile[]>([]);
  const [progress, setProgress] = useState<Progress>();
  const [wasCancelled, setCancelled] = useState(false);
  const work = useRef<AbortController>(undefined);

  useEffect(() => {
    void openedStore().then(async (found) => {
      const kept = await found.cards();
      // A long list is rendered between other tasks, not in one.
      startTransition(() => {
        setCards((before) => withCards(kept, before));
        setStore(found);
      });
    });
    return () => work.current?.abort();
  }, []);

  const open = useCallback(async (files: readonly File[]) => {
    const kept = await openedStore();
    work.current?.abort();
    const { signal } = (work.current = new AbortController());
    const keys: string[] = [];
    setRefused([]);
    setCancelled(false);
    setProgress({ done: 0, total: files.length });
    const { openFiles } = await import('./compiler.ts');
    let done = 0;
    const show = async (file: CompiledFile): Promise<void> => {
      const made = kept.isLasting ? file.cards : await kept.keep(file.articles, Date.now());
      done += 1;
      keys.push(...made.map(({ key }) => key));
      setProgress({ done, total: files.length });
      if (made.length === 0) setRefused((before) => [...before, file]);
      else startTransition(() => setCards((before) => withCards(before, made)));
    };
    await openFiles(files, kept.isLasting, show, signal);
    // The worker may have kept one more before it was stopped.
    if (signal.aborted) setCards(await kept.cards());
    if (work.current.signal === signal) setProgress(undefined);
    return keys;
  }, []);

  const discard = useCallback(async (...keys: readonly string[]) => {
    await (await openedStore()).discard(...keys);
    const gone = new Set(keys);
    setCards((before) => before.filter(({ key }) => !gone.has(key)));
  }, []);

  return {
    store,
    cards,
    refused,
    progress,
    wasCancelled,
    open,
    cancel: () => {
      work.current?.abort();
      setCancelled(true);
    },
    discard,
  };
}
