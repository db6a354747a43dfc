import type { Contents as ListContents, Way } from '../archive/binding/listPage.ts';
import { numeral } from '../phrases/counting.ts';
import * as phrases from '../phrases/lists.ts';
import { hrefOf } from '../paths.ts';

interface ContentsProps {
  contents: ListContents;
  /** The address of a volume; of the whole list for an empty part. */
  pathOf: (part: string) => string;
  nameOf: (part: string) => string;
  /** What the list is of, in the plural, as `phrases/lists.ts` takes it: "articles". */
  noun: string;
  /** What lies before and after a page: "Newer", "Older". */
  previous: string;
  next: string;
}

/** The ways on from a page of a long list: to the page before and after it, up, and down into its volumes. Nothing where the list is one page. */
export function Contents({ contents, pathOf, nameOf, noun, previous, next }: ContentsProps) {
  const { part, volumes, within, previous: before, next: after } = contents;
  const isAlone = before === undefined && after === undefined;
  const volumeOf = (way: Way): string => nameOf(way.shown ?? way.part);
  if (part === '' && volumes.length === 0 && isAlone) return null;
  return (
    <nav
      aria-label={phrases.moreOf(noun)}
      className="mt-8 grid gap-4 border-t border-rule pt-4 font-sans text-[0.9375rem]"
    >
      {(before !== undefined || after !== undefined) && (
        <p className="flex flex-wrap justify-between gap-x-6 gap-y-2">
          {before !== undefined && (
            <a href={hrefOf(pathOf(before.part))} rel="prev">
              {`← ${previous}: ${before.part === '' ? phrases.theBeginning : volumeOf(before)}`}
            </a>
          )}
          {after !== undefined && (
            <a href={hrefOf(pathOf(after.part))} rel="next" className="ms-auto">
              {`${next}: ${volumeOf(after)} →`}
            </a>
          )}
        </p>
      )}
      {part !== '' && (
        <p className="flex flex-wrap gap-x-4">
          <a href={hrefOf(pathOf(''))}>{phrases.allOf(noun)}</a>
          {within.map((wider) => (
            <a key={wider} href={hrefOf(pathOf(wider))}>
              {nameOf(wider)}
            </a>
          ))}
        </p>
      )}
      {volumes.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-2">
          {volumes.map((volume) => (
            <li key={volume.shown ?? volume.part}>
              <a href={hrefOf(pathOf(volume.part))}>{volumeOf(volume)}</a>{' '}
              <span className="aside">{numeral(volume.count)}</span>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
