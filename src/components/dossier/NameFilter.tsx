import type { IndexGroup } from '../../archive/nameIndex.ts';
import { hrefOf, searchPath } from '../../paths.ts';
import * as phrases from '../../phrases/dossier.ts';
import { isNamed } from './nameSearch.ts';

interface NameFilterProps {
  groups: readonly IndexGroup[];
  wanted: string;
  onChange: (wanted: string) => void;
  /** Whether the page holds all names of its kind. */
  isWhole: boolean;
}

/** Fewer than these are seen at a glance. */
const fewest = 8;
/** Of the field, which stands once on a page. */
const id = 'names-wanted';

/** Narrows the names on a page to those with some letters, and says how many are left. Shown only where scripts run. */
export function NameFilter({ groups, wanted, onChange, isWhole }: NameFilterProps) {
  const names = groups.flatMap(({ entities }) => entities);
  if (names.length < fewest) return null;
  const left = names.filter(({ name }) => isNamed(name, wanted)).length;
  const text = wanted.trim();
  return (
    <div className="scripted mb-4 font-sans text-[0.9375rem]">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label htmlFor={id}>{phrases.filterBy}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={({ target }) => onChange(target.value)}
          className="rounded border border-soft bg-raised px-2 py-1"
        />
        {text !== '' && (
          <button type="button" className="underline" onClick={() => onChange('')}>
            {phrases.clear}
          </button>
        )}
        <output htmlFor={id} className="aside">
          {text !== '' && phrases.left(left, names.length)}
        </output>
      </p>
      {text !== '' && !isWhole && (
        <p className="aside mt-2">
          <a href={hrefOf(`${searchPath}?q=${encodeURIComponent(text)}`)}>
            {phrases.searchAll(text)}
          </a>
        </p>
      )}
    </div>
  );
}
