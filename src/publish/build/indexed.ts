/** The search index in the tree: segments that have changed are indexed by the workers. */
import { segmentFiles } from '../outlet/search/searchIndex.ts';
import { segmentsOf, type SegmentPlan } from '../outlet/search/segment.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { RenderPlan } from './rendered.ts';
import { isThere, removeOthers, withForms } from './stale.ts';
import type { IndexTask } from './task.ts';

/** How a segment is called in the manifest, apart from pages and files. */
const segmentName = (name: string): string => `segment:${name}`;
export const isSegment = (name: string): boolean => name.startsWith('segment:');

export async function indexedSegments(
  { archive, placeOf, tree, live, rendering }: Omit<RenderPlan, 'version'>,
  pool: Pool,
  progress: Progress,
): Promise<void> {
  const { compress } = rendering;
  const plans = segmentsOf(archive.entries);
  const stale = plans.filter(({ segment, key }) => {
    const files = withForms(segmentFiles(segment), compress);
    const made = { name: segmentName(segment.name), key: `${key}.${compress}`, files };
    return !isThere(made, tree, live);
  });
  const taskOf = ({ segment, entries }: SegmentPlan): IndexTask => ({
    segment,
    cards: entries.map(({ card }) => card),
    places: entries.map(({ card }) => placeOf(card.id)),
  });
  const count = stale.reduce((sum, { entries }) => sum + entries.length, 0);
  await progress.during('index', count, (done) =>
    pool.share(
      stale,
      (some) => ({ type: 'index', segments: some.map(taskOf) }),
      () => done(stale[0]?.entries.length ?? 0),
      1,
    ),
  );
  const names = new Set(plans.map(({ segment }) => segmentName(segment.name)));
  removeOthers(tree, names, isSegment);
}
