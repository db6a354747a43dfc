import type { NewsArticle } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import { storyMentionsOf } from '../../article/story.ts';
import { entityPath } from '../../paths.ts';
import { mentionCount } from '../../phrases/counting.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { closeThen, Dialog } from '../Dialog.tsx';

interface NameChoiceProps {
  article: NewsArticle;
  follow: (id: EntityId, name: string) => void;
  close: () => void;
}

/** The names of an article, those mentioned most first: one is chosen to be followed through the text. */
export function NameChoice({ article, follow, close }: NameChoiceProps) {
  return (
    <Dialog title={phrases.follow} close={close}>
      <div className="tool-options">
        {namesIn(article).map(({ id, name, mentions }) => (
          <button
            key={id}
            type="button"
            className="tool-option"
            onClick={() => closeThen(close, () => follow(id, name))}
          >
            <bdi>{name}</bdi>
            <span className="aside">{mentionCount(mentions)}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}

interface MentionedName {
  readonly id: EntityId;
  readonly name: string;
  readonly mentions: number;
}

/** Everyone and everything that the story names. */
export function namesIn(article: NewsArticle): readonly MentionedName[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of storyMentionsOf(article))
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return article.entities
    .map(({ id, name }) => ({ id, name, mentions: counts.get(id) ?? 0 }))
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => b.mentions - a.mentions);
}

/** The name in the text that has focus. */
export function findFocusedName(article: NewsArticle): MentionedName | undefined {
  const link = document.activeElement?.closest<HTMLAnchorElement>('.story a.entity');
  return link
    ? namesIn(article).find(({ id }) => link.pathname.endsWith(entityPath(id)))
    : undefined;
}
