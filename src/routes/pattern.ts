/** Patterns of addresses, as React Router writes them, taken apart once: a build asks which page each of its paths is of. */
import type { Params } from 'react-router';
import { decodedPart } from '../paths.ts';

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
    const [, ...values] = found;
    return Object.fromEntries(names.map((name, n) => [name, valueOf(values[n])]));
  };
}

/** A part that may be left out has no value then. */
function valueOf(part: string | undefined): string | undefined {
  return part && decodedPart(part);
}
