import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { FoundArticle } from '../archive/search.ts';
import { folded, termsOf } from '../archive/search.ts';
import { ArticleHeading } from '../components/article/ArticleHeading.tsx';
import { Entities } from '../components/EntityList.tsx';
import { Highlighted } from '../components/Highlighted.tsx';
import { articlePath, dataPath, entityPath } from '../paths.ts';
import * as phrases from '../phrases/lists.ts';
import { keepSearch } from '../phrases/offline.ts';
import * as page from '../phrases/page.ts';
import { search } from './searching.ts';

const KeepFiles = lazy(async () => ({
  default: (await import('../tools/keeping/KeepFiles.tsx')).KeepFiles,
}));

/** Only a worker can bring out again what is kept. */
const canKeep = (): boolean => navigator.serviceWorker?.controller != null;

/** The articles, and everybody who speaks in what was found of them. */
function filesOf(articles: readonly FoundArticle[]): readonly string[] {
  const speakers = articles.flatMap(({ quotations }) =>
    quotations.flatMap(({ speaker }) =>
      speaker?.id === undefined ? [] : [entityPath(speaker.id)],
    ),
  );
  const paths = [...articles.map(({ card }) => articlePath(card.id)), ...new Set(speakers)];
  return paths.map(dataPath);
}

/** Statements shown of one article that was found. */
const quotesShown = 3;

/** Search as you type. The query stands in the address, so that a search can be sent and gone back to. */
export function SearchPage() {
  const [params, setParams] = useSearchParams();
  // The address follows at its own pace; what is typed must stand in the field at once.
  const [text, setText] = useState(params.get('q') ?? '');
  const [speaker, setSpeaker] = useState(params.get('speaker') ?? '');
  const query = useDeferredValue(text.trim());
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', query],
    queryFn: () => search(query),
    enabled: query !== '',
    placeholderData: (before) => before,
    staleTime: Infinity,
  });
  const set = (name: string, value: string): void =>
    setParams(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const articles =
    data?.articles.filter((found) => speaker === '' || quotesOf(found, '', speaker).length > 0) ??
    [];
  return (
    <div className="mx-auto max-w-measure wide:mx-0">
      <h1 tabIndex={-1} className="mb-4 text-h1">
        {page.search}
      </h1>
      <search className="grid gap-3 font-sans">
        <Field
          id="q"
          label={phrases.searchWords}
          value={text}
          onChange={(value) => {
            setText(value);
            set('q', value);
          }}
        />
        <Field
          id="speaker"
          label={phrases.searchSpeaker}
          value={speaker}
          onChange={(value) => {
            setSpeaker(value);
            set('speaker', value);
          }}
        />
      </search>
      <output className="aside mt-3 block">
        {query === ''
          ? ''
          : isFetching
            ? phrases.searching
            : error
              ? error.message
              : countOf(data?.entities.length ?? 0, articles.length)}
      </output>
      {query !== '' && data && (
        <>
          {articles.length > 0 && canKeep() && (
            <Suspense>
              <KeepFiles label={keepSearch} files={() => Promise.resolve(filesOf(articles))} />
            </Suspense>
          )}
          {data.entities.length > 0 && (
            <Entities entities={data.entities} className="mt-4 grid gap-1" />
          )}
          {articles.map((found) => (
            <FoundStory key={found.card.id} found={found} query={query} speaker={speaker} />
          ))}
        </>
      )}
    </div>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Field({ id, label, value, onChange }: FieldProps) {
  return (
    <label className="grid gap-1" htmlFor={id}>
      {label}
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="border border-rule bg-raised px-3 py-2 text-body text-ink"
      />
    </label>
  );
}

/** An article that was found, with what is said in it about the query. */
function FoundStory({
  found,
  query,
  speaker,
}: {
  found: FoundArticle;
  query: string;
  speaker: string;
}) {
  const { card } = found;
  return (
    <section className="mt-4 border-t border-rule py-3">
      <ArticleHeading article={card} level={2} />
      <ul className="mt-2 grid gap-2">
        {quotesOf(found, query, speaker)
          .slice(0, quotesShown)
          .map((words) => (
            <li key={words.id} dir={words.direction} lang={card.language}>
              <Highlighted text={words.pieces.join(' ')} query={query} />{' '}
              <span className="aside">
                {words.speaker && words.speaker.confidence !== 'unsure' && (
                  <>
                    <bdi>{words.speaker.name}</bdi>
                    {phrases.comma}
                  </>
                )}
                <Link to={articlePath(card.id, words.id)}>{page.inContext}</Link>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The quotations that have a word of the query and are by the speaker; those with most words first. */
function quotesOf(
  { quotations }: FoundArticle,
  query: string,
  speaker: string,
): FoundArticle['quotations'] {
  const terms = termsOf(query);
  const hits = ({ pieces }: FoundArticle['quotations'][number]): number => {
    const words = termsOf(pieces.join(' '));
    return terms.filter((term) => words.some((word) => word.startsWith(term))).length;
  };
  return quotations
    .filter(
      (it) =>
        speaker === '' ||
        (it.speaker !== undefined &&
          it.speaker.confidence !== 'unsure' &&
          folded(it.speaker.name).includes(folded(speaker))),
    )
    .filter((it) => terms.length === 0 || hits(it) > 0)
    .toSorted((a, b) => hits(b) - hits(a));
}

function countOf(names: number, articles: number): string {
  if (names + articles === 0) return phrases.nothingFound;
  return phrases.foundCount(names, articles);
}
