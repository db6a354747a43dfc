import { createContext, useContext, type ReactNode } from 'react';
import type { EntityId } from '../article/id.ts';
import { entityPath, hrefOf } from '../paths.ts';

const HavePages = createContext(true);

/** Round an article that is not of this edition: its names have no pages, and lead nowhere. */
export function NamesWithoutPages({ children }: { children: ReactNode }) {
  return <HavePages value={false}>{children}</HavePages>;
}

/** Characters of a name that a line can be expected to hold in one piece. */
const longest = 28;

interface EntityLinkProps {
  id: EntityId;
  /** Characters of the name in a running text, where it is not broken over two lines unless it is long. */
  length?: number;
  children: ReactNode;
}

/** A name that leads to the page about who or what it names, where there is one. */
export function EntityLink({ id, length = 0, children }: EntityLinkProps) {
  if (!useContext(HavePages)) return <bdi>{children}</bdi>;
  return (
    <a href={hrefOf(entityPath(id))} className={length > longest ? 'entity long' : 'entity'}>
      <bdi>{children}</bdi>
    </a>
  );
}
