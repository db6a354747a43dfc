import type { Direction } from '../../article/article.ts';
import { directionOf } from '../../article/text.ts';

/** The direction of a block, where it is not that of the article round it. */
export function turnOf(text: string, around: Direction): Direction | undefined {
  const own = directionOf(text);
  return own === around ? undefined : own;
}
