import type { Mention } from '../article/article.ts';
import type { EvidenceStep, Statement } from '../article/statement.ts';
import { EntityLink } from './EntityLink.tsx';

/** What is shown of a speaker: the name, or that there is none. */
export function speakerLabel(speaker: Statement['speaker']): string {
  if (speaker === undefined) return 'Speaker not identified';
  return speaker.confidence === 'unsure' ? 'Speaker not certain' : speaker.name;
}

/** `stated`, `inferred`, `unsure`, or `none` where there is no speaker: the style sheet draws a sign for each. */
export function certaintyOf(speaker: Statement['speaker']): string {
  return speaker?.confidence ?? 'none';
}

const certainties = new Map([
  ['stated', 'named in the text'],
  ['inferred', 'inferred'],
  ['unsure', 'not certain'],
  ['none', ''],
]);

/** In a word or two, how sure the speaker is, or that an editor says so. */
export function certaintyLabel(speaker: Statement['speaker'], editor?: string): string {
  if (editor !== undefined) return 'corrected by an editor';
  return certainties.get(certaintyOf(speaker)) ?? '';
}

/** The sign after a quotation that opens the card about its speaker. Works without a script: the card is a native popover. */
export function SaidMark({ statement: { quotation, speaker } }: { statement: Statement }) {
  const label = [
    `Who said this: ${speakerLabel(speaker)}`,
    certaintyLabel(speaker, quotation.editor),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <button
      type="button"
      className="said-mark"
      data-certainty={certaintyOf(speaker)}
      popoverTarget={`said-${quotation.id}`}
      aria-label={label}
    />
  );
}

/** Who said a quotation and how that is known. */
export function SaidCard({ statement }: { statement: Statement }) {
  const { quotation, speaker } = statement;
  const { id, kind } = quotation;
  return (
    <dialog
      id={`said-${id}`}
      popover="auto"
      className="said-card"
      aria-labelledby={`said-${id}-name`}
    >
      <p
        id={`said-${id}-name`}
        className="text-[1.0625rem] font-semibold"
        data-certainty={certaintyOf(speaker)}
      >
        {speaker?.entity !== undefined && speaker.confidence !== 'unsure' ? (
          <EntityLink id={speaker.entity}>{speaker.name}</EntityLink>
        ) : (
          speakerLabel(speaker)
        )}
      </p>
      {quotation.editor === undefined ? (
        <Reason speaker={speaker} />
      ) : (
        <p>Corrected by an editor: {quotation.editor}</p>
      )}
      {kind === 'indirect' && <p>Reported in the writer’s words, not quoted.</p>}
      <p>
        <a href={`#${id}`}>Link to this {kind === 'direct' ? 'quotation' : 'statement'}</a>
      </p>
      <div data-quote={`#${id}`} />
    </dialog>
  );
}

function Reason({ speaker }: { speaker: Statement['speaker'] }) {
  if (speaker === undefined) return <p>The text does not say whose words these are.</p>;
  if (speaker.confidence === 'unsure') {
    return (
      <p>
        The text says <q>{speaker.clause}</q>, which may mean more than one speaker.
      </p>
    );
  }
  return speaker.confidence === 'stated' ? (
    <p>
      Stated. The text says <q>{speaker.clause}</q>.
    </p>
  ) : (
    <Inference speaker={speaker} />
  );
}

function Inference({ speaker }: { speaker: NonNullable<Statement['speaker']> }) {
  return (
    <>
      <p>
        Inferred. The text says <q>{speaker.clause}</q>. From there to the name:
      </p>
      <ol className="chain">
        {speaker.steps.map((step) => (
          <li key={`${step.block} ${step.words} ${step.how ?? ''}`}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </>
  );
}

const kinds: Readonly<Record<Mention['how'], string>> = {
  name: 'name',
  alias: 'other name',
  role: 'role',
  pronoun: 'pronoun',
  demonym: 'name',
};

function Step({ step: { words, how, block } }: { step: EvidenceStep }) {
  return (
    <>
      <a href={`#${block}`}>
        <bdi>{words}</bdi>
      </a>
      {how && <span className="aside"> {kinds[how]}</span>}
    </>
  );
}
