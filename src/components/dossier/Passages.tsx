import { Fragment } from 'react';
import type { DossierStory } from '../../archive/dossier/dossier.ts';
import type { MentioningSentence } from '../../archive/passage.ts';
import type { ArticleId } from '../../article/id.ts';
import { articlePath, hrefOf } from '../../paths.ts';
import * as phrases from '../../phrases/dossier.ts';
import { comma } from '../../phrases/lists.ts';
import { inContext } from '../../phrases/page.ts';
import { StorySection } from './StorySection.tsx';

const parts: Readonly<Record<MentioningSentence['part'], string>> = {
  headline: phrases.inHeadline,
  narration: phrases.inNarration,
  quotation: phrases.inQuotation,
  caption: phrases.inCaption,
};

/** Sentences that mention an entity, under their articles. */
export function Passages({ stories }: { stories: readonly DossierStory[] }) {
  return stories.map(({ article, passages }) => (
    <StorySection key={article.id} article={article} level={3}>
      <ul className="mt-2 grid gap-2" lang={article.language} dir={article.direction}>
        {passages.map((passage) => (
          <li key={`${passage.block} ${passage.text}`} dir={passage.direction}>
            <Sentence article={article.id} passage={passage} />
          </li>
        ))}
      </ul>
    </StorySection>
  ));
}

interface SentenceProps {
  article: ArticleId;
  passage: MentioningSentence;
}

/** A sentence with the words marked that mention the entity, and where it stands. */
function Sentence({ article, passage }: SentenceProps) {
  const { block, part, text, marks, standsFor } = passage;
  const where = [parts[part], standsFor && phrases.standsForGovernment].filter(Boolean);
  return (
    <>
      <MarkedText text={text} marks={marks} />{' '}
      <span className="aside" lang={phrases.language}>
        {`${where.join(comma)}${comma}`}
        <a href={hrefOf(articlePath(article, block))}>{inContext}</a>
      </span>
    </>
  );
}

/** A text with some of its words marked. */
export function MarkedText({ text, marks }: Pick<MentioningSentence, 'text' | 'marks'>) {
  const inOrder = marks.toSorted(([a], [b]) => a - b);
  return (
    <>
      {inOrder.map(([start, end], n) => {
        // Two mentions may share words: "Bank of England" and "England".
        const done = Math.max(0, ...inOrder.slice(0, n).map(([, before]) => before));
        return (
          <Fragment key={start}>
            {text.slice(done, Math.max(start, done))}
            {end > done && (
              <mark className="bg-transparent font-bold text-inherit">
                {text.slice(Math.max(start, done), end)}
              </mark>
            )}
          </Fragment>
        );
      })}
      {text.slice(Math.max(0, ...inOrder.map(([, end]) => end)))}
    </>
  );
}
