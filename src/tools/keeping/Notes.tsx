import { useEffect, useState } from 'react';
import type { NewsArticle } from '../../article/article.ts';
import { discard, keep, keptArticleOf, type Note } from '../../library/keeping.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { Dialog } from '../Dialog.tsx';
import {
  findRange,
  findSelectedPassage,
  markRanges,
  type SelectedPassage,
} from '../passageSelection.ts';
import { reasonOf, tell } from '../tell.ts';
import { useKept } from './useKept.ts';

/** Asks for a note on a passage and keeps it. */
export function NoteDialog({
  article,
  passage,
  close,
}: {
  article: NewsArticle;
  passage: SelectedPassage;
  close: () => void;
}) {
  const [text, setText] = useState('');
  const save = (): void => {
    const at = Date.now();
    const note: Note = {
      id: crypto.randomUUID(),
      article: keptArticleOf(article, at),
      ...passage,
      text,
      at,
    };
    keep('notes', note).then(
      () => {
        tell(phrases.noteKept);
        close();
      },
      (error: unknown) => tell(phrases.keepFailed(reasonOf(error))),
    );
  };
  return (
    <Dialog title={phrases.noteTitle} close={close}>
      <blockquote lang={article.language} dir="auto">
        {passage.words}
      </blockquote>
      <label>
        {phrases.noteLabel}
        <textarea
          className="tool-field"
          rows={4}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p className="tool-row">
        <button type="button" className="tool-button" disabled={text.trim() === ''} onClick={save}>
          {phrases.noteSave}
        </button>
      </p>
    </Dialog>
  );
}

/** Underlines the passages of the article that have notes. */
export function NoteMarks({ article }: { article: NewsArticle }) {
  const notes = useKept('notes');
  useEffect(() => {
    const own = notes?.filter((note) => note.article.id === article.id) ?? [];
    markRanges(
      'notes',
      own.map(({ block, start, end }) => findRange(block, start, end)),
    );
  }, [notes, article]);
  return null;
}

/** Offers a note while words of the article are selected. Copying them is none of its business. */
export function NoteButton({ open }: { open: (passage: SelectedPassage) => void }) {
  const [passage, setPassage] = useState<SelectedPassage>();
  useEffect(() => {
    const look = (): void => setPassage(findSelectedPassage());
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (passage === undefined) return null;
  return (
    <p className="tool-bar tool-note-button">
      <button
        type="button"
        className="tool-button"
        // A press would take the selection away before the click.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => open(passage)}
      >
        {phrases.noteButton}
      </button>
    </p>
  );
}

/** Notes as a list, each with its passage. */
export function NoteList({
  notes,
  withArticle,
}: {
  notes: readonly Note[];
  withArticle?: (note: Note) => React.ReactNode;
}) {
  return notes.map((note) => (
    <article key={note.id} className="tool-note">
      {withArticle?.(note)}
      <blockquote lang={note.article.language} dir="auto">
        {note.words}
      </blockquote>
      <p dir="auto">{note.text}</p>
      <p>
        <button
          type="button"
          className="tool-button"
          onClick={() =>
            discard('notes', note.id).then(
              () => tell(phrases.noteDeleted),
              (error: unknown) => tell(phrases.keepFailed(reasonOf(error))),
            )
          }
        >
          {phrases.delete}
        </button>
      </p>
    </article>
  ));
}
