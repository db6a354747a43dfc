/**
 * Writes a folder of articles for trials: `npm run make-archive -- 10000 [folder]`.
 * The same number gives the same bytes. Words, names and places come from the
 * open lists of the gazetteer.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordListOf } from '../../compiler/gazetteer/wordList.ts';
import { randomFrom, type Random } from './random.ts';
import { storyOf, type Person, type Vocabulary } from './story.ts';

const gazetteer = join(import.meta.dirname, '../../compiler/gazetteer');
const roles = ['mayor', 'director', 'spokesperson', 'chair', 'chief engineer', 'treasurer'];
const bodies = ['Council', 'Port Authority', 'University', 'Hospital', 'Institute', 'Union'];

/** Days from the first article to the last. */
const days = 2_500;

export function makeArchive(count: number, folder: string): void {
  const vocabulary = vocabularyFor(count);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'edition.json'), trialEdition);
  for (let n = 0; n < count; n += 1) {
    const name = `story-${String(n).padStart(7, '0')}.txt`;
    const day = Math.floor((n / count) * days);
    writeFileSync(join(folder, name), `${storyOf(randomFrom(n + 1), vocabulary, day)}\n`);
  }
}

export const trialEdition = `${JSON.stringify({ title: 'Trial Archive', language: 'en', address: 'http://localhost:8080/' })}\n`;

/** More articles have more people in them, but not more words. */
export function vocabularyFor(count: number): Vocabulary {
  const random = randomFrom(20_201_126);
  const { common, firstNames, surnames } = wordsOf(
    readFileSync(join(gazetteer, 'words.txt'), 'utf8'),
  );
  const places = placesOf(readFileSync(join(gazetteer, 'places-slim.txt'), 'utf8'), random);
  const person = (): Person => {
    const surname = capital(random.one(surnames));
    return {
      name: `${capital(random.one(firstNames))} ${surname}`,
      surname,
      role: random.one(roles),
    };
  };
  return {
    words: sample(common, 14_000, random),
    people: Array.from({ length: Math.max(20, Math.ceil(count / 5)) }, person),
    places,
    organizations: sample(places, 120, random).map((place) => `${place} ${random.one(bodies)}`),
  };
}

interface Words {
  readonly common: readonly string[];
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
}

/** Plain words, by what the list says of them. */
function wordsOf(text: string): Words {
  const lists = { common: [] as string[], firstNames: [] as string[], surnames: [] as string[] };
  const { find } = wordListOf(text);
  for (const line of text.split('\n')) {
    const word = /^[a-z]{4,11}(?=\t)/.exec(line)?.[0];
    if (word === undefined) continue;
    const { isCommon, isFirstName, isSurname } = find(word);
    if (isCommon && !isFirstName && !isSurname) lists.common.push(word);
    else if (isFirstName && !isCommon) lists.firstNames.push(word);
    else if (isSurname && !isCommon) lists.surnames.push(word);
  }
  return lists;
}

/** Names of one word, in an order of chance. */
function placesOf(text: string, random: Random): readonly string[] {
  const names = text.split('\n').flatMap((line) => /^[a-z]{5,11}(?=\t\tP\t)/.exec(line) ?? []);
  return sample([...new Set(names)].map(capital), 400, random);
}

/** Some of a list, in an order of chance. */
function sample<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  const rest = [...list];
  const taken: T[] = [];
  while (taken.length < count && rest.length > 0) {
    const [one] = rest.splice(random.below(rest.length), 1);
    if (one !== undefined) taken.push(one);
  }
  return taken;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = Number(process.argv[2] ?? 1000);
  const folder = process.argv[3] ?? join('.on-record/archives', String(count));
  makeArchive(count, folder);
  process.stdout.write(`${count} articles in ${folder}/\n`);
}
