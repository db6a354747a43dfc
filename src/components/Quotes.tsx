import type { ArticleCard } from '../archive/card.ts';
import type { QuotedStory, SpokenWords } from '../archive/quotationIndex.ts';
import * as phrases from '../phrases/page.ts';
import { articlePath, hrefOf } from '../paths.ts';
import { EntityLink } from './EntityLink.tsx';
import { StorySection } from './dossier/StorySection.tsx';

interface QuotesProps {
  stories: readonly QuotedStory[];
  /** Whether each quotation names its speaker; a speaker's own page does not repeat the name. */
  withSpeaker: boolean;
  /** The level of the articles' headings. */
  level: 2 | 3;
}

/** Quotations away from their articles, under the article that each stands in. */
export function Quotes({ stories, withSpeaker, level }: QuotesProps) {
  return stories.map(({ article, quotations }) => (
    <StorySection key={article.id} article={article} level={level}>
      {quotations.map((words) => (
        <Quote key={words.id} article={article} words={words} withSpeaker={withSpeaker} />
      ))}
    </StorySection>
  ));
}

interface QuoteProps {
  article: ArticleCard;
  words: SpokenWords;
  withSpeaker: boolean;
}

function Quote({ article, words, withSpeaker }: QuoteProps) {
  const { id, kind, pieces, direction, speaker, editor } = words;
  return (
    <figure className="mt-4">
      <blockquote
        className={kind === 'direct' ? 'text-body' : 'text-body text-soft'}
        lang={article.language}
        dir={direction ?? article.direction}
      >
        {pieces.map((piece, n) => (
          <p key={n}>{kind === 'direct' ? <q>{piece}</q> : piece}</p>
        ))}
      </blockquote>
      <figcaption className="aside mt-1 flex flex-wrap items-baseline gap-x-3 leading-6">
        {withSpeaker && <Speaker speaker={speaker} />}
        {!withSpeaker && speaker && speaker.as !== speaker.name && (
          <span data-certainty={speaker.confidence}>
            {phrases.as}
            <q>{speaker.as}</q>
          </span>
        )}
        {kind === 'indirect' && <span>{phrases.reportedNotQuoted}</span>}
        {editor !== undefined && <span>{phrases.corrected}</span>}
        <a href={hrefOf(articlePath(article.id, id))}>{phrases.inContext}</a>
        <details className="scripted">
          <summary>{phrases.takeQuote}</summary>
          <div data-quote={`${article.id}#${id}`} />
        </details>
      </figcaption>
    </figure>
  );
}

function Speaker({ speaker }: { speaker: SpokenWords['speaker'] }) {
  if (speaker === undefined) return <b data-certainty="none">{phrases.notIdentified}</b>;
  if (speaker.confidence === 'unsure') return <b data-certainty="unsure">{phrases.notCertain}</b>;
  return (
    <>
      <b className="font-semibold text-ink" data-certainty={speaker.confidence}>
        {speaker.id === undefined ? (
          <bdi>{speaker.name}</bdi>
        ) : (
          <EntityLink id={speaker.id}>{speaker.name}</EntityLink>
        )}
      </b>
      {speaker.confidence === 'inferred' && (
        <span>
          {phrases.inferredFrom}
          <q>{speaker.as}</q>
        </span>
      )}
    </>
  );
}
