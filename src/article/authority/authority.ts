/**
 * The editor's authority file: what an editor knows of persons, organisations
 * and places beyond the articles, each statement with a source that a reader
 * can check. It links what articles name; it never changes what they say.
 */
import type { EntityKind, SameAs } from '../article.ts';
import type { EntityId } from '../id.ts';

/** Where a reader can check a statement. */
export interface AuthoritySource {
  readonly title: string;
  /** `https:` address. */
  readonly address: string;
}

/** Something an editor states, and where that can be checked. */
export interface Sourced {
  readonly source: AuthoritySource;
}

/** An office or a position; dates as `2020`, `2020-06` or `2020-06-06`, no more precise than the source. */
export interface AuthorityRole extends Sourced {
  readonly title: string;
  readonly from?: string;
  readonly until?: string;
}

/**
 * When an entry is the one that an article means. All that is given must hold:
 *
 * - `names`: the article calls it by one of these names;
 * - `role`: and with this role beside the name ("Foreign Minister Hussein");
 * - `articles`: and it is one of these articles;
 * - `sameAs`: or, for a place, the article's words lead to this catalogue entry ("iso-3166-2:IQ-KI").
 *
 * One word alone is no name that tells people or organisations apart: a single
 * name of a person, or an abbreviation, needs a role or articles beside it.
 */
export interface AuthorityRule {
  readonly names?: readonly string[];
  readonly role?: string;
  readonly articles?: readonly string[];
  readonly sameAs?: string;
}

/** One person, organisation or place, as an editor knows it. */
export interface AuthorityEntry {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The full name, which makes the id. */
  readonly name: string;
  readonly description?: Sourced & { readonly text: string };
  readonly roles: readonly AuthorityRole[];
  readonly sameAs: readonly (Sourced & Pick<SameAs, 'catalogue' | 'id'>)[];
  readonly applies: readonly AuthorityRule[];
}

/** What is wrong with the file: the place in it, what stands there, and what to do. Fits the compiler's `Problem`. */
export interface AuthorityProblem {
  readonly severity: 'error';
  readonly code: 'authority/unreadable' | 'authority/invalid';
  readonly message: string;
  readonly file: string;
}

/** What a file gave: the entries that are sound, and a problem for each that is not. */
export interface Authority {
  readonly entries: readonly AuthorityEntry[];
  readonly problems: readonly AuthorityProblem[];
}

/** Whether a name is too little to tell one bearer from another: one word of a person, an abbreviation. */
export function isBareName(kind: EntityKind, name: string): boolean {
  if (kind === 'place') return false;
  const isOneWord = !/\S\s+\S/u.test(name.trim());
  return isOneWord && (kind === 'person' || /^[\p{Lu}\p{N}.&-]{1,6}$/u.test(name));
}
