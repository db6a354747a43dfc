import * as page from '../../phrases/page.ts';
import { comma } from '../../phrases/lists.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import type { Stop } from './stops.ts';
import type { Stepping } from './useTrail.ts';

/** Where the reader is on a trail, and the ways on, in reach of the thumb. */
export function TrailBar({ stepping: { trail, step, leave } }: { stepping: Stepping }) {
  if (trail === undefined) return null;
  const { stops, at } = trail;
  const isInStory = stops[at]?.element.closest('.story') != null;
  const name = trail.name ?? (isInStory ? phrases.quotationTrail : phrases.mentionTrail);
  const how = kinds[stops[at]?.how ?? 'name'];
  return (
    <fieldset className="tool-bar tool-trail" aria-label={name}>
      <p className="tool-stop" aria-live="polite">
        <bdi>{name}</bdi>
        {comma}
        {[phrases.stepOf(at + 1, stops.length), how].filter(Boolean).join(comma)}
      </p>
      <button type="button" className="tool-button" disabled={at === 0} onClick={() => step(-1)}>
        {phrases.previous}
      </button>
      <button
        type="button"
        className="tool-button"
        disabled={at === stops.length - 1}
        onClick={() => step(1)}
      >
        {phrases.next}
      </button>
      <button type="button" className="tool-button" onClick={leave}>
        {phrases.close}
      </button>
    </fieldset>
  );
}

/** What is said of a mention that is not the name itself. */
const kinds: Readonly<Record<NonNullable<Stop['how']>, string>> = {
  name: '',
  demonym: '',
  alias: page.howAlias,
  role: page.howRole,
  pronoun: page.howPronoun,
};
