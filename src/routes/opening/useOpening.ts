import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../compiler/problem.ts';
import { openedStore, type OpenedCard, type OpenedStore } from '../../library/opened.ts';
import type { OpenedFile } from './compilerMessage.ts';

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
  /** What the compiler noticed in the files of this visit that gave articles, by the articles' keys. */
  readonly noticed: ReadonlyMap<string, readonly Problem[]>;
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
  const [noticed, setNoticed] = useState<Opening['noticed']>(new Map());
  const [progress, setProgress] = useState<Progress>();
  const [wasCancelled, setCancelled] = useState(false);
  const work = useRef<AbortController>(undefined);
  const stores = useRef<Promise<OpenedStore>>(undefined);

  useEffect(() => {
    stores.current ??= openedStore();
    void stores.current.then(async (found) => {
      setCards(await found.cards());
      setStore(found);
    });
    return () => work.current?.abort();
  }, []);

  const open = useCallback(async (files: readonly File[]) => {
    const kept = await (stores.current ??= openedStore());
    work.current?.abort();
    const { signal } = (work.current = new AbortController());
    const keys: string[] = [];
    setRefused([]);
    setCancelled(false);
    setProgress({ done: 0, total: files.length });
    const { openFiles } = await import('./compiler.ts');
    let done = 0;
    await openFiles(
      files,
      async (file) => {
        const made = await kept.keep(file.articles, Date.now());
        done += 1;
        keys.push(...made.map(({ key }) => key));
        if (made.length === 0) setRefused((before) => [...before, file]);
        else setCards(await kept.cards());
        const told = file.problems.filter(({ severity }) => severity !== 'note');
        if (told.length > 0)
          setNoticed(
            (before) => new Map([...before, ...made.map(({ key }) => [key, told] as const)]),
          );
        setProgress({ done, total: files.length });
      },
      signal,
    );
    if (work.current.signal === signal) setProgress(undefined);
    return keys;
  }, []);

  return {
    store,
    cards,
    refused,
    noticed,
    progress,
    wasCancelled,
    open,
    cancel: () => {
      work.current?.abort();
      setCancelled(true);
    },
    discard: async (...keys) => {
      await store?.discard(...keys);
      setCards((await store?.cards()) ?? []);
    },
  };
}
