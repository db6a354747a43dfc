import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { toolPhrases as phrases } from '../phrases/tools.ts';

interface DialogProps {
  title: string;
  close: () => void;
  children: ReactNode;
}

/** A modal dialog: the browser keeps focus in it, closes it with Escape, and gives focus back. */
export function Dialog({ title, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the document, or focus would not go back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="tool-dialog"
      aria-label={title}
      onClose={({ currentTarget }) => currentTarget.open || close()}
    >
      <h2>{title}</h2>
      {children}
      <p className="tool-row">
        <button type="button" className="tool-button" onClick={() => dialog.current?.close()}>
          {phrases.close}
        </button>
      </p>
    </dialog>
  );
}

/** Closes a dialog and then acts on the page below, which cannot have focus before. */
export function closeThen(close: () => void, act: () => void): void {
  flushSync(close);
  act();
}
