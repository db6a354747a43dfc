/** What was found out about many things, kept between builds of one and the same program: how names are bound into dossiers, where places lie on their maps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtOnce } from '../writeAtOnce.ts';

export type Question = 'dossiers' | 'maps';

const fileIn = (work: string, question: Question): string => join(work, `${question}.json`);

type Stored<Thing, Answer> = readonly [
  version: string,
  answers: readonly (readonly [Thing, Answer])[],
];

/** What a build of this version found out; nothing where there was no such build, or its file cannot be read. */
export function storedAnswers<Thing, Answer>(
  work: string,
  question: Question,
  version: string,
): ReadonlyMap<Thing, Answer> {
  try {
    const text = readFileSync(fileIn(work, question), 'utf8');
    const [of, answers] = JSON.parse(text) as Stored<Thing, Answer>;
    return new Map(of === version ? answers : []);
  } catch {
    return new Map();
  }
}

/** Keeps the answers, where any of them differs from those of before. */
export function storeAnswers<Thing, Answer>(
  work: string,
  question: Question,
  version: string,
  answers: ReadonlyMap<Thing, Answer>,
  before: ReadonlyMap<Thing, Answer>,
): void {
  const isSame =
    answers.size === before.size &&
    [...answers].every(([thing, answer]) => before.get(thing) === answer);
  if (isSame) return;
  const stored: Stored<Thing, Answer> = [version, [...answers]];
  writeAtOnce(fileIn(work, question), JSON.stringify(stored));
}
