import type { IndexGroup } from '../../archive/nameIndex.ts';
import type { Contents } from '../../archive/binding/listPage.ts';
import { numeral } from '../../phrases/counting.ts';
import { jumpTo } from '../../phrases/dossier.ts';
import { hrefOf } from '../../paths.ts';

interface JumpListProps {
  groups: readonly (IndexGroup & { readonly title: string })[];
  volumes: Contents['volumes'];
  nameOf: (part: string) => string;
  pathOf: (part: string) => string;
}

/** The letters or countries of an index, each with how many there are: on this page where it holds all, else on pages of their own. */
export function JumpList({ groups, volumes, nameOf, pathOf }: JumpListProps) {
  if (volumes.length === 0 && groups.length < 3) return null;
  return (
    <nav aria-label={jumpTo} className="mb-6 font-sans text-[0.9375rem]">
      <ul className="flex flex-wrap gap-x-4 gap-y-2">
        {volumes.length > 0
          ? volumes.map(({ part, count }) => (
              <li key={part}>
                <a href={hrefOf(pathOf(part))}>{nameOf(part)}</a>{' '}
                <span className="aside">{numeral(count)}</span>
              </li>
            ))
          : groups.map(({ key, title, entities }) => (
              <li key={key}>
                <a href={`#in-${key}`}>{title}</a>{' '}
                <span className="aside">{numeral(entities.length)}</span>
              </li>
            ))}
      </ul>
    </nav>
  );
}
