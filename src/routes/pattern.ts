/** Patterns of addresses, as React Router writes them, taken apart once: a build asks which page each of its paths is of. */
import type { Params } from 'react-router';

/** Gives the parameters of a path that has the pattern. */
export type Pattern = (path: string) => Params | undefined;

/**
 * `:name` stands for one part of the path, `:name?` for one or none, `*` for
 * the rest. A closing slash may be left out.
 *
 *     /people/:slug/:part?    /people/fuad-hussein/2026-11/
 *             ^^^^^ ^^^^^^            ------------ -------
 */
export function patternOf(pattern: string): Pattern {
  const names: string[] = [];
  const parts = pattern.split('/').filter((part) => part !== '');
  const source = parts.map((part) => {
    if (part === '*') return '(?:/.*)?';
    const name = /^:(\w+)(\??)$/.exec(part);
    if (name === null) return `/${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
    names.push(name[1] ?? '');
    return name[2] === '' ? '/([^/]+)' : '(?:/([^/]+))?';
  });
  const expression = new RegExp(`^${source.join('')}/?$`, 'i');
  return (path) => {
    const found = expression.exec(path);
    if (found === null) return undefined;
    return Object.fromEntries(names.map((name, n) => [name, decoded(found[n + 1])]));
  };
}

/** What is no encoding stands for itself. */
function decoded(part: string | undefined): string | undefined {
  try {
    return part && decodeURIComponent(part);
  } catch {
    return part;
  }
}
