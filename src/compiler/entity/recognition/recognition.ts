import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Knowledge } from '../../knowledge.ts';
import { namesAfterBy, namesInByline } from './byline.ts';
import { namesInCredit, namesInDateline } from './credit.ts';
import { definitionsIn, type Definition } from '../definition.ts';
import { usageOf } from '../tagger/sight.ts';
import { namesByApposition } from './apposition.ts';
import { believedNames } from './belief.ts';
import { confirmed, isDate, supportedNames } from './doubt.ts';
import { namesByEvidence } from './evidence.ts';
import { nameOf, withoutCollisions, type FoundName } from '../found.ts';
import { namesByContainment } from '../place/containment.ts';
import { projected } from './projection.ts';
import { placesInUncased } from '../text/script.ts';
import { speakersIn } from './speaking.ts';
import { splitNames } from './splitting.ts';
import { segmentsIn } from '../text/segment.ts';
import type { NameType } from '../tagger/label.ts';
import { tagged } from '../tagger/tagger.ts';
import { agreed } from './vote.ts';
import type { ZonedText } from '../text/zone.ts';

/** What recognition found in the texts of one document. */
export interface Recognized {
  readonly names: readonly FoundName[];
  readonly definitions: readonly Definition[];
}

/**
 * The names in a document. What the document explains itself comes first, then
 * what a position says (a credit, a site), then the gazetteer, then shape and
 * context as the tagger weighs them, then the vote of the document; names found
 * so are then looked for wherever else they stand, also in titles. The tagger
 * knows English: of a text in another `language` only what lists confirm is kept.
 */
export function recognized(
  texts: readonly ZonedText[],
  language: string,
  knowledge: Knowledge,
): Recognized {
  const definitions = definitionsIn(texts);
  const explained = definitions.flatMap((it) => explainedNames(texts, it, knowledge.gazetteer));
  const placed = texts.flatMap(namesByPosition);
  const evident = texts.flatMap((it, at) => namesByEvidence(it, at, language, knowledge));
  const speakers = texts.flatMap((it, at) => speakersIn(it, at, language));
  const apposed = texts.flatMap((it, at) => namesByApposition(it, at, language));
  const uncased = texts.flatMap((it, at) => placesInUncased(it, at, knowledge.gazetteer));
  const contained = texts.flatMap((it, at) => namesByContainment(it, at, knowledge.gazetteer));
  const split = splitNames(texts, taggedNames(texts, knowledge), knowledge);
  const believed = believedNames(split, texts, knowledge);
  const supported = language.startsWith('en') ? believed : supportedNames(believed, knowledge);
  const weighed = confirmed(
    supported.filter((it) => !isDate(it.text) && !/@[^@ ]+\.\p{L}|^www\./u.test(it.text)),
    evident,
    knowledge,
  );
  const first = withoutCollisions([
    ...placed,
    ...evident.filter((it) => it.by === 'position'),
    ...contained,
    ...explained,
    ...speakers,
    ...apposed,
    ...weighed.filter((it) => it.type !== 'other'),
    ...evident,
    ...uncased,
    ...weighed.filter((it) => it.type === 'other'),
  ]);
  const types = new Map<string, NameType>();
  for (const { type, text } of explained) types.set(foldName(text), type);
  const voted = agreed(texts, first, types, knowledge);
  return { names: projected(texts, voted, knowledge), definitions };
}

function explainedNames(
  texts: readonly ZonedText[],
  definition: Definition,
  gazetteer: Gazetteer,
): FoundName[] {
  const { at, name, type, aliases } = definition;
  const text = texts[at];
  if (text === undefined || type === undefined) return [];
  const names = [name, ...aliases].map((words) => nameOf(text, at, words, type, 'definition'));
  // "the Palestinian militant group" says where a group is from, not what it is called.
  const isOrigin = aliases.length === 0 && names.some((it) => isOfPlace(it.text, gazetteer));
  return isOrigin ? [] : names;
}

function isOfPlace(name: string, gazetteer: Gazetteer): boolean {
  if (gazetteer.placeOfDemonym(name) !== undefined) return true;
  const [place] = gazetteer.placesNamed(name);
  return place !== undefined && (place.type !== 'city' || place.population >= 50);
}

function namesByPosition(text: ZonedText, at: number): FoundName[] {
  if (text.zone === 'credit') return namesInCredit(text, at);
  if (text.zone === 'byline') return namesInByline(text, at);
  if (text.zone === 'prose') return namesAfterBy(text, at);
  if (text.zone === 'dateline') return namesInDateline(text, at);
  if (text.zone !== 'whole' || text.tokens.length === 0) return [];
  // "Lee Valley Courier > Local": the site and the way to the page.
  const cut = text.tokens.findIndex((it, i) => i > 0 && /^[>|»›·•]$/.test(it.text));
  const to = cut < 0 ? text.tokens.length : cut;
  return [nameOf(text, at, { from: 0, to }, 'organization', 'position')];
}

export function taggedNames(
  texts: readonly ZonedText[],
  { gazetteer, words, tagger }: Knowledge,
): FoundName[] {
  const usage = usageOf(texts.filter((it) => it.zone === 'prose').map((it) => it.tokens));
  return texts.flatMap((zoned, at) => {
    if (zoned.zone !== 'prose') return [];
    const { tokens, block } = zoned;
    const segments = segmentsIn(tokens);
    const sight = {
      text: block.text,
      tokens,
      segments,
      usage,
      words,
      gazetteer,
    };
    return tagged(sight, tagger).map((it) => ({
      ...nameOf(zoned, at, it, it.type, 'tagger'),
      shares: it.shares,
    }));
  });
}
