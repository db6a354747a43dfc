import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { EntityId } from '../article/id.ts';
import { entityPath } from '../paths.ts';

/** A name that leads to the page about who or what it names. */
export function EntityLink({ id, children }: { id: EntityId; children: ReactNode }) {
  return (
    <Link to={entityPath(id)} className="entity">
      <bdi>{children}</bdi>
    </Link>
  );
}
