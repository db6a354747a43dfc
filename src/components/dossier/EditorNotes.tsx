import type { ReactNode } from 'react';
import type { AuthorityEntry, AuthoritySource } from '../../article/authority/authority.ts';
import * as phrases from '../../phrases/dossier.ts';
import { comma } from '../../phrases/lists.ts';
import { longDate } from '../StatedTime.tsx';

/** What an editor asserts, apart from what the articles say, each assertion with its source. */
export function EditorNotes({
  note: { name, description, roles, sameAs },
}: {
  note: AuthorityEntry;
}) {
  return (
    <section className="rounded-lg border border-rule bg-raised p-4" aria-labelledby="editor-notes">
      <h2 id="editor-notes" className="font-sans text-[0.9375rem]">
        {phrases.editorNotes}
      </h2>
      <p className="aside">{phrases.notFromArticles}</p>
      <p className="mt-2 font-bold">
        <bdi>{name}</bdi>
      </p>
      {description && <Assertion source={description.source}>{description.text}</Assertion>}
      {roles.map(({ title, from, until, source }) => (
        <Assertion key={title} source={source}>
          {title}
          {period(from, until)}
        </Assertion>
      ))}
      {sameAs.map(({ catalogue, id, source }) => (
        <Assertion key={catalogue} source={source}>
          {catalogueNames[catalogue]} {id}
        </Assertion>
      ))}
    </section>
  );
}

const catalogueNames: Readonly<Record<AuthorityEntry['sameAs'][number]['catalogue'], string>> = {
  wikidata: 'Wikidata',
  geonames: 'GeoNames',
  'iso-3166-1': 'ISO 3166-1',
  'iso-3166-2': 'ISO 3166-2',
};

function Assertion({ source, children }: { source: AuthoritySource; children: ReactNode }) {
  return (
    <p className="mt-1">
      {children}{' '}
      <span className="aside">
        {phrases.source}
        <a href={source.address} rel="noopener noreferrer">
          {source.title}
        </a>
      </span>
    </p>
  );
}

/** ", from 6 June 2020 to October 2022", as far as it is known. */
function period(from: string | undefined, until: string | undefined): string {
  const parts = [
    from && phrases.from(longDate({ iso: from })),
    until && phrases.until(longDate({ iso: until })),
  ];
  const known = parts.filter(Boolean).join(' ');
  return known === '' ? '' : comma + known;
}
