import { renameSync, writeFileSync } from 'node:fs';

/** A file that is whole or not there at all, wherever the program is stopped. */
export function writeAtOnce(file: string, content: string | Uint8Array): void {
  const aside = `${file}.${process.pid}.part`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}
