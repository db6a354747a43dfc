import type { EntityCard } from '../archive/card.ts';
import type { ShortList } from '../archive/page.ts';
import { comma } from '../phrases/lists.ts';
import { allOfThem, standing } from '../phrases/dossier.ts';
import { EntityLink } from './EntityLink.tsx';
import { hrefOf } from '../paths.ts';

interface EntityListProps {
  title: string;
  list: ShortList;
  /** Where all of them are. */
  all: string;
}

/** The first people, organisations or places, and the way to all of them. */
export function EntityList({ title, list: { first, count }, all }: EntityListProps) {
  if (count === 0) return null;
  const id = title.toLowerCase();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 border-b border-rule pb-1 font-sans text-[0.9375rem]">
        {title}
      </h2>
      <Entities entities={first} className="grid gap-1" />
      {count > first.length && (
        <p className="aside mt-2">
          <a href={hrefOf(all)}>{allOfThem(count, title)}</a>
        </p>
      )}
    </section>
  );
}

/** Entities, each with how much there is about it. */
export function Entities({
  entities,
  className,
}: {
  entities: readonly EntityCard[];
  className: string;
}) {
  return (
    <ul className={className}>
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink id={entity.id}>{entity.name}</EntityLink> <Standing entity={entity} />
        </li>
      ))}
    </ul>
  );
}

/** The role is the article's own words, in whatever language. */
function Standing({ entity: { role, articles, quotations } }: { entity: EntityCard }) {
  const counts = standing(articles, quotations);
  return (
    <span className="aside">
      {role !== undefined && <bdi>{role}</bdi>}
      {role !== undefined && counts !== '' && comma}
      {counts}
    </span>
  );
}
