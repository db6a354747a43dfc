import type { NewsArticle } from '../article/article.ts';
import { toolPhrases as phrases } from '../phrases/tools.ts';
import type { Command } from './command.ts';
import { closeThen, Dialog } from './Dialog.tsx';
import { NoteList } from './keeping/Notes.tsx';
import { useKept } from './keeping/useKept.ts';

interface MoreMenuProps {
  article: NewsArticle;
  commands: readonly Command[];
  close: () => void;
}

const offered = ['next', 'follow', 'listen', 'print', 'markdown', 'epub', 'palette', 'keys'];

/** What can be done with an article and is not done often; and the reader's notes on it. */
export function MoreMenu({ article, commands, close }: MoreMenuProps) {
  const notes = useKept('notes')?.filter((note) => note.article.id === article.id) ?? [];
  return (
    <Dialog title={phrases.more} close={close}>
      <div className="tool-options">
        {commands
          .filter(({ id }) => offered.includes(id))
          .map(({ id, label, keys, run }) => (
            <button
              key={id}
              type="button"
              className="tool-option"
              onClick={() => closeThen(close, run)}
            >
              {label}
              {keys !== undefined && <kbd>{keys}</kbd>}
            </button>
          ))}
      </div>
      {notes.length > 0 && (
        <section aria-label={phrases.notes}>
          <NoteList notes={notes} />
        </section>
      )}
    </Dialog>
  );
}
