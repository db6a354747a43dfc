import { useEffect, useEffectEvent, useRef, type SyntheticEvent } from 'react';
import { openingPhrases as phrases } from '../../phrases/opening.ts';
import { fileOf } from './clipboard.ts';
import type { Progress } from './useOpening.ts';

interface ChooserProps {
  progress: Progress | undefined;
  wasCancelled: boolean;
  open: (files: readonly File[]) => void;
  cancel: () => void;
}

/** The ways in: files chosen or dropped, and a text pasted. While files are read, how far that is. */
export function Chooser({ progress, wasCancelled, open, cancel }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const files = [...(input.current?.files ?? [])];
    if (files.length === 0) return;
    if (input.current) input.current.value = '';
    open(files);
  };
  const takeEarly = useEffectEvent(take);
  // A reader may have chosen before this script came.
  useEffect(() => takeEarly(), []);
  return (
    <section className="scripted grid grid-cols-1 gap-4 rounded-lg border border-dashed border-rule bg-raised p-5">
      <div className="grid grid-cols-1 gap-2">
        <label htmlFor="files" className="font-sans font-semibold">
          {phrases.choose}
        </label>
        <input
          id="files"
          type="file"
          multiple
          className="max-w-full font-sans text-[0.9375rem] file:me-3 file:rounded file:border file:border-solid file:border-rule file:bg-raised file:px-3 file:py-1 file:text-ink"
          aria-describedby="kinds"
          ref={input}
          onChange={take}
        />
        <p id="kinds" className="aside">
          {phrases.kinds}
        </p>
      </div>
      <PasteField open={open} />
      <div role="status" className="flex flex-wrap items-center gap-3 font-sans text-[0.9375rem]">
        {progress && (
          <>
            <progress max={progress.total} value={progress.done} aria-label={phrases.opened} />
            {phrases.progress(progress.done, progress.total)}
            <button type="button" className="underline" onClick={cancel}>
              {phrases.cancel}
            </button>
          </>
        )}
        {!progress && wasCancelled && phrases.cancelled}
      </div>
    </section>
  );
}

function PasteField({ open }: Pick<ChooserProps, 'open'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (text.trim() === '') return;
    open([fileOf(text)]);
    if (field.current) field.current.value = '';
  };
  return (
    <form onSubmit={submit} className="grid grid-cols-1 gap-2">
      <label htmlFor="pasted" className="font-sans font-semibold">
        {phrases.paste}
      </label>
      <textarea
        id="pasted"
        ref={field}
        rows={4}
        dir="auto"
        className="w-full rounded border border-soft bg-paper p-2 text-ink"
      />
      <p>
        <button
          type="submit"
          className="rounded border border-rule px-3 py-1 font-sans text-[0.9375rem]"
        >
          {phrases.openText}
        </button>
      </p>
    </form>
  );
}
