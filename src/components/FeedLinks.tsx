import { feedPaths } from '../paths.ts';

interface FeedLinksProps {
  /** What the feeds bring: "What Ada Quayle says:". */
  of: string;
  /** Path of the page that the feeds follow. */
  path: string;
  name?: 'feed' | 'said';
}

const formats = ['RSS', 'Atom', 'JSON Feed'] as const;

/** The feeds of a page, as links that can be seen. */
export function FeedLinks({ of, path, name }: FeedLinksProps) {
  return (
    <p className="aside flex flex-wrap gap-x-3">
      <span>{of}</span>
      {feedPaths(path, name).map((file, n) => (
        <a key={file} href={import.meta.env.BASE_URL + file.slice(1)}>
          {formats[n]}
        </a>
      ))}
    </p>
  );
}
