import { useState } from 'react';
import { discard, discardAll, type KeptArticle, type Note } from '../../library/keeping.ts';
import { readKeptFile, writeKeptFile } from '../../library/keptFile.ts';
import { articlePath, hrefOf } from '../../paths.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { download } from '../download.ts';
import { NoteList } from './Notes.tsx';
import { reasonOf, tell } from '../tell.ts';
import { Offline } from './Offline.tsx';
import { useKept } from './useKept.ts';

/** Everything that is kept on this device: saved, noted, read; and what can be done with all of it. */
export function Shelves() {
  const saved = useKept('saved');
  const notes = useKept('notes');
  const history = useKept('history');
  return (
    <div className="tool-shelves">
      {saved?.length === 0 && <p>{phrases.nothingSaved}</p>}
      {saved !== undefined && saved.length > 0 && (
        <ArticleList articles={saved} onDelete={(id) => discard('saved', id)} />
      )}
      {notes !== undefined && notes.length > 0 && (
        <section aria-labelledby="notes-kept">
          <h2 id="notes-kept">{phrases.notes}</h2>
          <NoteList notes={notes} withArticle={NoteArticle} />
        </section>
      )}
      {history !== undefined && history.length > 0 && (
        <section aria-labelledby="read-before">
          <h2 id="read-before">{phrases.history}</h2>
          <ArticleList articles={history} onDelete={(id) => discard('history', id)} />
        </section>
      )}
      <Offline />
      <Everything />
    </div>
  );
}

function NoteArticle({ article, block }: Note) {
  return (
    <h3 lang={article.language} dir={article.direction}>
      <a href={hrefOf(articlePath(article.id, block))}>{article.headline}</a>
    </h3>
  );
}

function ArticleList({
  articles,
  onDelete,
}: {
  articles: readonly KeptArticle[];
  onDelete: (id: string) => Promise<void>;
}) {
  return (
    <ul>
      {articles.map(({ id, headline, language, direction }) => (
        <li key={id} className="tool-kept">
          <h3 lang={language} dir={direction}>
            <a href={hrefOf(articlePath(id))}>{headline}</a>
          </h3>
          <button
            type="button"
            className="tool-button"
            aria-label={`${phrases.delete}: ${headline}`}
            onClick={() =>
              onDelete(id).catch((error: unknown) => tell(phrases.keepFailed(reasonOf(error))))
            }
          >
            {phrases.delete}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What can be done with all of it at once. */
function Everything() {
  const [asking, setAsking] = useState(false);
  return (
    <section aria-label={phrases.onThisDevice}>
      <p className="aside">{phrases.onThisDevice}</p>
      <p className="tool-row">
        <button type="button" className="tool-button" onClick={() => void exportAll()}>
          {phrases.exportAll}
        </button>
        <label className="tool-button">
          {phrases.importFile}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => importFile(currentTarget)}
          />
        </label>
        {!asking && (
          <button type="button" className="tool-button" onClick={() => setAsking(true)}>
            {phrases.deleteAll}
          </button>
        )}
      </p>
      {asking && (
        <p className="tool-row" role="alert">
          {phrases.deleteAllQuestion}
          <button
            type="button"
            className="tool-button"
            onClick={() => {
              setAsking(false);
              deleteAll();
            }}
          >
            {phrases.deleteAll}
          </button>
          <button type="button" className="tool-button" onClick={() => setAsking(false)}>
            {phrases.cancel}
          </button>
        </p>
      )}
    </section>
  );
}

async function exportAll(): Promise<void> {
  try {
    download('on-record.json', 'application/json', await writeKeptFile());
  } catch (error) {
    tell(phrases.keepFailed(reasonOf(error)));
  }
}

function importFile(field: HTMLInputElement): void {
  const file = field.files?.[0];
  if (file === undefined) return;
  file
    .text()
    .then(readKeptFile)
    .then(
      () => tell(phrases.imported),
      (error: unknown) => tell(phrases.importFailed(reasonOf(error))),
    );
  // The same file may be chosen again.
  field.value = '';
}

function deleteAll(): void {
  discardAll().then(
    () => tell(phrases.deletedAll),
    (error: unknown) => tell(phrases.keepFailed(reasonOf(error))),
  );
}
