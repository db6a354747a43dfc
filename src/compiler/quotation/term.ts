import type { Finding } from './finding.ts';
import { findCueVerb } from './lexicon/cueVerb.ts';
import { roleNouns } from './lexicon/roles.ts';
import { conjunctions, determiners, prepositions } from './lexicon/words.ts';
import type { Passage } from './passage.ts';

/**
 * Whether words in quotation marks are a title, a nickname, a term or a slogan, and so
 * nobody's quotation.
 *
 *     the so-called “safe zone”       a term
 *     NBC's “Meet the Press”          a title
 *     Dwayne “The Rock” Johnson       a nickname
 *     he called it “a safe zone”      a quotation: somebody is said to have said it
 */
export function isTerm(passage: Passage, quoted: number, finding: Finding | undefined): boolean {
  const { tokens } = passage;
  const inner = tokens[quoted]?.text ?? '';
  const words = inner.split(/\s+/);
  const before = tokens[quoted - 1];
  if (passage.language !== 'en') return isForeignTerm(passage, quoted, words.length, finding);
  if (isNickname(passage, quoted, words.length)) return true;
  if (isByname(passage, quoted, finding)) return true;
  const titled = isTitle(words);
  if (titled && isNamedWork(passage, quoted, words.length)) return true;
  const firm = finding?.strength === 'firm';
  const besides = finding?.rule === 'cue before speaker' || finding?.rule === 'speaker after';
  if (firm && besides && before?.possessive !== true) return false;
  if (/[.,?!…—-]$/.test(inner) && isOwnSentence(passage, quoted)) return false;
  if (titled && isSpoken(passage, finding)) return false;
  const lead = wordsBefore(passage, quoted);
  if (naming.test(lead) || calledSo.test(lead)) return true;
  if (titled && words.length > 1 && isTitlePlace(passage, quoted)) return true;
  if (/[.,?!…][)\]'’”]*$/u.test(inner) && words.length > 2 && !titled) return false;
  if (finding !== undefined && finding.strength === 'firm')
    return titled && words.length > 1 && !isColonBefore(before?.text);
  if (words.length >= 5) return titled && before?.text !== ':';
  return finding === undefined;
}

/** Other languages write titles like sentences: a few words that no verb of saying stands next to. */
function isForeignTerm(
  passage: Passage,
  quoted: number,
  words: number,
  finding: Finding | undefined,
): boolean {
  const few = finding?.strength === 'loose' ? 6 : 4;
  if (words >= few || isOwnSentence(passage, quoted)) return false;
  if (finding?.cue === undefined) return true;
  return finding.cue < quoted && quoted - Math.max(finding.cue + 1, finding.speaker.to) > 2;
}

/** The quotation is a sentence of its own: nothing of the writer's stands before it. */
function isOwnSentence({ tokens, sentenceStart }: Passage, quoted: number): boolean {
  return sentenceStart[quoted] === quoted && /^[\p{Lu}\d[¿¡(‘']/u.test(tokens[quoted]?.text ?? '');
}

const isColonBefore = (text: string | undefined): boolean => text === ':' || text === ',';

/** They called her “the Lampwife”: a name, not a statement. */
function isByname({ tokens }: Passage, quoted: number, finding: Finding | undefined): boolean {
  const verb = findCueVerb(tokens[finding?.cue ?? -1]?.lower ?? '');
  return verb?.kind === 'name' && /^[Tt]he \p{Lu}\S*$/u.test(tokens[quoted]?.text ?? '');
}

/** "chanting “Dump the Mayor”": a verb of saying right before the words. */
function isSpoken({ tokens }: Passage, finding: Finding | undefined): boolean {
  if (finding?.cue === undefined || finding.strength !== 'firm') return false;
  const verb = findCueVerb(tokens[finding.cue]?.lower ?? '');
  const near = finding.clauseTo - finding.cue <= 2;
  return (
    near &&
    verb?.kind === 'say' &&
    !/^(?:read|write|sing|publish|recite|name|title|tell)$/.test(verb.base)
  );
}

/** On “Meet the Press,”; the “Daily Show” host; a line of its own between sections. */
function isNamedWork({ tokens, regions, text }: Passage, quoted: number, words: number): boolean {
  const [before, after] = [tokens[quoted - 1], tokens[quoted + 1]];
  if (/^(?:on|in|for|of|at|to|with|from)$/.test(before?.lower ?? '') && words > 1) return true;
  if (before?.possessive && words > 1) return true;
  if (after?.kind === 'word' && roleNouns.has(after.lower) && tokens[quoted + 2]?.capital)
    return true;
  const region = regions[tokens[quoted]?.region ?? -1];
  return (
    region?.family === 'single' && text.trim().length <= region.outerEnd - region.outerStart + 1
  );
}

/** Nouns for words and works: what follows in marks is their name. */
const named =
  `word term phrase slogan motto title nickname hashtag label book novel film movie song album show series play
  documentary podcast column essay memoir musical sitcom magazine biography autobiography thriller exhibition lecture
  report study paper ballad anthem opera ballet poem game app website blog newsletter episode hit comedy drama`
    .split(/\s+/)
    .join('|');

/** "a hook called a “grapnel”", unlike "what the mayor called a “disaster”". */
const calledSo = /(?<!\bwhat\b.{0,50})\b(?:an?|the) \p{Ll}+ called (?:an? |the )?$/u;

/** Words that announce a name for something rather than somebody's words. */
const naming = new RegExp(
  `(?:${[
    '\\bso-called',
    '\\b(?:known|referred to|marketed|billed) as',
    '\\b(?:titled|entitled|nicknamed|named|dubbed|headlined|labell?ed|captioned)',
    `\\b(?:the|an?|his|her|their|its|our|my|new|debut|\\p{L}+['’]s) (?:\\p{L}+ ){0,3}(?:${named}),?`,
  ].join('|')})\\s*$`,
  'iu',
);

function wordsBefore({ text, tokens }: Passage, quoted: number): string {
  const end = tokens[quoted]?.start ?? 0;
  return text.slice(Math.max(0, end - 60), end);
}

function isNickname({ tokens }: Passage, quoted: number, words: number): boolean {
  const [before, after] = [tokens[quoted - 1], tokens[quoted + 1]];
  const inner = tokens[quoted]?.text ?? '';
  if (words > 4 || /[.,?!]$/.test(inner)) return false;
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  return (
    before.capital &&
    !before.possessive &&
    after.capital &&
    !prepositions.has(before.lower) &&
    !determiners.has(before.lower)
  );
}

/** All the words of weight begin with a capital. */
function isTitle(words: readonly string[]): boolean {
  const plain = words
    .map((word) => word.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  if (plain.filter((word) => /^[\p{Lu}@#]/u.test(word)).length < Math.min(2, plain.length))
    return false;
  return plain.every(
    (word, index) => /^[\p{Lu}\p{N}@#]/u.test(word) || (index > 0 && isSmall(word)),
  );
}

const isSmall = (word: string): boolean =>
  prepositions.has(word) ||
  determiners.has(word) ||
  conjunctions.has(word) ||
  /^(?:is|are|be|it|vs|v)$/.test(word);

/** Places where works are named: after "on", "in", a possessive or the word for a work; never after a colon. */
function isTitlePlace({ tokens }: Passage, quoted: number): boolean {
  const before = tokens[quoted - 1];
  if (before === undefined) return !/^[,]$/.test(tokens[quoted + 1]?.text ?? '');
  if (/^[:,]$/.test(before.text)) return false;
  if (before.kind !== 'word') return true;
  const verb = findCueVerb(before.lower);
  return verb === undefined || before.capital || before.possessive;
}
