import type { EntityId } from '../../../article/id.ts';
import type { Gender } from '../lexicon/roles.ts';
import { genderOfWord } from '../lexicon/roles.ts';
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
  const scores = new Map<EntityId | string, { score: number; times: number; event: Event }>();
  const first = Math.max(0, events.length - reach.events);
  for (let nth = events.length - 1; nth >= first; nth -= 1) {
    const event = events[nth];
    if (event === undefined || place.sentence - event.sentence > reach.sentences) break;
    const known = genderOf(event, profiles);
    if (known !== undefined && known !== gender) continue;
    const isDoubtful = known === undefined && event.person !== undefined;
    const score = salienceOf(event, place) - (isDoubtful ? 0.6 : 0);
    const key = event.person ?? `stranger ${event.passage} ${event.token}`;
    const former = scores.get(key);
    if (former === undefined) scores.set(key, { score, times: 1, event });
    else {
      former.times += 1;
      former.score = Math.max(former.score, score) + (former.times < 4 ? 0.1 : 0);
    }
  }
  return bestOf(scores, profiles);
}

function genderOf(event: Event, profiles: ReadonlyMap<EntityId, Profile>): Gender | undefined {
  return event.person === undefined
    ? genderOfWord(event.noun ?? '')
    : profiles.get(event.person)?.gender;
}

/** How far ahead of the next the best must be; farther where nothing says that it is a man or a woman. */
const lead = { known: 0.5, unknown: 2 };

function salienceOf({ weight, sentence, passage }: Event, place: PronounPlace): number {
  const sentences = place.sentence - sentence;
  const paragraphs = place.passage - passage;
  const near = sentences === 0 && weight >= 3 ? 0.6 : 0;
  return near + weight - 0.8 * Math.min(sentences, 8) - 0.25 * Math.min(paragraphs, 6);
}

function bestOf(
  scores: ReadonlyMap<EntityId | string, { score: number; event: Event }>,
  profiles: ReadonlyMap<EntityId, Profile>,
): Referent | undefined {
  let best: { score: number; event: Event } | undefined;
  let second = -Infinity;
  for (const it of scores.values()) {
    if (best === undefined || it.score > best.score) {
      second = best?.score ?? second;
      best = it;
    } else second = Math.max(second, it.score);
  }
  const entity = best?.event.person;
  if (best === undefined || entity === undefined) return undefined;
  const { event, score } = best;
  const needed = profiles.get(entity)?.gender === undefined ? lead.unknown : lead.known;
  const evidence = [event.range, ...event.evidence].slice(0, 6);
  return { entity, confidence: score - second >= needed ? 'inferred' : 'unsure', evidence };
}
