/** What a run of words names. `other` is a name of something that this project does not list: a film, a war. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

export const nameTypes = ['person', 'organization', 'place', 'other'] as const;

/** The labels in the order of the weights: outside, then begin, inside, last and unit of each type. */
export const labels: readonly string[] = [
  'O',
  ...nameTypes.flatMap((type) => ['B', 'I', 'L', 'U'].map((position) => `${position}-${type}`)),
];

/** Whether one label may follow another: "L-person" ends what "B-person" began. */
export function mayFollow(before: number, after: number): boolean {
  const [first = 'O', second = 'O'] = [labels[before], labels[after]];
  const open = /^[BI]/.test(first);
  const continues = /^[IL]/.test(second);
  return open ? continues && first.slice(1) === second.slice(1) : !continues;
}

/** The labels that may come before each. */
export const comingFrom: readonly (readonly number[])[] = labels.map((_, to) =>
  labels.map((_, from) => from).filter((from) => mayFollow(from, to)),
);

/** Whether a run may end with each label. */
export const mayEnd: readonly boolean[] = labels.map((_, label) => mayFollow(label, 0));

/** The labels of a name of some tokens. */
export function labelsOfName(type: NameType, length: number): number[] {
  const first = 1 + 4 * nameTypes.indexOf(type);
  return Array.from({ length }, (_, i) =>
    length === 1 ? first + 3 : first + (i === 0 ? 0 : i === length - 1 ? 2 : 1),
  );
}
