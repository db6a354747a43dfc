/** The page to be filled, kept between builds of one and the same program: to make it, all components are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../../../article/id.ts';
import type { Template } from '../../page/document.ts';
import { writeAtOnce } from '../writeAtOnce.ts';

type Stored = readonly [key: string, template: Template];

/** The template of this version for a built client: that of before, or else the one that is `made` now. */
export async function keptTemplate(
  { work, client, version }: Readonly<Record<'work' | 'client' | 'version', string>>,
  made: () => Promise<Template>,
): Promise<Template> {
  const file = join(work, 'template.json');
  const key = shortHash(version + readFileSync(join(client, 'index.html'), 'utf8'));
  const known = storedIn(file);
  if (known?.[0] === key) return known[1];
  const template = await made();
  writeAtOnce(file, JSON.stringify([key, template] satisfies Stored));
  return template;
}

/** None where there was no such build, or its file cannot be read. */
function storedIn(file: string): Stored | undefined {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(stored) ? (stored as unknown as Stored) : undefined;
  } catch {
    return undefined;
  }
}
