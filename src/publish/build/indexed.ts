/** The search index in the tree: segments that have changed are indexed by the workers, and those that are asked first are put together. */
import { segmentsAtOnce } from '../../archive/search/indexFile.ts';
import { firstFilesOf, type FirstFiles } from '../outlet/search/firstShard.ts';
import { segmentFiles } from '../outlet/search/searchIndex.ts';
import { firstShardsOf, segmentsOf, type SegmentPlan } from '../outlet/search/segment.ts';
import { firstTermsOf, pruneFirstTerms, storedFirstTerms } from './kept/firstTerms.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { RenderPlan } from './rendered.ts';
import { isThere, removeOthers, withForms } from './stale.ts';
import type { IndexTask } from './task.ts';

/** How a segment is called in the manifest, apart from pages and files. */
const segmentName = (name: string): string => `segment:${name}`;
export const isSegment = (name: string): boolean => name.startsWith('segment:');

type IndexPlan = Omit<RenderPlan, 'version' | 'planned' | 'lists' | 'maps'> & {
  /** The folder for what is kept between builds. */
  readonly work: string;
};

export async function indexedSegments(
  { archive, placeOf, tree, live, rendering, work }: IndexPlan,
  pool: Pool,
  progress: Progress,
): Promise<FirstFiles> {
  const { compress } = rendering;
  const plans = segmentsOf(archive.entries);
  const first = plans.slice(0, segmentsAtOnce);
  const shards = firstShardsOf(first);
  const terms = new Map(first.map((plan) => [plan, firstTermsOf(plan, shards, work)]));
  const stale = plans.filter((plan) => {
    const { segment, key } = plan;
    const isFirst = first.includes(plan);
    const files = withForms(segmentFiles(segment, isFirst), compress);
    const made = { name: segmentName(segment.name), key: `${key}.${isFirst}.${compress}`, files };
    return !isThere(made, tree, live) || terms.get(plan)?.isKept === false;
  });
  const taskOf = (plan: SegmentPlan): IndexTask => {
    const kept = terms.get(plan);
    return {
      segment: plan.segment,
      cards: plan.entries.map(({ card }) => card),
      places: plan.entries.map(({ card }) => placeOf(card.id)),
      ...(kept && { first: kept }),
    };
  };
  const count = stale.reduce((sum, { entries }) => sum + entries.length, 0);
  const made = await progress.during('index', count, async (done) => {
    await pool.share(
      stale,
      (some) => ({ type: 'index', segments: some.map(taskOf) }),
      () => done(stale[0]?.entries.length ?? 0),
      { atOnce: 1, worthWorker: 1 },
    );
    const segments = Array.from(terms, ([{ segment, entries }, kept]) => ({
      name: segment.name,
      entries,
      ...storedFirstTerms(kept),
    }));
    return firstFilesOf(segments, shards);
  });
  pruneFirstTerms(work, [...terms.values()]);
  const names = new Set(plans.map(({ segment }) => segmentName(segment.name)));
  removeOthers(tree, names, isSegment);
  return made;
}
