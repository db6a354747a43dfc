/** What editors know, as the owner of an edition wrote it down. */
import type { Authority } from '../../article/authority/authority.ts';
import { parseAuthority } from '../../article/authority/authorityFile.ts';

/** An edition needs no authority file. */
export function authorityOf(given: unknown): Authority {
  return given === undefined
    ? { entries: [], problems: [] }
    : parseAuthority(given, 'authority.json');
}
