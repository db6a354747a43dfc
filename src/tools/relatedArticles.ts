/** Which other articles a reader of one may want, and why: the same people speak there, the same places are its scene. */
import type { QueryClient } from '@tanstack/react-query';
import type { ArticleCard } from '../archive/card.ts';
import type { Dossier } from '../archive/dossier/dossier.ts';
import type { NewsArticle } from '../article/article.ts';
import type { ArticleId, EntityId } from '../article/id.ts';
import { storyMentionsOf } from '../article/story.ts';
import { dossierQuery } from '../queries.ts';

/** Another article and the reasons for it. */
export interface RelatedArticle {
  readonly article: ArticleCard;
  /** Who speaks in both. */
  readonly speakers: readonly string[];
  /** Places that both mention. */
  readonly places: readonly string[];
}

/** Dossiers that are looked at, and articles that are shown. */
const most = { dossiers: 8, articles: 4 };

/** The related articles of one, the nearest first: a shared speaker counts for two places. */
export async function findRelated(
  client: QueryClient,
  article: NewsArticle,
): Promise<readonly RelatedArticle[]> {
  const wanted = tiesOf(article).slice(0, most.dossiers);
  const found = await Promise.allSettled(
    wanted.map((id) => client.ensureQueryData(dossierQuery(id, ''))),
  );
  const dossiers = found.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
  return ranked(dossiers, article.id);
}

/** Those whose words are surely theirs, then the places of the story. */
function tiesOf(article: NewsArticle): readonly EntityId[] {
  const speakers = article.quotations.flatMap(({ attribution }) =>
    attribution?.speaker === undefined || attribution.confidence === 'unsure'
      ? []
      : [attribution.speaker],
  );
  const places = new Set(
    article.entities.filter(({ kind }) => kind === 'place').map(({ id }) => id),
  );
  const scenes = storyMentionsOf(article)
    .filter(({ entity, standsFor }) => places.has(entity) && standsFor === undefined)
    .map(({ entity }) => entity);
  return [...new Set([...speakers, ...scenes])];
}

/** What the dossiers say of other articles, the article with most in common first. */
export function ranked(
  dossiers: readonly Pick<Dossier, 'kind' | 'name' | 'stories'>[],
  here: ArticleId,
): readonly RelatedArticle[] {
  const related = new Map<
    ArticleId,
    { article: ArticleCard; speakers: string[]; places: string[] }
  >();
  for (const { kind, name, stories } of dossiers) {
    for (const { article, said, passages } of stories) {
      const isTie =
        kind === 'place'
          ? passages.length > 0
          : said.some(({ speaker }) => speaker?.confidence !== 'unsure');
      if (article.id === here || !isTie) continue;
      const before = related.get(article.id) ?? { article, speakers: [], places: [] };
      before[kind === 'place' ? 'places' : 'speakers'].push(name);
      related.set(article.id, before);
    }
  }
  const score = (it: RelatedArticle): number => 2 * it.speakers.length + it.places.length;
  return [...related.values()].toSorted((a, b) => score(b) - score(a)).slice(0, most.articles);
}
