import type { Footnote } from '../../article/article.ts';
import { directionOf } from '../../article/text.ts';
import * as phrases from '../../phrases/page.ts';

/**
 * The sign in the body that opens a note in place. The sign is drawn by the style
 * sheet, so that copied text stays the source's own.
 */
export function FootnoteMark({ footnote: { id, marker, anchored } }: { footnote: Footnote }) {
  const label = anchored === 'marked' ? phrases.note : phrases.noteByName;
  return (
    <button
      type="button"
      id={`${id}-mark`}
      popoverTarget={`${id}-card`}
      className="footnote-mark"
      data-marker={marker}
      aria-label={label}
    />
  );
}

/** A note in place, opened by its sign: the browser's own popover, with the way to the notes at the foot. */
export function FootnoteCard({ footnote: { id, marker, text } }: { footnote: Footnote }) {
  return (
    <dialog id={`${id}-card`} popover="auto" className="said-card" aria-label={phrases.note}>
      <p dir={directionOf(text)}>{marker + text}</p>
      <p>
        <a
          href={`#${id}`}
          onClick={({ currentTarget }) =>
            currentTarget.closest<HTMLElement>(':popover-open')?.hidePopover()
          }
        >
          {phrases.toNotes}
        </a>
      </p>
    </dialog>
  );
}

/** The notes at the foot of an article, each leading back to the words it explains. */
export function Footnotes({ footnotes }: { footnotes: readonly Footnote[] }) {
  if (footnotes.length === 0) return null;
  return (
    <section className="postscript" aria-labelledby="notes">
      <h2 id="notes">{phrases.notesInSource}</h2>
      {footnotes.map((footnote) => (
        <FootnoteText key={footnote.id} footnote={footnote} />
      ))}
    </section>
  );
}

function FootnoteText({
  footnote: { id, marker, text, anchor, anchored },
}: {
  footnote: Footnote;
}) {
  return (
    <div id={id} className="footnote">
      <p dir={directionOf(text)}>
        {`${marker}${text} `}
        {anchor && (
          <a href={`#${id}-mark`} aria-label={phrases.backToText}>
            ↩
          </a>
        )}
      </p>
      {anchored === 'by name' && (
        <p className="aside mt-1">{anchor ? phrases.noteTied : phrases.noteUntied}</p>
      )}
    </div>
  );
}
