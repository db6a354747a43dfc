import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EntityCard } from '../archive/card.ts';
import { folded } from '../archive/search/term.ts';
import { entityKinds, entityPath } from '../paths.ts';
import { indexQuery } from '../queries.ts';

/** A name of the edition and where its page is. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

const most = 6;

/**
 * The first names of the edition's indexes that have a word beginning so;
 * undefined until the indexes are here, which are fetched at once.
 */
export function useNames(client: QueryClient, asked: string): readonly KnownName[] | undefined {
  const [cards, setCards] = useState<readonly EntityCard[]>();
  useEffect(() => {
    // Without an index there still are the commands, and the search.
    void Promise.allSettled(
      entityKinds.map((kind) => client.ensureQueryData(indexQuery(kind, ''))),
    ).then((found) =>
      setCards(
        found.flatMap((it) =>
          it.status === 'fulfilled' ? it.value.groups.flatMap((it) => it.entities) : [],
        ),
      ),
    );
  }, [client]);
  if (asked === '') return [];
  const start = folded(asked);
  return cards
    ?.filter(({ name }) => ` ${folded(name)}`.includes(` ${start}`))
    .slice(0, most)
    .map(({ id, name }) => ({ id, name, path: entityPath(id) }));
}
