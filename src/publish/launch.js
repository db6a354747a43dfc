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

const program = isPlain && existsSync(note) ? await keptProgram() : undefined;
if (program === undefined || !(await isPublishedBy(program))) {
  process.argv.splice(2, 0, 'build');
  await import(pathToFileURL(resolve('node_modules/vite/bin/vite.js')).href);
}

/** @typedef {typeof import('./published.ts')} Program */

/** @returns {Promise<Program>} */
async function keptProgram() {
  try {
    return await import(pathToFileURL(resolve(work, 'server/published.js')).href);
  } catch {
    // A disk has spoilt it, or it is none of today's. Node remembers a module that failed, so it is built anew from another start.
    rmSync(note);
    const again = spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit' });
    return process.exit(again.status ?? 1);
  }
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
