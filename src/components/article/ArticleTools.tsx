import * as phrases from '../../phrases/page.ts';
import { WhoSaidWhatButton } from './WhoSaidWhat.tsx';

/** What can be done with an article: a line under its head, on a small screen a bar in reach of the thumb. */
export function ArticleTools({
  statements,
  isPublished,
}: {
  statements: number;
  /** What a reader has opened is kept already. */
  isPublished: boolean;
}) {
  return (
    <fieldset className="article-tools" aria-label={phrases.articleTools}>
      {isPublished && (
        <button type="button" className="scripted" data-tool="save" aria-pressed={false}>
          {phrases.save}
        </button>
      )}
      <WhoSaidWhatButton count={statements} />
      {isPublished && (
        <button type="button" className="scripted" data-tool="more" aria-haspopup="dialog">
          {phrases.more}
        </button>
      )}
    </fieldset>
  );
}
