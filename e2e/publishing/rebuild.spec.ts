import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build, hashesIn, launch, root, test } from './trialProject.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('An owner who changes, adds and takes away files gets the bytes of a build from nothing', async ({
  projectIn,
}) => {
  const [grown, fresh] = [projectIn('grown'), projectIn('fresh')];
  const seeds = join(grown, 'seeds');
  const put = (name: string, text: string): void => writeFileSync(join(seeds, name), text);
  cpSync(join(root, 'e2e/seeds'), seeds, { recursive: true });
  put('harbour.txt', 'Harbour Opens\n\n2021-05-01\n\n“It is open,” Ada Quayle said in Mosul.\n');
  put('quay.txt', 'Quay Shuts\n\n2021-05-03\n\n“It is shut,” Ada Quayle told Emil Vosskamp.\n');
  await build(grown);
  // A name that another article's page shows becomes longer; the size and the time of a file stay as they were.
  const quay = join(seeds, 'quay.txt');
  const { atime, mtime } = statSync(quay);
  put('quay.txt', 'Quay Opens\n\n2021-05-03\n\n“It is wide,” Ada Quayle told Emil Vosskamp.\n');
  utimesSync(quay, atime, mtime);
  put('harbour.txt', 'Harbour Opens\n\n2021-05-01\n\n“Yes,” Ada May Quayle said in Mosul.\n');
  put('pier.txt', 'Pier Burns\n\n2021-05-04\n\n“It burns,” Emil Vosskamp said in Mosul.\n');
  rmSync(join(seeds, 'ferry-strike.txt'));
  await build(grown);
  rmSync(join(fresh, 'seeds'), { recursive: true });
  cpSync(seeds, join(fresh, 'seeds'), { recursive: true });
  await build(fresh);
  expect(hashesIn(join(grown, 'dist'))).toEqual(hashesIn(join(fresh, 'dist')));
  await build(grown);
  expect(hashesIn(join(grown, 'dist'))).toEqual(hashesIn(join(fresh, 'dist')));
});

/** Lets a project's packages be there without Vite, or with it again. */

function turnVite(project: string, isThere: boolean): void {
  const packages = join(project, 'node_modules');
  rmSync(packages, { recursive: true });
  if (isThere) return symlinkSync(join(root, 'node_modules'), packages);
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== 'vite') symlinkSync(join(root, 'node_modules', name), join(packages, name));
}

test('An owner who changes a file needs no Vite for it, and one who changes the program gets the new one', async ({
  projectIn,
}) => {
  test.setTimeout(300_000);
  const [kept, fresh] = [projectIn('kept'), projectIn('fresh')];
  const launched = (env = {}): Promise<string> => build(kept, env, '022', launch);
  await launched();
  for (const project of [kept, fresh])
    writeFileSync(
      join(project, 'seeds/harbour.txt'),
      'Harbour Opens\n\n2021-05-01\n\n“It is open,” Ada Quayle said in Mosul.\n',
    );
  turnVite(kept, false);
  expect(await launched({ COMPRESS: '1' })).toContain('2 articles');
  await build(fresh, { COMPRESS: '1' });
  expect(hashesIn(join(kept, 'dist'))).toEqual(hashesIn(join(fresh, 'dist')));
  await expect(launched({ SEEDS: 'sedes' })).rejects.toThrow(/no folder of seeds at .*sedes/);
  for (const name of ['src/components/Masthead.tsx', 'vite.config.ts', 'package-lock.json']) {
    const file = join(kept, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}\n`);
    await expect(launched(), name).rejects.toThrow(/Cannot find module .*vite/);
    writeFileSync(file, text);
  }
  const page = join(kept, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', '<meta name="new"></head>'));
  const program = join(kept, 'src/publish/published.ts');
  writeFileSync(program, readFileSync(program, 'utf8').replace(' published to ', ' printed in '));
  turnVite(kept, true);
  expect(await launched()).toContain('quotations printed in dist/');
  expect(readFileSync(join(kept, 'dist/index.html'), 'utf8')).toContain('<meta name="new">');
});

test('A program that a disk has spoilt is built again', async ({ projectIn }) => {
  const project = projectIn('unsound');
  await build(project);
  const before = hashesIn(join(project, 'dist'));
  const server = join(project, '.on-record/work/dist/server');
  for (const program of ['published.js', 'worker.js']) {
    writeFileSync(join(server, program), 'export const');
    await build(project, {}, '022', launch);
    expect(hashesIn(join(project, 'dist'))).toEqual(before);
  }
});

test('A build that is killed leaves the edition before it whole, and the next one goes on', async ({
  projectIn,
}) => {
  const project = projectIn('killed');
  const seed = join(project, 'seeds/harbour.txt');
  writeFileSync(seed, 'Harbour Opens\n\n2021-05-01\n\n“It is open,” Ada Quayle said.\n');
  await build(project);
  const before = hashesIn(join(project, 'dist'));
  writeFileSync(seed, 'Harbour Shuts\n\n2021-05-01\n\n“It is shut,” Ada Quayle said.\n');
  for (const delay of [200, 300, 700, 1100, 1500]) {
    const child = execFile(process.execPath, [launch], { cwd: project });
    await new Promise((resolve) => setTimeout(resolve, delay));
    const isRunning = child.exitCode === null;
    child.kill('SIGKILL');
    if (isRunning && !readFileSync(join(project, 'dist/index.html'), 'utf8').includes('Shuts'))
      expect(hashesIn(join(project, 'dist'))).toEqual(before);
  }
  await build(project);
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toContain('Harbour Shuts');
});

test('A build heals what a disk has spoilt of the builds before, and makes the same edition', async ({
  projectIn,
}) => {
  test.setTimeout(300_000);
  const project = projectIn('spoilt');
  cpSync(join(root, 'e2e/seeds'), join(project, 'seeds'), { recursive: true });
  const work = join(project, '.on-record/work/dist');
  const seed = join(project, 'seeds/ferry-strike.txt');
  const first = readFileSync(seed, 'utf8');
  const texts = [first, first.replace('. ', '. Lately, ')];
  const editions: Record<string, string>[] = [];
  for (const text of texts) {
    writeFileSync(seed, text);
    await build(project);
    editions.push(hashesIn(join(project, 'dist')));
  }
  const cutOff = (path: string): Buffer => readFileSync(path).subarray(0, 99);
  const otherwise = (): string => '[{"key":7}]';
  for (const [n, [names, spoilt]] of (
    [
      [['cache'], cutOff],
      [['compiled'], cutOff],
      [['media'], cutOff],
      [['first'], cutOff],
      [['a.json', 'b.json'], cutOff],
      [['cache', 'compiled', 'a.json', 'b.json'], otherwise],
    ] as const
  ).entries()) {
    for (const path of names.flatMap((name) => filesAt(join(work, name))))
      writeFileSync(path, spoilt(path));
    writeFileSync(seed, texts[n % 2] ?? '');
    await build(project);
    expect([names, hashesIn(join(project, 'dist'))]).toEqual([names, editions[n % 2]]);
  }
});

/** A file, or every file of a folder. */

function filesAt(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
