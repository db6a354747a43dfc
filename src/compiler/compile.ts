/** Source to article: the stages, in their order. Pure; the same in the build, in a browser and in a worker. */
import type { Entity, Mention, NewsArticle, Person } from '../article/article.ts';
import type { EntityId } from '../article/id.ts';
import { textBlocksIn } from '../article/text.ts';
import { corrected, correctionsNameOf } from './correction.ts';
import type { Draft, Reading, SourceFile, Spoken } from './draft.ts';
import { findEntities } from './entity/entity.ts';
import type { Knowledge } from './knowledge.ts';
import type { Problem } from './problem.ts';
import { attribute } from './quotation/attribution.ts';
import { findUnclosed } from './quotation/marks/unclosed.ts';
import { findQuotations } from './quotation/quotation.ts';
import { readSource } from './source/source.ts';

/** What became of a file: its articles, none where there is an error, several where it is a feed. */
export interface Compiled {
  readonly articles: readonly NewsArticle[];
  readonly problems: readonly Problem[];
}

/** Compile one file as received. Never throws for any input. */
export function compile(file: SourceFile, knowledge: Knowledge): Compiled {
  const { drafts, problems: found }: Reading = readSource(file);
  const problems = [...found, ...drafts.flatMap(findUnclosed)];
  const articles = drafts.map((draft) => annotate(draft, knowledge));
  const { corrections } = file;
  if (corrections === undefined) return { articles, problems };
  const mended = articles.map((it) => corrected(it, corrections, correctionsNameOf(file.name)));
  return {
    articles: mended.map(({ article }) => article),
    problems: [...problems, ...mended.flatMap((it) => it.problems)],
  };
}

/** Say of a laid-out text who is named in it and who said what. */
export function annotate(draft: Draft, knowledge: Knowledge): NewsArticle {
  const spans = findQuotations(draft);
  const named = findEntities(draft, knowledge);
  const spoken = attribute(draft, spans, named);
  return {
    ...draft,
    quotations: spoken.quotations,
    mentions: inReadingOrder(draft, [...named.mentions, ...spoken.mentions]),
    entities: withRoles(named.entities, spoken.roles),
  };
}

function inReadingOrder(draft: Draft, mentions: readonly Mention[]): readonly Mention[] {
  const order = new Map(textBlocksIn(draft).map(({ id }, n) => [id, n]));
  const place = ({ range }: Mention): number => order.get(range.block) ?? 0;
  return mentions.toSorted((a, b) => place(a) - place(b) || a.range.start - b.range.start);
}

/** The entities with the roles that were understood from who speaks, after those that stand by their names. */
function withRoles(entities: readonly Entity[], spoken: Spoken['roles']): readonly Entity[] {
  const understood = new Map<EntityId, Person['roles'][number][]>();
  for (const { entity, text, range, confidence } of spoken) {
    const role = { text, range, confidence };
    const known = understood.get(entity);
    if (known === undefined) understood.set(entity, [role]);
    else known.push(role);
  }
  return entities.map((entity) => {
    const own = understood.get(entity.id);
    if (entity.kind === 'place' || own === undefined) return entity;
    return { ...entity, roles: [...entity.roles, ...own] };
  });
}
