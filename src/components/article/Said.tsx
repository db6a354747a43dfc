import type { Mention } from '../../article/article.ts';
import type { EvidenceStep, Statement } from '../../article/statement.ts';
import { EntityLink } from '../EntityLink.tsx';
import { comma } from '../../phrases/lists.ts';
import * as phrases from '../../phrases/page.ts';

/** What is shown of a speaker: the name, or that there is none. */
export function speakerLabel(speaker: Statement['speaker']): string {
  if (speaker === undefined) return phrases.notIdentified;
  return speaker.confidence === 'unsure' ? phrases.notCertain : speaker.name;
}

/** `stated`, `inferred`, `unsure`, or `none` where there is no speaker: the style sheet draws a sign for each. */
export function certaintyOf(speaker: Statement['speaker']): string {
  return speaker?.confidence ?? 'none';
}

const certainties = new Map([
  ['stated', phrases.stated],
  ['inferred', phrases.inferred],
  ['unsure', phrases.unsure],
  ['none', ''],
]);

/** In a word or two, how sure the speaker is, or that an editor says so. */
export function certaintyLabel(speaker: Statement['speaker'], editor?: string): string {
  if (editor !== undefined) return phrases.corrected;
  return certainties.get(certaintyOf(speaker)) ?? '';
}

/** The sign after a quotation that opens the card about its speaker. Works without a script: the card is a native popover. */
export function SaidMark({ statement: { quotation, speaker } }: { statement: Statement }) {
  const label = [
    phrases.whoSaidThis(speakerLabel(speaker)),
    certaintyLabel(speaker, quotation.editor),
  ]
    .filter(Boolean)
    .join(comma);
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
      aria-label={speakerLabel(speaker)}
    >
      <p data-certainty={certaintyOf(speaker)}>
        {speaker?.entity !== undefined && speaker.confidence !== 'unsure' ? (
          <EntityLink id={speaker.entity}>{speaker.name}</EntityLink>
        ) : (
          speakerLabel(speaker)
        )}
      </p>
      {quotation.editor === undefined ? (
        <Reason speaker={speaker} />
      ) : (
        <p>
          {phrases.correctedBecause}
          {quotation.editor}
        </p>
      )}
      {kind === 'indirect' && <p>{phrases.reportedCard}</p>}
      <p>
        <a href={`#${id}`}>
          {kind === 'direct' ? phrases.linkToQuotation : phrases.linkToStatement}
        </a>
      </p>
      <div data-quote={`#${id}`} />
    </dialog>
  );
}

function Reason({ speaker }: { speaker: Statement['speaker'] }) {
  if (speaker === undefined) return <p>{phrases.noSpeaker}</p>;
  if (speaker.confidence === 'unsure') {
    return (
      <p>
        {phrases.unsureBecause}
        <q>{speaker.clause}</q>
        {phrases.unsureAfter}
      </p>
    );
  }
  return speaker.confidence === 'stated' ? (
    <p>
      {phrases.statedBecause}
      <q>{speaker.clause}</q>.
    </p>
  ) : (
    <Inference speaker={speaker} />
  );
}

function Inference({ speaker }: { speaker: NonNullable<Statement['speaker']> }) {
  return (
    <>
      <p>
        {phrases.inferredBecause}
        <q>{speaker.clause}</q>
        {phrases.inferredAfter}
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
  name: phrases.howName,
  alias: phrases.howAlias,
  role: phrases.howRole,
  pronoun: phrases.howPronoun,
  demonym: phrases.howName,
};

function Step({ step: { words, how, block } }: { step: EvidenceStep }) {
  return (
    <>
      <a href={`#${block}`}>
        <bdi>{words}</bdi>
      </a>
      {how && <span className="aside">{` ${kinds[how]}`}</span>}
    </>
  );
}
