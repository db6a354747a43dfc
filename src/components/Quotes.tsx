import { Link } from 'react-router';
import type { ArticleCard } from '../archive/card.ts';
import type { QuotedWords } from '../archive/quotationIndex.ts';
import * as phrases from '../phrases/page.ts';
import { articlePath } from '../paths.ts';
import { ArticleHeading } from './article/ArticleHeading.tsx';
import { EntityLink } from './EntityLink.tsx';

interface QuotesProps {
  quotations: readonly QuotedWords[];
  /** Whether each quotation names its speaker; a speaker's own page does not repeat the name. */
  withSpeaker: boolean;
  /** The level of the articles' headings. */
  level: 2 | 3;
}

/** Quotations away from their articles, under the article that each stands in. */
export function Quotes({ quotations, withSpeaker, level }: QuotesProps) {
  return byArticle(quotations).map(([article, group]) => (
    <section key={article.id} className="border-t border-rule py-4">
      <ArticleHeading article={article} level={level} />
      {group.map((words) => (
        <Quote key={words.id} words={words} withSpeaker={withSpeaker} />
      ))}
    </section>
  ));
}

function Quote({ words, withSpeaker }: { words: QuotedWords; withSpeaker: boolean }) {
  const { id, article, kind, pieces, direction, speaker, editor } = words;
  return (
    <figure className="mt-4">
      <blockquote
        dir={direction}
        lang={article.language}
        className={kind === 'direct' ? 'text-body' : 'text-body text-soft'}
      >
        {pieces.map((piece, n) => (
          <p key={n}>{kind === 'direct' ? <q>{piece}</q> : piece}</p>
        ))}
      </blockquote>
      <figcaption className="aside mt-1 flex flex-wrap items-baseline gap-x-3">
        {withSpeaker && <Speaker speaker={speaker} />}
        {!withSpeaker && speaker && speaker.as !== speaker.name && (
          <span data-certainty={speaker.confidence}>
            {phrases.as}
            <q>{speaker.as}</q>
          </span>
        )}
        {kind === 'indirect' && <span>{phrases.reportedNotQuoted}</span>}
        {editor !== undefined && <span>{phrases.corrected}</span>}
        <Link to={articlePath(article.id, id)}>{phrases.inContext}</Link>
        <details className="scripted">
          <summary>{phrases.takeQuote}</summary>
          <div data-quote={`${article.id}#${id}`} />
        </details>
      </figcaption>
    </figure>
  );
}

function Speaker({ speaker }: { speaker: QuotedWords['speaker'] }) {
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

function byArticle(
  quotations: readonly QuotedWords[],
): readonly [ArticleCard, readonly QuotedWords[]][] {
  const groups = new Map<string, [ArticleCard, QuotedWords[]]>();
  for (const words of quotations) {
    const group = groups.get(words.article.id);
    if (group === undefined) groups.set(words.article.id, [words.article, [words]]);
    else group[1].push(words);
  }
  return [...groups.values()];
}
