import type { IndexGroup } from '../../archive/nameIndex.ts';
import { isNamed } from './nameSearch.ts';
import { Entities } from '../EntityList.tsx';

interface NameGroupsProps {
  groups: readonly (IndexGroup & { readonly title: string })[];
  /** Only names with these letters are shown; all, if it is empty. */
  wanted: string;
}

/** Names under the letter or the country that they share. */
export function NameGroups({ groups, wanted }: NameGroupsProps) {
  return groups.map(({ key, title, entities }) => {
    const shown = entities.filter(({ name }) => isNamed(name, wanted));
    return (
      <section key={key} id={`in-${key}`} aria-label={title} hidden={shown.length === 0}>
        {(groups.length > 1 || key === '') && (
          <h2 className="mt-6 mb-2 border-b border-rule pb-1 font-sans text-[0.9375rem]">
            {title}
          </h2>
        )}
        <Entities entities={shown} className="grid gap-x-10 gap-y-2 wide:grid-cols-2" />
      </section>
    );
  });
}
