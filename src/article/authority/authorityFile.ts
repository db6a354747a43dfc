import type { Authority, AuthorityEntry, AuthorityProblem } from './authority.ts';
import { entryIn, fieldsOf, shown } from './authorityEntry.ts';
import type { EntityId } from '../id.ts';

/** Read the text of an authority file. */
export function authorityIn(text: string, file: string): Authority {
  try {
    return parseAuthority(JSON.parse(text) as unknown, file);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    const message = `This is no JSON (${reason}). Correct it at that place.`;
    return {
      entries: [],
      problems: [{ severity: 'error', code: 'authority/unreadable', message, file }],
    };
  }
}

/** Check a parsed authority file: `{ "entities": [ ... ] }`. */
export function parseAuthority(value: unknown, file: string): Authority {
  const problems: AuthorityProblem[] = [];
  const report = (at: string, message: string): void => {
    problems.push({
      severity: 'error',
      code: 'authority/invalid',
      message: `${at}: ${message}`,
      file,
    });
  };
  const list = fieldsOf(value)?.get('entities');
  if (!Array.isArray(list)) {
    report('entities', 'The file needs a list "entities". Begin it with { "entities": [ ] }.');
    return { entries: [], problems };
  }
  const entries: AuthorityEntry[] = [];
  const seen = new Map<EntityId, string>();
  list.forEach((item: unknown, i) => {
    const at = `entities[${i}]`;
    const before = problems.length;
    const entry = entryIn(item, at, report);
    if (problems.length > before || entry === undefined) return;
    const twin = seen.get(entry.id);
    if (twin !== undefined)
      report(at, `${shown(entry.name)} stands in ${twin} too. Make one of the two.`);
    else entries.push(entry);
    seen.set(entry.id, at);
  });
  return { entries, problems };
}
