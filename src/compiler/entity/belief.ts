import { foldName } from '../gazetteer/fold.ts';
import type { FoundName } from './found.ts';
import type { Shares } from './tagger/certainty.ts';
import { nameTypes, type NameType } from './tagger/label.ts';

/** How likely a name must be, all its mentions considered, to be believed. Nobody is better than a wrong person. */
const enough: Readonly<Record<NameType, number>> = (globalThis as any).TH ?? {
  person: 0.55,
  organization: 0.5,
  place: 0.55,
  other: 0.4,
};
/** Nothing is held for less likely than this, so that one mention alone cannot rule a type out. */
const least = (globalThis as any).EPS ?? 0.02;
const power = (globalThis as any).POW ?? 0.2;

/**
 * The tagger's names that the document bears out, each with the type that all its
 * mentions together make likeliest. Mentions are no independent witnesses: four
 * of them count as two.
 */
export function believedNames(names: readonly FoundName[]): FoundName[] {
  const mentions = new Map<string, Shares[]>();
  for (const { text, shares } of names) {
    if (shares === undefined) continue;
    const key = foldName(text);
    const all = mentions.get(key);
    if (all === undefined) mentions.set(key, [shares]);
    else all.push(shares);
  }
  const beliefs = new Map([...mentions].map(([key, all]) => [key, pooled(all)]));
  return names.flatMap((name) => {
    const belief = beliefs.get(foldName(name.text));
    if (name.shares === undefined || belief === undefined) return [name];
    const type = likeliest(belief);
    return belief[type] < enough[type] ? [] : [{ ...name, type }];
  });
}

/** What several mentions say together: their geometric mean, sharper the more there are. */
function pooled(all: readonly Shares[]): Shares {
  const weight = all.length ** (power - 1);
  const oddsOf = (share: (it: Shares) => number): number =>
    Math.exp(all.reduce((sum, it) => sum + Math.log(Math.max(least, share(it))), 0) * weight);
  const belief = { person: 0, organization: 0, place: 0, other: 0 };
  let sum = oddsOf((it) => 1 - it.person - it.organization - it.place - it.other);
  for (const type of nameTypes) {
    belief[type] = oddsOf((it) => it[type]);
    sum += belief[type];
  }
  for (const type of nameTypes) belief[type] /= sum;
  return belief;
}

function likeliest(belief: Shares): NameType {
  let best: NameType = 'person';
  for (const type of nameTypes) if (belief[type] > belief[best]) best = type;
  return best;
}
