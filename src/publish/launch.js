// @ts-check
/**
 * `npm run build`: publishes with the program that the last build kept, where nothing that it is built from has
 * changed since; otherwise Vite builds it anew, as `vite build` does. To start Vite takes longer than to publish one
 * changed article. This is no TypeScript, since Node 20 must run it as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { codeNote, workFolderOf } from './workFolder.js';

const [flag, out = 'dist', ...others] = process.argv.slice(2);
const work = resolve(workFolderOf(out));
const note = resolve(work, codeNote);
/** What else Vite can be told is Vite's business. */
const isPlain = (flag === undefined || flag === '--outDir') && others.length === 0;

const vite = resolve('node_modules/vite/bin/vite.js');

const program = isPlain && existsSync(note) ? await keptProgram() : undefined;
if (program === undefined) {
  process.argv.splice(2, 0, 'build');
  await import(pathToFileURL(vite).href);
} else if (!(await isPublishedBy(program))) buildAnew();

/** @typedef {typeof import('./published.ts')} Program */

/** @returns {Promise<Program>} */
async function keptProgram() {
  try {
    return await import(pathToFileURL(resolve(work, 'server/published.js')).href);
  } catch {
    // A disk has spoilt it, or it is none of today's.
    rmSync(note);
    return buildAnew();
  }
}

/** Node remembers a module, and would publish with that of before or not at all: so Vite gets a program of its own. */
function buildAnew() {
  const args = [vite, 'build', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  return process.exit(status ?? 1);
}

/**
 * False where the sources are no longer those of the program: then it has done nothing.
 * @param {Program} program
 */
async function isPublishedBy({ publishAgain }) {
  // As Vite sets it: pages are rendered by what React is in production.
  process.env['NODE_ENV'] ??= 'production';
  try {
    return await publishAgain(out, work);
  } catch (error) {
    console.error(`error during build:\n${inspect(error)}`);
    return process.exit(1);
  }
}
