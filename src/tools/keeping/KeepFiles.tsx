import { useEffect, useRef, useState } from 'react';
import { keepFiles, type Keeping } from '../../offline/onDevice.ts';
import { locale } from '../../phrases/counting.ts';
import * as phrases from '../../phrases/offline.ts';
import { reasonOf, tell } from '../tell.ts';

interface KeepFilesProps {
  label: string;
  /** Files below the site's base. */
  files: () => Promise<readonly string[]>;
  onEnd?: () => void;
}

/** A button that brings files onto this device, says how far it is, and can be stopped. */
export function KeepFiles({ label, files, onEnd }: KeepFilesProps) {
  const [state, setState] = useState<Keeping & { readonly all: number }>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const start = async (): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    try {
      const list = await files();
      const show = (now: Keeping): void => setState({ ...now, all: list.length });
      show({ done: 0, bytes: 0 });
      const end = await keepFiles(list, show, control.signal);
      if (!control.signal.aborted) tell(messageOf(end, list.length));
    } catch (error) {
      tell(phrases.keptSome(0, 0, reasonOf(error)));
    }
    setState(undefined);
    onEnd?.();
  };
  return state === undefined ? (
    <button type="button" className="tool-button" onClick={() => void start()}>
      {label}
    </button>
  ) : (
    <span className="tool-row">
      <progress max={state.all} value={state.done} aria-label={label} />
      {phrases.keeping(state.done, state.all, sizeOf(state.bytes))}
      <button type="button" className="tool-button" onClick={() => stop.current?.abort()}>
        {phrases.stop}
      </button>
    </span>
  );
}

function messageOf({ done, error }: Keeping, all: number): string {
  if (error === undefined) return phrases.keptAll(done);
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return phrases.keptSome(done, all, isFull ? phrases.noSpace : reasonOf(error));
}

/** A number of bytes as people say it. */
export function sizeOf(bytes: number): string {
  const isLarge = bytes >= 1e6;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const style = { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, style).format(bytes / (isLarge ? 1e6 : 1e3));
}
