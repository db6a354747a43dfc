import { isBareName } from '../../article/authority/authority.ts';
import { foldName } from '../gazetteer/fold.ts';
import { foldedWords, type Definition } from './definition.ts';
import { genderOfFirstName } from '../quotation/lexicon/firstNames.ts';
import type { Gender } from '../quotation/lexicon/roles.ts';
import type { FoundName } from './found.ts';
import type { Resolved } from './place/place.ts';
import { courtesies } from './wording.ts';
import type { ZonedText } from './text/zone.ts';

/** The mentions of one person, organisation or place in a document. */
export interface Group {
  readonly kind: 'person' | 'organization' | 'place';
  readonly names: FoundName[];
  /** Where it is a place that the gazetteer knows. */
  readonly resolved?: Resolved;
}

/**
 * Mentions brought together: places that mean the same place; persons by full
 * name, and a surname with the one full name that ends in it; organisations by
 * name, by the other names that the document states, and by their initials.
 * A short name that fits two longer ones stays by itself.
 */
export function grouped(
  texts: readonly ZonedText[],
  names: readonly FoundName[],
  definitions: readonly Definition[],
  places: ReadonlyMap<FoundName, Resolved>,
): Group[] {
  const aliases = aliasesIn(texts, definitions);
  const keyOf = new Map<FoundName, string>();
  const people = names.filter((it) => it.type === 'person');
  const persons = personKeys(people, gendersIn(texts, people));
  const organizations = organizationKeys(names.filter((it) => it.type === 'organization'));
  const groups = new Map<string, Group>();
  for (const name of names) {
    const resolved = places.get(name);
    if (name.type === 'other' && resolved === undefined) continue;
    const kind = name.type === 'other' ? 'place' : name.type;
    const own = kind === 'person' ? personName(name.text) : foldName(name.text);
    const canonical = aliases.get(own) ?? own;
    const known = kind === 'person' ? persons : kind === 'organization' ? organizations : undefined;
    const key = `${kind} ${placeKeyOf(resolved) ?? known?.get(canonical) ?? canonical}`;
    keyOf.set(name, key);
    const group = groups.get(key);
    if (group !== undefined) group.names.push(name);
    else groups.set(key, { kind, names: [name], ...(resolved && { resolved }) });
  }
  return [...groups.values()];
}

/** What tells a place of the gazetteer from every other. */
function placeKeyOf(resolved: Resolved | undefined): string | undefined {
  if (resolved === undefined) return undefined;
  const { name, type, id, country, division } = resolved.place;
  return `@${type} ${id ?? ''} ${country} ${division} ${name}`;
}

/** Other names that the document states, folded, each to the first. */
function aliasesIn(
  texts: readonly ZonedText[],
  definitions: readonly Definition[],
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { at, name, aliases: others } of definitions) {
    const text = texts[at];
    if (text === undefined) continue;
    const first = foldedWords(text, name);
    const canonical = aliases.get(first) ?? first;
    for (const other of others) {
      const folded = foldedWords(text, other);
      if (folded !== canonical && !aliases.has(folded)) aliases.set(folded, canonical);
    }
  }
  return aliases;
}

/** A person's name folded, without courtesies and what follows a comma. */
export function personName(text: string): string {
  const words = foldName(text).split(' ');
  while (words.length > 1 && courtesies.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}

const generation = /^(?:jr|sr|ii|iii|iv)$/;

function personKeys(
  names: readonly FoundName[],
  genders: ReadonlyMap<string, Gender>,
): ReadonlyMap<string, string> {
  const all = new Set(names.map((it) => personName(it.text)));
  // "O'Brien-Smith" is one word, though it is folded to two.
  const full = new Set(
    names.filter((it) => !isBareName('person', it.text)).map((it) => personName(it.text)),
  );
  const byPart = new Map<string, Set<string>>();
  const add = (part: string, name: string): void => {
    const set = byPart.get(part) ?? new Set<string>();
    byPart.set(part, set.add(name));
  };
  const keys = new Map<string, string>();
  const byEnds = new Map<string, string>();
  for (const name of full) {
    const parts = name.split(' ').filter((it) => !generation.test(it));
    const ends = `${parts[0]} ${parts.at(-1)}`;
    const same = byEnds.get(ends) ?? name;
    byEnds.set(ends, same);
    keys.set(name, same);
    add(`last ${parts.at(-1)}`, same);
    add(`first ${parts[0]}`, same);
    if (parts.length > 2) add(`last ${parts.slice(-2).join(' ')}`, same);
  }
  for (const name of all) {
    const last = byPart.get(`last ${name}`);
    const first = byPart.get(`first ${name}`);
    const only =
      last?.size === 1 ? last : last === undefined && first?.size === 1 ? first : undefined;
    const [longer] = only ?? [];
    if (longer === undefined || isOfOtherGender(longer, genders.get(name))) continue;
    if (!keys.has(name) || keys.get(name) === name) keys.set(name, longer);
  }
  return keys;
}

/** "Mr. Obama" is not Michelle Obama. */
function isOfOtherGender(full: string, gender: Gender | undefined): boolean {
  const own = genderOfFirstName(full.split(' ', 1)[0] ?? '');
  return own !== undefined && gender !== undefined && own !== gender;
}

const genderOfCourtesy: ReadonlyMap<string, Gender> = new Map([
  ...['mr', 'mr.', 'sir', 'lord'].map((word) => [word, 'male'] as const),
  ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dame', 'lady', 'madam'].map(
    (word) => [word, 'female'] as const,
  ),
]);

/** What the courtesies before a person's name say, by the name folded. */
function gendersIn(
  texts: readonly ZonedText[],
  people: readonly FoundName[],
): ReadonlyMap<string, Gender> {
  return new Map(
    people.flatMap(({ at, from, text }) => {
      const tokens = texts[at]?.tokens;
      const gender = [from - 1, from].map((i) => genderOfCourtesy.get(tokens?.[i]?.lower ?? ''));
      const found = gender.find((it) => it !== undefined);
      return found === undefined ? [] : [[personName(text), found] as const];
    }),
  );
}

const legalForm =
  /(?: (?:inc|corp|corporation|co|company|ltd|limited|llc|plc|group|holdings|ag|sa|nv))+$/;

function organizationKeys(names: readonly FoundName[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const byInitials = new Map<string, Set<string>>();
  const shorts = new Map<string, string>();
  for (const { text } of names) {
    const folded = foldName(text);
    const core = folded.replace(legalForm, '').replace(/^the /, '');
    keys.set(folded, core);
    const letters = text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
    if (letters.length > 1) {
      const initials = letters.join('').toLowerCase();
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(core));
    } else if (/^(?:\p{Lu}\.?){2,6}$/u.test(text)) shorts.set(folded, folded);
  }
  for (const short of shorts.keys()) {
    const longer = byInitials.get(short);
    const [only] = longer ?? [];
    if (longer?.size === 1 && only !== undefined) keys.set(short, only);
  }
  return keys;
}
