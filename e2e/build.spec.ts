import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'));
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the project in a folder of its own, with the installed packages. */
function projectIn(name: string): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const entry of [
    'src',
    'public',
    'seeds',
    'index.html',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
  ]) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const viteBuild = 'node_modules/vite/bin/vite.js build';
/** What `npm run build` runs. */
const launch = 'src/publish/launch.js';

async function build(
  cwd: string,
  env: Record<string, string> = {},
  umask = '022',
  program = viteBuild,
): Promise<string> {
  const command = `umask ${umask} && exec "${process.execPath}" ${program}`;
  const { stdout, stderr } = await run('sh', ['-c', command], {
    cwd,
    env: { ...process.env, ...env, NO_COLOR: '1' },
  });
  return stdout + stderr;
}

/** The same files put into their folder in the other order, as another file system would list them. */
function turnOrder(folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }): [string, Buffer] => [name, readFileSync(join(folder, name))]);
  for (const [name] of files) rmSync(join(folder, name));
  for (const [name, content] of files.toReversed()) writeFileSync(join(folder, name), content);
}

/** Every file of a folder with the hash of its content. */
function hashesIn(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hashed = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(out.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(hashed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test('An owner gets the same bytes in another folder, time zone, locale, order of files and umask', async () => {
  const [here, there] = [projectIn('here'), projectIn('somewhere-else')];
  for (const project of [here, there])
    cpSync(join(root, 'e2e/seeds'), join(project, 'seeds'), { recursive: true });
  turnOrder(join(there, 'seeds'));
  await build(here, { TZ: 'Pacific/Kiritimati', LANG: 'ar_IQ.UTF-8', LC_ALL: 'ar_IQ.UTF-8' });
  await build(there, { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }, '077');
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

test('An owner who changes, adds and takes away files gets the bytes of a build from nothing', async () => {
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

test('An owner who changes a file needs no Vite for it, and one who changes the program gets the new one', async () => {
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
  turnVite(kept, true);
  await launched();
  expect(readFileSync(join(kept, 'dist/index.html'), 'utf8')).toContain('<meta name="new">');
});

test('A program that a disk has spoilt is built again', async () => {
  const project = projectIn('unsound');
  await build(project);
  const before = hashesIn(join(project, 'dist'));
  writeFileSync(join(project, '.on-record/work/dist/server/published.js'), 'export const');
  await build(project, {}, '022', launch);
  expect(hashesIn(join(project, 'dist'))).toEqual(before);
});

test('An owner drops in a second article, and it stands in every list', async () => {
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

test('An owner is told what is wrong with a file, and the rest is published', async () => {
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

test('An owner who names a folder that is not there is told so, and the edition stays', async () => {
  const project = projectIn('astray');
  await build(project);
  const before = hashesIn(join(project, 'dist'));
  await expect(build(project, { SEEDS: 'sedes' })).rejects.toThrow(/no folder of seeds at .*sedes/);
  expect(hashesIn(join(project, 'dist'))).toEqual(before);
});

test('An owner who has no article yet is told that the edition is empty', async () => {
  const project = projectIn('nothing');
  mkdirSync(join(project, 'none'));
  expect(await build(project, { SEEDS: 'none' })).toMatch(/the edition is empty/);
});

test('An owner hears of a file that the compiler fails on, at each build, and the rest is published', async () => {
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

test('A build that is killed leaves the edition before it whole, and the next one goes on', async () => {
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

test('A build heals what a disk has spoilt of the builds before, and makes the same edition', async () => {
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
      [['best'], cutOff],
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

test('A build with a quotation that is not in its source fails', async () => {
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
