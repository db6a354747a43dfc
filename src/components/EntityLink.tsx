import { createContext, useContext, type ReactNode } from 'react';
import type { EntityId } from '../article/id.ts';
import { entityPath, hrefOf } from '../paths.ts';

const HavePages = createContext(true);

/** Round an article that is not of this edition: its names have no pages, and lead nowhere. */
export function NamesWithoutPages({ children }: { children: ReactNode }) {
  return <HavePages value={false}>{children}</HavePages>;
}

/** A name that leads to the page about who or what it names, where there is one. */
export function EntityLink({ id, children }: { id: EntityId; children: ReactNode }) {
  if (!useContext(HavePages)) return <bdi>{children}</bdi>;
  return (
    <a href={hrefOf(entityPath(id))} className="entity">
      <bdi>{children}</bdi>
    </a>
  );
}
