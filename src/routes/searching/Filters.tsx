import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { EntityKind } from '../../article/article.ts';
import { nameBeginning, termsOf } from '../../archive/search/term.ts';
import * as phrases from '../../phrases/search.ts';
import { searchContents } from './lookup/fetched.ts';
import { entitiesNamed } from './names.ts';
import { isNarrowed, kinds, questionIn, type Question } from './question.ts';

interface FiltersProps {
  question: Question;
  ask: (question: Question) => void;
}

/** How the fields of a search look. */
export const field =
  'w-full rounded border border-soft bg-raised px-3 py-2 font-sans text-ink text-[0.9375rem]';

/** What narrows a search. Open where something is set; its fields are made when it opens, so that none is there unseen. */
export function Filters({ question, ask }: FiltersProps) {
  const narrowed = isNarrowed(question);
  const [{ isOpen, was }, setState] = useState({ isOpen: narrowed, was: narrowed });
  // Going back to a narrowed question shows what narrows it.
  if (was !== narrowed) setState({ isOpen: isOpen || narrowed, was: narrowed });
  return (
    <details
      open={isOpen}
      onToggle={(event) => setState({ isOpen: event.currentTarget.open, was: narrowed })}
    >
      <summary className="cursor-pointer">{phrases.narrow}</summary>
      {isOpen && <Fields question={question} ask={ask} />}
    </details>
  );
}

/** Controls of the browser's own. */
function Fields({ question, ask }: FiltersProps) {
  const { data } = useQuery({
    queryKey: ['search contents'],
    queryFn: searchContents,
    staleTime: Infinity,
  });
  const set = (part: Partial<Question>): void => ask({ ...question, ...part });
  const { speaker, place, publisher, from, until, kind } = question;
  return (
    <>
      <div className="mt-3 grid gap-3 grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
        <NameField
          id="speaker"
          label={phrases.saidBy}
          value={speaker}
          onChange={(it) => set({ speaker: it })}
        />
        <NameField
          id="place"
          label={phrases.place}
          value={place}
          onChange={(it) => set({ place: it })}
          kind="place"
        />
        <Labelled id="publisher" label={phrases.publisher}>
          <select
            id="publisher"
            className={field}
            value={publisher}
            onChange={(event) => set({ publisher: event.target.value })}
          >
            <option value="">{phrases.anyPublisher}</option>
            {[
              ...new Set([...(publisher === '' ? [] : [publisher]), ...(data?.publishers ?? [])]),
            ].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled id="kind" label={phrases.kind}>
          <select
            id="kind"
            className={field}
            value={kind}
            onChange={(event) => set({ kind: kinds.find((it) => it === event.target.value) ?? '' })}
          >
            {kinds.map((it) => (
              <option key={it} value={it}>
                {phrases.kinds[it]}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled id="from" label={phrases.from}>
          <input
            id="from"
            type="date"
            className={field}
            value={from}
            max={until || undefined}
            onChange={(event) => set({ from: event.target.value })}
          />
        </Labelled>
        <Labelled id="until" label={phrases.until}>
          <input
            id="until"
            type="date"
            className={field}
            value={until}
            min={from || undefined}
            onChange={(event) => set({ until: event.target.value })}
          />
        </Labelled>
      </div>
      {isNarrowed(question) && (
        <p className="mt-3">
          <button
            type="button"
            className="rounded border border-rule px-3 py-1"
            onClick={() => ask({ ...questionIn(new URLSearchParams()), words: question.words })}
          >
            {phrases.clear}
          </button>
        </p>
      )}
    </>
  );
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <label className="grid min-w-0 gap-1" htmlFor={id}>
      {label}
      {children}
    </label>
  );
}

interface NameFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Names of this kind are offered; without one, of everybody who speaks. */
  kind?: EntityKind;
}

/** A field for a name, which offers those that the archive knows. */
function NameField({ id, label, value, onChange, kind }: NameFieldProps) {
  const { data: names = [] } = useQuery({
    queryKey: ['names', value],
    queryFn: () => entitiesNamed(value),
    enabled: termsOf(value).some(({ length }) => length >= nameBeginning),
    staleTime: Infinity,
  });
  const offered = names.filter((it) => (kind === undefined ? it.quotations > 0 : it.kind === kind));
  return (
    <Labelled id={id} label={label}>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        list={`${id}-names`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={field}
      />
      <datalist id={`${id}-names`}>
        {offered.slice(0, 12).map((it) => (
          <option key={it.id} value={it.name}>
            {it.name}
          </option>
        ))}
      </datalist>
    </Labelled>
  );
}
