import type { EntityCard } from '../archive/card.ts';
import { EntityLink } from './EntityLink.tsx';

/** People, organisations or places, with how much there is about each. */
export function EntityList({
  title,
  entities,
}: {
  title: string;
  entities: readonly EntityCard[];
}) {
  if (entities.length === 0) return null;
  const id = title.toLowerCase();
  return (
    <section className="scroll-mt-4" aria-labelledby={id}>
      <h2 id={id} className="border-b border-rule pb-1 font-sans text-[0.9375rem]">
        {title}
      </h2>
      <ul className="mt-2 grid gap-1">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink id={entity.id}>{entity.name}</EntityLink>{' '}
            <span className="aside">{standing(entity)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing({ role, articles, quotations }: EntityCard): string {
  const counts = [
    articles > 1 && `${articles} articles`,
    quotations > 0 && counted(quotations, 'statement'),
  ];
  return [role, ...counts].filter(Boolean).join(', ');
}

/** "1 statement", "3 statements". */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
