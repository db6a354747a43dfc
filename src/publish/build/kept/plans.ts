/** The plans of dossiers, kept between builds of one and the same program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityId } from '../../../article/id.ts';
import type { DossierPlan, DossierPlans } from '../../dossierPlan.ts';
import { writeAtOnce } from '../writeAtOnce.ts';

const fileIn = (work: string): string => join(work, 'dossiers.json');

type Stored = readonly [version: string, plans: readonly (readonly [EntityId, DossierPlan])[]];

/** The plans that a build of this version left; none where there was no such build, or its file cannot be read. */
export function storedPlans(work: string, version: string): DossierPlans {
  try {
    const [of, plans] = JSON.parse(readFileSync(fileIn(work), 'utf8')) as Stored;
    return new Map(of === version ? plans : []);
  } catch {
    return new Map();
  }
}

/** Keeps the plans, where any of them differs from those of before. */
export function storePlans(
  work: string,
  version: string,
  plans: DossierPlans,
  before: DossierPlans,
): void {
  const isSame =
    plans.size === before.size && [...plans].every(([id, plan]) => before.get(id) === plan);
  if (isSame) return;
  const stored: Stored = [version, [...plans]];
  writeAtOnce(fileIn(work), JSON.stringify(stored));
}
