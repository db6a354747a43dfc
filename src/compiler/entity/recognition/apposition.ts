/**
 * Names in languages that the tagger does not know, by the words that stand beside them:
 * the noun for a kind of organisation, and an office.
 */
import { bodies } from '../body.ts';
import { nameOf, type FoundName } from '../found.ts';
import type { Token } from '../text/token.ts';
import { roleNouns } from '../wording.ts';
import type { ZonedText } from '../text/zone.ts';
import { wordSet } from '../../wordSet.ts';

/** Offices in these languages that are not among those of quotations. */
const offices =
  wordSet(`chef cheffe chefin patron patronne patrona patrón secrétaire secretario secretaria jefe jefa
  director directora presidente presidenta ministro ministra alcalde alcaldesa portavoz direttore direttrice sindaco
  segretario portavoce diretor diretora ministre directeur directrice رئيس رئيسة مدير مديرة وزير وزيرة أمين عميد`);
const germanOffice =
  /(?:senator|minister|präsident|sprecher|chef|leiter|direktor|sekretär|kanzler|meister|professor|forscher|trainer)(?:in)?$/;
const article =
  /^(?:le|la|les|l['’]|el|los|las|der|die|das|den|dem|il|lo|o|a|un|une|una|uma|ein|eine)$/;
/** Between a noun with a capital and the rest of a name. */
const joint =
  /^(?:de|des|du|del|della|dei|do|da|dos|das|la|les|los|las|le|l['’]|d['’]|y|e|et|für|der)$/;
const longest = 8;

export function namesByApposition(text: ZonedText, at: number, language: string): FoundName[] {
  const nouns = bodies.get(language.slice(0, 2));
  if (text.zone !== 'prose' || language.startsWith('en')) return [];
  const { tokens } = text;
  return tokens.flatMap((_, i) => {
    const body = nouns && bodyAt(tokens, i, nouns);
    if (body !== undefined) return [nameOf(text, at, body, 'organization', 'gazetteer')];
    const holder = holderAt(tokens, i);
    return holder === undefined ? [] : [nameOf(text, at, holder, 'person', 'gazetteer')];
  });
}

interface Words {
  readonly from: number;
  readonly to: number;
}

/**
 * An organisation behind its noun, or with it where the noun has a capital that
 * no sentence gives it.
 *
 *     la compagnie espagnole Naviera Levantisca      el Instituto de Mares Costeros
 *                            ^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function bodyAt(
  tokens: readonly Token[],
  i: number,
  nouns: ReadonlySet<string>,
): Words | undefined {
  const noun = tokens[i];
  if (noun === undefined || !nouns.has(noun.lower)) return undefined;
  const isGerman = nouns.has('reederei');
  if (noun.isCapitalized && !noun.begins && !isGerman) {
    const to = endOfName(tokens, i + 1, true);
    return to > i + 1 ? { from: i, to } : undefined;
  }
  let from = i + 1;
  if (/^["“„«']$/.test(tokens[from]?.text ?? '')) from += 1;
  else if (!isNameWord(tokens[from]) && /^\p{Ll}{4,}$/u.test(tokens[from]?.text ?? '')) from += 1;
  if (!isNameWord(tokens[from]) || (noun.begins && !isGerman && !noun.isCapitalized))
    return undefined;
  const to = endOfName(tokens, from, false);
  return to > from ? { from, to } : undefined;
}

/** Where a name ends that goes on from here; with `isOpen`, over small words, and over the adjective after its noun. */
function endOfName(tokens: readonly Token[], from: number, isOpen: boolean): number {
  let end = from;
  const adjective = tokens[from]?.text ?? '';
  if (isOpen && /^\p{Ll}+(?:ale?|enne?|aine?|ique|ais|aise|al|ano|ana|ico|ica)$/u.test(adjective))
    end += 1;
  for (let k = end; k < from + longest; k += 1) {
    if (isNameWord(tokens[k])) end = k + 1;
    else if (!isOpen || !joint.test(tokens[k]?.lower ?? '')) break;
  }
  return end;
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && token.isCapitalized && /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(token.text);

/**
 * Who has an office, between commas before or after it, or right behind it in German.
 *
 *     La ministre chargée de la mer, Maëlle Kervadec, se rendra      Ministerin Lena Vogt
 *                                    ^^^^^^^^^^^^^^^                            ^^^^^^^^^
 */
function holderAt(tokens: readonly Token[], from: number): Words | undefined {
  const isUncased = /^\p{Lo}/u.test(tokens[from]?.text ?? '');
  const isWord = (token: Token | undefined): boolean =>
    isUncased ? /^[\p{Lo}\p{M}]{2,}$/u.test(token?.text ?? '') : isNameWord(token);
  let to = from;
  while (to < from + 4 && isWord(tokens[to])) to += 1;
  if (to - from < 2 || (isUncased && to - from > 2) || isWord(tokens[from - 1])) {
    const before = tokens[from - 1];
    const isBehind = before !== undefined && before.isCapitalized && isOffice(before.lower);
    return isBehind && to - from >= 2 && !isUncased ? { from, to } : undefined;
  }
  const isClosed = /^[,،:–—]$/.test(tokens[to]?.text ?? '');
  const first = tokens[from]?.lower ?? '';
  if (!isClosed || isOffice(first) || article.test(first)) return undefined;
  const isNamed = /^[,،]$/.test(tokens[from - 1]?.text ?? '') && officeBefore(tokens, from - 1);
  return isNamed || officeAfter(tokens, to + 1) ? { from, to } : undefined;
}

const isOffice = (lower: string): boolean =>
  offices.has(lower) || roleNouns.has(lower) || germanOffice.test(lower);

/** Whether an office stands before a comma, with at most a few small words between. */
function officeBefore(tokens: readonly Token[], comma: number): boolean {
  for (let k = comma - 1; k >= Math.max(0, comma - 7); k -= 1) {
    const token = tokens[k];
    if (token === undefined || /^[.,;:!?،»”"]$/.test(token.text)) return false;
    if (isOffice(token.lower)) return true;
  }
  return false;
}

/** "..., die Chefin der Reederei": an article and an office, or the office alone. */
function officeAfter(tokens: readonly Token[], from: number): boolean {
  const isOpened = article.test(tokens[from]?.lower ?? '');
  return isOffice(tokens[isOpened ? from + 1 : from]?.lower ?? '');
}
