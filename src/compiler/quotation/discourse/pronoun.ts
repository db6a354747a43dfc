import type { EntityId } from '../../../article/id.ts';
import type { Gender } from '../lexicon/roles.ts';
import type { Event } from './event.ts';
import type { Profile } from './profile.ts';
import type { Referent } from './coreference.ts';

/** How many events and sentences a pronoun reaches back over. */
const reach = { events: 40, sentences: 14 };

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly passage: number;
  readonly sentence: number;
}

/**
 * Whom a pronoun stands for: of the people it agrees with, the one whom the last
 * sentences were most about; `unsure` where a second one is as near.
 *
 *     Lopez met Ahmed. “We won,” she said.
 *     ^^^^^                      ^^^
 */
export function findPronounReferent(
  events: readonly Event[],
  profiles: ReadonlyMap<EntityId, Profile>,
  gender: Gender,
  place: PronounPlace,
): Referent | undefined {
  const scores = new Map<EntityId, { score: number; event: Event }>();
  const first = Math.max(0, events.length - reach.events);
  for (let nth = events.length - 1; nth >= first; nth -= 1) {
    const event = events[nth];
    if (event === undefined || place.sentence - event.sentence > reach.sentences) break;
    const known = profiles.get(event.person)?.gender;
    if (known !== undefined && known !== gender) continue;
    const score = salienceOf(event, place) - (known === undefined ? 0.6 : 0);
    const former = scores.get(event.person);
    if (former === undefined) scores.set(event.person, { score, event });
    else former.score = Math.max(former.score, score) + 0.1;
  }
  return bestOf(scores);
}

function salienceOf({ weight, sentence, passage }: Event, place: PronounPlace): number {
  const sentences = place.sentence - sentence;
  const paragraphs = place.passage - passage;
  return weight - 0.8 * Math.min(sentences, 8) - 0.25 * Math.min(paragraphs, 6);
}

function bestOf(
  scores: ReadonlyMap<EntityId, { score: number; event: Event }>,
): Referent | undefined {
  let best: { entity: EntityId; score: number; event: Event } | undefined;
  let second = -Infinity;
  for (const [entity, it] of scores) {
    if (best === undefined || it.score > best.score) {
      second = best?.score ?? second;
      best = { entity, ...it };
    } else second = Math.max(second, it.score);
  }
  if (best === undefined) return undefined;
  const { entity, event, score } = best;
  const evidence = [event.range, ...event.evidence].slice(0, 6);
  return { entity, confidence: score - second >= 0.7 ? 'inferred' : 'unsure', evidence };
}
