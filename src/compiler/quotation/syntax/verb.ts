import { findCueVerb } from '../lexicon/cueVerb.ts';
import {
  auxiliaries,
  determiners,
  isAdverb,
  nounLike,
  prepositions,
  subjectPronouns,
} from '../lexicon/words.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Token } from '../token.ts';

const irregularPasts = new Set(
  `took came went gave made got stood sat held spoke met left ran won lost sent saw began brought kept knew
  thought felt heard found led fell rose grew drew drove wrote read broke chose became built bought caught dealt
  did fought flew forgot froze hung hid hurt laid let lay lent meant paid rode rang sang sought sold set shook shot
  showed shut slept spent split spread stole struck swore swept swung taught tore threw understood woke wore
  wins takes comes goes gives makes gets stands sits runs loses sends sees keeps knows wants says thinks
  examines reminds means includes becomes seems appears remains believes lets feels holds brings provides pays meets
  leads understands allows spends grows considers buys serves expects builds stays falls reaches suggests raises
  sells requires decides pulls refuses fails tries contains supports opposes represents involves follows stars
  features compares leaves deserves helps uses turns depends happens belongs exists ends enjoys prefers relies wins
  owns hates loves likes focuses`.split(/\s+/),
);

/** Whether the lower-case word at `at` is, by its form and place, a verb with a subject. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.capital) return false;
  const { lower } = token;
  if (auxiliaries.has(lower)) return true;
  const before = tokens[at - 1];
  const verb = findCueVerb(lower);
  if (verb !== undefined && (verb.form === 'past' || verb.form === 'present')) {
    return !(nounLike.has(lower) && isNounPlace(tokens, at));
  }
  if (irregularPasts.has(lower)) return true;
  if (isTransitive(tokens, at)) return true;
  if (!/[^e]ed$/.test(lower) || lower.length < 5) return false;
  return (
    before !== undefined &&
    (before.capital ||
      subjectPronouns.has(before.lower) ||
      isAdverb(before.lower) ||
      isPlainNoun(before))
  );
}

/** "the candidate *changed* her story", "the ad *targets* a": what follows is an object. */
function isTransitive(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'word' || token === undefined || next === undefined) return false;
  if (before.possessive || determiners.has(before.lower) || prepositions.has(before.lower))
    return false;
  if (/[^e]ed$/.test(token.lower)) return objects.test(next.lower);
  const singular = !before.lower.endsWith('s') && (before.capital || isPlainNoun(before));
  return (
    singular &&
    /[^su]s$/.test(token.lower) &&
    /^(?:the|a|an|his|her|its|their|that)$/.test(next.lower)
  );
}

const objects =
  /^(?:to|the|a|an|his|her|its|their|that|how|why|whether|him|them|it|us|me|on|about)$/;

/** Whether a noun is expected at `at`: after a determiner, an adjective or a preposition. */
export function isNounPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word')
    return before?.kind !== 'quoted' && before?.text !== ')' && before?.text !== ',';
  if (before.possessive) return true;
  if (isFiniteVerb(tokens, at + 1) || findCueVerb(before.lower)?.form === 'past') return true;
  if (before.capital) return false;
  if (/[^e]ed$/.test(before.lower) && !irregularPasts.has(before.lower)) return true;
  return (
    before.lower.includes('-') ||
    determiners.has(before.lower) ||
    prepositions.has(before.lower) ||
    (/(?:al|ive|ous|ful|ic|ary|able|less|recent|current|different|frequent)$/.test(before.lower) &&
      !roleNouns.has(before.lower))
  );
}

const isPlainNoun = ({ kind, lower, possessive }: Token): boolean =>
  kind === 'word' &&
  !possessive &&
  !determiners.has(lower) &&
  !prepositions.has(lower) &&
  /(?:er|or|ist|man|men|woman|women|s|ion|ent|ant)$/.test(lower) &&
  !/(?:ous|less|ss)$/.test(lower);
