import type { MouseEvent } from 'react';
import type { Statement } from '../../article/statement.ts';
import { EntityLink } from '../EntityLink.tsx';
import { certaintyLabel, certaintyOf, speakerLabel } from './Said.tsx';
import { comma } from '../../phrases/lists.ts';
import * as phrases from '../../phrases/page.ts';

/**
 * Everything that is said in an article, by speaker: a column in the margin
 * where there is room, else a sheet that the reader opens. One element serves
 * both, so nothing is read twice.
 */
export function WhoSaidWhat({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  const speakers = bySpeaker(statements);
  return (
    <aside id="who" popover="auto" className="who" aria-labelledby="who-title">
      <div>
        <h2 id="who-title">{phrases.whoSaidWhat}</h2>
        {/* Over the boxes; each has its own name. */}
        {speakers.length > 1 && (
          <span aria-hidden="true" className="scripted aside">
            {phrases.mark}
          </span>
        )}
      </div>
      <ul>
        {speakers.map(([name, said]) => (
          <li key={name}>
            <Speaker statements={said} isOneOfSeveral={speakers.length > 1} />
          </li>
        ))}
      </ul>
      <Legend statements={statements} />
    </aside>
  );
}

/** Lets the reader see the words that a link in the sheet leads to. */
function closeSheet({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  currentTarget.closest<HTMLElement>(':popover-open')?.hidePopover();
}

/** Opens the sheet on a small screen. */
export function WhoSaidWhatButton({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <button type="button" popoverTarget="who">
      {`${phrases.whoSaidWhat} `}
      <span>{count}</span>
    </button>
  );
}

function Speaker({
  statements,
  isOneOfSeveral,
}: {
  statements: readonly Statement[];
  /** Only then it means something to mark one speaker's words. */
  isOneOfSeveral: boolean;
}) {
  const speaker = statements[0]?.speaker;
  const linked = speaker?.entity !== undefined && speaker.confidence !== 'unsure';
  return (
    <>
      <div>
        <h3>
          {linked ? (
            <EntityLink id={speaker.entity as NonNullable<typeof speaker.entity>}>
              {speaker.name}
            </EntityLink>
          ) : (
            speakerLabel(speaker)
          )}
        </h3>
        {isOneOfSeveral && (
          <input
            type="checkbox"
            data-tool="mark"
            className="scripted"
            aria-label={phrases.markSpeaker(speakerLabel(speaker))}
          />
        )}
      </div>
      <ol>
        {statements.map((statement) => (
          <li key={statement.quotation.id} data-certainty={certaintyOf(statement.speaker)}>
            <Line statement={statement} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Line({ statement: { quotation, opening, speaker } }: { statement: Statement }) {
  const link = (
    <a href={`#${quotation.id}`} dir="auto" onClick={closeSheet}>
      {opening}
    </a>
  );
  return (
    <>
      {quotation.kind === 'direct' ? <q>{link}</q> : link}
      <span className="aside">
        {[
          quotation.kind === 'indirect' && phrases.reported,
          certaintyLabel(speaker, quotation.editor),
        ]
          .filter(Boolean)
          .join(comma)}
      </span>
    </>
  );
}

function Legend({ statements }: { statements: readonly Statement[] }) {
  const present = new Map(
    statements.map(({ speaker }) => [certaintyOf(speaker), certaintyLabel(speaker)]),
  );
  if (present.size < 2) return null;
  return (
    <p className="aside facts">
      {Array.from(present, ([certainty, label]) => (
        <span key={certainty} data-certainty={certainty}>
          {label || phrases.unknown}
        </span>
      ))}
    </p>
  );
}

/** The statements of each speaker, in order of first appearance; those without one last. */
function bySpeaker(statements: readonly Statement[]): readonly [string, readonly Statement[]][] {
  const groups = new Map<string, Statement[]>();
  const inOrder = statements.toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
  for (const statement of inOrder) {
    const key = isOpen(statement)
      ? speakerLabel(statement.speaker)
      : (statement.speaker?.entity ?? speakerLabel(statement.speaker));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups];
}

/** Whether nobody is shown as the speaker. */
function isOpen({ speaker }: Statement): boolean {
  return speaker === undefined || speaker.confidence === 'unsure';
}
