import type { AuthorityEntry, AuthorityRule } from '../../article/authority/authority.ts';
import { isBareName } from '../../article/authority/authority.ts';
import type { ArticleId } from '../../article/id.ts';
import { foldName } from '../gazetteer/fold.ts';

/** What is known of an entity of one article before it is linked. */
export interface Candidate {
  readonly kind: AuthorityEntry['kind'];
  /** Every name that the article uses. */
  readonly names: readonly string[];
  /** What the article calls it. */
  readonly roles: readonly string[];
  /** `catalogue:id` where the gazetteer gave one. */
  readonly sameAs: readonly string[];
}

/** The editor's entry for an entity, if there is one and only one that applies. */
export function findEntry(
  candidate: Candidate,
  article: ArticleId,
  authority: readonly AuthorityEntry[],
): AuthorityEntry | undefined {
  const fitting = authority.filter(
    (entry) =>
      entry.kind === candidate.kind &&
      entry.applies.some((rule) => applies(rule, entry, candidate, article)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function applies(
  rule: AuthorityRule,
  entry: AuthorityEntry,
  candidate: Candidate,
  article: ArticleId,
): boolean {
  if (rule.sameAs !== undefined) return candidate.sameAs.includes(rule.sameAs);
  const { names = [], role, articles } = rule;
  if (articles !== undefined && !articles.includes(article)) return false;
  if (role !== undefined && !candidate.roles.some((it) => hasWords(it, role))) return false;
  const ours = candidate.names.map(foldName);
  const used = names.filter((it) => ours.includes(foldName(it)));
  if (used.length === 0) return false;
  // "Saddam Hussein" is no Fuad Hussein, though the article also calls him "Hussein".
  const known = new Set(
    [entry.name, ...entry.applies.flatMap((it) => it.names ?? [])].map(foldName),
  );
  const isBare = used.every((it) => isBareName(entry.kind, it));
  const longer = candidate.names.filter((it) => !isBareName(entry.kind, it));
  return !isBare || longer.every((it) => known.has(foldName(it)));
}

const hasWords = (text: string, words: string): boolean =>
  ` ${foldName(text)} `.includes(` ${foldName(words)} `);
