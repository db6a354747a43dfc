import { createContext, useContext, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { EntityId } from '../article/id.ts';
import { entityPath } from '../paths.ts';

const HavePages = createContext(true);

/** Round an article that is not of this edition: its names have no pages, and lead nowhere. */
export function NamesWithoutPages({ children }: { children: ReactNode }) {
  return <HavePages value={false}>{children}</HavePages>;
}

/** A name that leads to the page about who or what it names, where there is one. */
export function EntityLink({ id, children }: { id: EntityId; children: ReactNode }) {
  if (!useContext(HavePages)) return <bdi>{children}</bdi>;
  return (
    <Link to={entityPath(id)} className="entity" discover="none">
      <bdi>{children}</bdi>
    </Link>
  );
}
