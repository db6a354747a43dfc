import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Params } from 'react-router';
import type { PublishedArticle } from '../archive/copies/published.ts';
import { annotationsOf } from '../article/annotation.ts';
import type { NewsArticle } from '../article/article.ts';
import type { ArticleId } from '../article/id.ts';
import { newsArticleOf } from '../article/forms/schemaOrg.ts';
import { sentencesOf } from '../article/sentence.ts';
import { statementsOf } from '../article/statement.ts';
import { readingMinutes } from '../article/text.ts';
import { storyEntitiesOf } from '../article/story.ts';
import { ArticleTools } from '../components/article/ArticleTools.tsx';
import { Cleaned } from '../components/article/Cleaned.tsx';
import { Copies, EarlierVersions } from '../components/article/Copies.tsx';
import { Footnotes } from '../components/article/Footnotes.tsx';
import { StatedTime } from '../components/StatedTime.tsx';
import { Story } from '../components/article/Story.tsx';
import { WhoSaidWhat } from '../components/article/WhoSaidWhat.tsx';
import * as phrases from '../phrases/page.ts';
import { FarBlocks } from './FarBlocks.tsx';
import { articlePath, entityPath, picturePath } from '../paths.ts';
import { articleQuery, editionQuery } from '../queries.ts';
import { addressOf, type HeadSource, type PageHead } from './head.ts';
import { usePageData } from './pageData.ts';

const queryOf = (params: Params) => articleQuery((params['slug'] ?? '') as ArticleId);

export function loadArticle(client: QueryClient, params: Params): Promise<unknown> {
  return client.ensureQueryData(queryOf(params));
}

export function articleHead({ client, params, edition }: HeadSource): PageHead | undefined {
  const article = client.getQueryData(queryOf(params).queryKey);
  if (article === undefined) return undefined;
  const path = articlePath(article.id);
  const head = { title: article.headline.text, description: '', path, type: 'article' } as const;
  // Machines read the page as it was built; a browser needs the title only.
  return import.meta.env.SSR ? { ...head, ...publishedHead(article, path, edition) } : head;
}

function publishedHead(
  article: NewsArticle,
  path: string,
  edition: HeadSource['edition'],
): Partial<PageHead> {
  const story = storyEntitiesOf(article);
  const pictureUrl = (form: string): string | undefined => addressOf(edition, picturePath(form));
  const picture = pictureUrlOf(article, pictureUrl);
  return {
    description: descriptionOf(article),
    language: article.language,
    ...(picture !== undefined && { picture }),
    structured: newsArticleOf(
      article,
      addressOf(edition, path),
      (id) => (story.has(id) ? addressOf(edition, entityPath(id)) : undefined),
      pictureUrl,
    ),
  };
}

/** The address of the first picture, in the form that everybody can show. */
function pictureUrlOf(
  { blocks }: NewsArticle,
  pictureUrl: (form: string) => string | undefined,
): string | undefined {
  const pictures = blocks.flatMap((it) => (it.type === 'figure' ? (it.picture ?? []) : []));
  const form = pictures[0]?.forms.at(-1);
  return form && pictureUrl(form.name);
}

/** The standfirst, or the first sentence of the first paragraph. */
function descriptionOf({ standfirst, blocks }: NewsArticle): string {
  const text = standfirst?.text ?? blocks.find(({ type }) => type === 'paragraph');
  if (text === undefined || typeof text === 'string') return text ?? '';
  if (text.type !== 'paragraph') return '';
  const first = sentencesOf(text.text)[0];
  return first === undefined ? '' : text.text.slice(first.start, first.end);
}

export function ArticlePage({ params }: { params: Params }) {
  const article = usePageData(queryOf(params));
  return <ArticleText article={article} isPublished />;
}

/** An article from its headline to its notes, with who said what beside it; the same for one of the edition and one that a reader has opened. */
export function ArticleText({
  article,
  isPublished = false,
}: {
  article: PublishedArticle;
  isPublished?: boolean;
}) {
  const annotations = useMemo(() => annotationsOf(article), [article]);
  const statements = useMemo(() => statementsOf(article), [article]);
  const { headline, standfirst, byline, language, direction, blocks, copies } = article;
  return (
    <div className="with-margin">
      <article className="article-text">
        <header dir={direction}>
          <h1 id={headline.id} lang={language} tabIndex={-1} className="text-h1">
            {headline.text}
          </h1>
          {standfirst && (
            <p lang={language} className="standfirst">
              {standfirst.text}
            </p>
          )}
          {byline && (
            <p lang={language} className="aside">
              {byline.text}
            </p>
          )}
          <Provenance article={article} />
          {copies && <Copies copies={copies} />}
          <ArticleTools statements={statements.length} isPublished={isPublished} />
        </header>
        <div>
          <Story article={article} annotations={annotations} />
          <FarBlocks />
          <Footnotes footnotes={blocks.filter((block) => block.type === 'footnote')} />
          {copies && <EarlierVersions copies={copies} />}
          <Cleaned article={article} />
          {isPublished && (
            <>
              <Origin article={article} />
              <div data-related />
            </>
          )}
        </div>
      </article>
      <WhoSaidWhat statements={statements} />
    </div>
  );
}

/** On paper only, where no link can be followed: the address of this page, and the file it was made from. */
function Origin({ article: { id, source } }: { article: NewsArticle }) {
  const edition = usePageData(editionQuery());
  return (
    <p className="print-only aside">
      {addressOf(edition, articlePath(id)) ?? articlePath(id)}
      <br />
      {`${source.file}, SHA-256 ${source.sha256}`}
    </p>
  );
}

/** Who published the article, when, and the site it was taken from. */
function Provenance({ article }: { article: NewsArticle }) {
  const { publisher, site, datePublished } = article;
  return (
    <p className="aside facts">
      {publisher && <bdi>{publisher.text}</bdi>}
      {datePublished && <StatedTime date={datePublished} />}
      {site && site.text !== publisher?.text && <span dir="auto">{phrases.via(site.text)}</span>}
      <span>{phrases.minutes(readingMinutes(article))}</span>
    </p>
  );
}
