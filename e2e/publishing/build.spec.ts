import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build, hashesIn, root, test } from './trialProject.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** The same files put into their folder in the other order, as another file system would list them. */
function turnOrder(folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }): [string, Buffer] => [name, readFileSync(join(folder, name))]);
  for (const [name] of files) rmSync(join(folder, name));
  for (const [name, content] of files.toReversed()) writeFileSync(join(folder, name), content);
}

test('An owner gets the same bytes in another folder, time zone, locale, environment, order of files and umask', async ({
  projectIn,
}) => {
  const [here, there] = [projectIn('here'), projectIn('somewhere-else')];
  for (const project of [here, there])
    cpSync(join(root, 'e2e/seeds'), join(project, 'seeds'), { recursive: true });
  turnOrder(join(there, 'seeds'));
  await build(here, { TZ: 'Pacific/Kiritimati', LANG: 'ar_IQ.UTF-8', LC_ALL: 'ar_IQ.UTF-8' });
  // Of the environment Vite gives pages what begins so, where a page asks for all that there is.
  const other = { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', VITE_SECRET: 'secret' };
  await build(there, other, '077');
  const hashes = hashesIn(join(here, 'dist'));
  expect(Object.keys(hashes).length).toBeGreaterThan(20);
  expect(hashesIn(join(there, 'dist'))).toEqual(hashes);
  const sums = readFileSync(join(here, 'dist/SHA256SUMS'), 'utf8');
  const { '/SHA256SUMS': _own, ...others } = hashes;
  const lines = Object.entries(others).map(([name, hash]) => `${hash}  ${name.slice(1)}\n`);
  expect(sums.split('\n').filter(Boolean).toSorted()).toEqual(
    lines.map((line) => line.trimEnd()).toSorted(),
  );
});

test('An owner drops in a second article, and it stands in every list', async ({ projectIn }) => {
  const project = projectIn('two');
  writeFileSync(
    join(project, 'seeds/harbour.txt'),
    'Harbour Opens\n\n2021-05-01\n\n“The harbour is open,” Mayor Ada Quayle said in Mosul on Saturday. She thanked Daesh’s opponents.\n',
  );
  await build(project);
  const page = (path: string): string =>
    readFileSync(join(project, 'dist', path, 'index.html'), 'utf8');
  expect(page('')).toContain('Harbour Opens');
  expect(page('')).toContain('Ada Quayle');
  expect(page('articles/harbour')).toContain('The harbour is open,');
  expect(page('quotations')).toContain('The harbour is open,');
  expect(page('people/ada-quayle')).toContain('Harbour Opens');
  expect(page('places/mosul')).toContain('Harbour Opens');
});

test('An owner is told what is wrong with a file, and the rest is published', async ({
  projectIn,
}) => {
  const project = projectIn('bad');
  writeFileSync(join(project, 'seeds/empty.txt'), '');
  writeFileSync(
    join(project, 'seeds/picture.txt'),
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  );
  writeFileSync(
    join(project, 'seeds/headless.txt'),
    'It rained on the coast on Monday, and the wind rose to a gale before the evening, the harbour office said in its report.\n\nThe ferries stayed in port until the next morning, when the sea had calmed down and the passengers could go on board.\n',
  );
  const output = await build(project);
  expect(output).toMatch(/empty\.txt\S* error \S+ .*\S/);
  expect(output).toMatch(/picture\.txt\S* error \S+ .*\S/);
  expect(output).toMatch(/headless\.txt\S* warning \S+ .*headline.*/i);
  const articles = readdirSync(join(project, 'dist/articles'));
  expect(articles.toSorted()).toEqual(['000_c59ae9a75706696f', 'headless']);
});

test('An owner who names a folder that is not there is told so, and the edition stays', async ({
  projectIn,
}) => {
  const project = projectIn('astray');
  await build(project);
  const before = hashesIn(join(project, 'dist'));
  await expect(build(project, { SEEDS: 'sedes' })).rejects.toThrow(/no folder of seeds at .*sedes/);
  expect(hashesIn(join(project, 'dist'))).toEqual(before);
});

test('An owner who has no article yet is told that the edition is empty', async ({ projectIn }) => {
  const project = projectIn('nothing');
  mkdirSync(join(project, 'none'));
  expect(await build(project, { SEEDS: 'none' })).toMatch(/the edition is empty/);
});

test('An owner hears of a file that the compiler fails on, at each build, and the rest is published', async ({
  projectIn,
}) => {
  const project = projectIn('faulty');
  const compiler = join(project, 'src/compiler/compile.ts');
  const faulty = `if (file.name === 'unlucky.txt') throw new RangeError('A fault.');\n`;
  writeFileSync(
    compiler,
    readFileSync(compiler, 'utf8').replace(/(?=^  const \{ drafts, )/m, faulty),
  );
  writeFileSync(join(project, 'seeds/unlucky.txt'), 'Harbour Opens\n\nIt opened on Saturday.\n');
  const told =
    /unlucky\.txt error compiler\/failed "unlucky\.txt" could not be compiled .*A fault\./;
  for (const time of ['first', 'second']) {
    const failed = await build(project).then(
      () => undefined,
      (error: unknown) => error as { code: number; stderr: string },
    );
    expect([time, failed?.code]).toEqual([time, 1]);
    expect(failed?.stderr).toMatch(told);
    expect(readdirSync(join(project, 'dist/articles'))).toEqual(['000_c59ae9a75706696f']);
  }
});

test('A build with a quotation that is not in its source fails', async ({ projectIn }) => {
  const project = projectIn('forged');
  const stage = join(project, 'src/compiler/source/source.ts');
  const forged = readFileSync(stage, 'utf8').replace(
    'return { drafts: reading.drafts,',
    'return { drafts: JSON.parse(JSON.stringify(reading.drafts).replace("still exists", "no longer exists")),',
  );
  expect(forged).toContain('no longer exists');
  writeFileSync(stage, forged);
  await expect(build(project)).rejects.toThrow(/no longer exists.*is not in the source/s);
});
