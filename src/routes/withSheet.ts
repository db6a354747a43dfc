import type { Sheet } from '../tools/sheet.ts';

/** The module of a tool, once its style sheet is there as well: both are asked for at once. */
export async function withSheet<Module>(tool: Promise<Module>, name: Sheet): Promise<Module> {
  const sheet = import('../tools/sheet.ts').then(({ loadSheet }) => loadSheet(name));
  const [own] = await Promise.all([tool, sheet]);
  return own;
}
