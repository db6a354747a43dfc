import type { Contents as ListContents } from '../archive/binding/listPage.ts';
import { articlesPath } from '../paths.ts';
import { articles, newer, older } from '../phrases/lists.ts';
import { Contents } from './Contents.tsx';
import { dateVolumeName } from './volumeName.ts';

/** The volumes of the list of articles: years and parts of years, and the one before and after. */
export function ArticleVolumes({ contents }: { contents: ListContents }) {
  return (
    <Contents
      contents={contents}
      pathOf={articlesPath}
      nameOf={dateVolumeName}
      noun={articles}
      previous={newer}
      next={older}
    />
  );
}
