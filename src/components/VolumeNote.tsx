import type { Contents } from '../archive/binding/listPage.ts';
import { onThisPage } from '../phrases/lists.ts';
import { findShownName } from './volumeName.ts';

/** What a page holds of the volume whose name it bears, where that is not all of it. */
export function VolumeNote({ contents }: { contents: Contents }) {
  const shown = findShownName(contents);
  return shown === undefined ? null : <p className="aside mt-2">{onThisPage(shown)}</p>;
}
