/**
 * Other builders of sites on our archive, on this machine, in this hour:
 * `npm run bench:archive -- 10000 && npm run bench:peers -- 10000`. They are given
 * finished Markdown with its links, and publish the pages of the articles and of
 * the names; ours reads raw text, and publishes data, feeds and a search index
 * besides. Hugo is taken where it is installed, the others come from npm.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { astro } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { articlesIn, namePagesOf, writeAll } from './material.ts';
import type { Peer, PeerArchive } from './peer.ts';

const folder = '.on-record/peers';
const packages = ['@11ty/eleventy@3.1.8', 'astro@5.18.2'];

/** Bash's own clock knows what its children took, which Node does not tell. */
const timed = `TIMEFORMAT='took %U %S'; time "$@"`;

for (const count of process.argv.slice(2)) compare(count);

function compare(count: string): void {
  const site = `.on-record/bench-${count}`;
  if (!existsSync(site))
    throw new Error(`There is no ${site}: run npm run bench:archive -- ${count} first.`);
  const articles = articlesIn(site);
  const archive: PeerArchive = { articles, names: namePagesOf(articles) };
  print(`\n${articles.length} articles, ${archive.names.length} pages of names`);
  install();
  for (const peer of [hugo, eleventy, astro]) measure(peer, archive);
}

function install(): void {
  const prefix = join(folder, 'packages');
  execFileSync('npm', ['install', '--silent', '--prefix', prefix, ...packages], {
    stdio: 'inherit',
  });
}

function measure(peer: Peer, archive: PeerArchive): void {
  const own = resolve(folder, peer.name.toLowerCase());
  rmSync(own, { recursive: true, force: true });
  writeAll(own, peer.files(archive));
  symlinkSync('../packages/node_modules', join(own, 'node_modules'));
  const [program = '', ...args] = peer.command;
  const start = performance.now();
  const run = spawnSync('/usr/bin/env', ['bash', '-c', timed, 'bash', program, ...args], {
    cwd: own,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
    encoding: 'utf8',
  });
  const wall = (performance.now() - start) / 1000;
  if (run.status !== 0) {
    print(`${peer.name}: not measured, for it ended with ${run.status}: ${run.stderr.slice(-400)}`);
    return;
  }
  const pages = readdirSync(join(own, 'out'), { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.html'),
  ).length;
  const cpu = processorSeconds(run.stderr);
  const rate = (n: number, seconds: number): number => Math.round(n / seconds);
  print(
    `${peer.name}: ${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s, ${pages} pages; ${rate(archive.articles.length, wall)} articles/s and ${rate(pages, wall)} pages/s by the clock, ${rate(2 * pages, cpu)} pages/s by two processors' time`,
  );
}

function processorSeconds(output: string): number {
  const [, user = '0', system = '0'] = /took ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
  return Number(user) + Number(system);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
