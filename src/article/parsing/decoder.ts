/** Checks of values that come from outside (fetched JSON, files), each giving a typed value or a sentence on what is wrong. */

/** A value of the wrong shape: the message says where in it, what stands there and what should. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

/** Gives back `value` as a T. Throws a DecodeError. `path` says where the value stands: `blocks[3].text`. */
export type Decoder<T> = (value: unknown, path: string) => T;

export function string(value: unknown, path: string): string {
  return typeof value === 'string' ? value : wrong(value, path, 'a text');
}

export function number(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : wrong(value, path, 'a number');
}

export function boolean(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : wrong(value, path, 'true or false');
}

/** A branded text. The brand is trusted: our own build wrote it. */
export function id<T extends string>(): Decoder<T> {
  return (value, path) => string(value, path) as T;
}

export function oneOf<const T extends string>(...known: readonly T[]): Decoder<T> {
  return (value, path) =>
    known.find((it) => it === value) ?? wrong(value, path, `one of ${known.join(', ')}`);
}

export function array<T>(item: Decoder<T>): Decoder<readonly T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? value.map((it: unknown, n) => item(it, `${path}[${n}]`))
      : wrong(value, path, 'a list');
}

/** A list of exactly two. */
export function pair<T>(item: Decoder<T>): Decoder<readonly [T, T]> {
  return (value, path) =>
    Array.isArray(value) && value.length === 2
      ? [item(value[0], `${path}[0]`), item(value[1], `${path}[1]`)]
      : wrong(value, path, 'a pair');
}

/** Marks a field that may be absent. */
export interface Optional<T> {
  readonly optional: Decoder<T>;
}

export function optional<T>(decoder: Decoder<T>): Optional<T> {
  return { optional: decoder };
}

type Fields = Readonly<Record<string, Decoder<unknown> | Optional<unknown>>>;
type Flat<T> = { readonly [K in keyof T]: T[K] };
type Decoded<F extends Fields> = Flat<
  {
    [K in keyof F as F[K] extends Optional<unknown> ? never : K]: F[K] extends Decoder<infer T>
      ? T
      : never;
  } & {
    [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T>
      ? T
      : never;
  }
>;

/** An object with these fields; others are dropped, so what is not checked is not there. */
export function object<const F extends Fields>(fields: F): Decoder<Decoded<F>> {
  const entries = Object.entries(fields);
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(value, path, 'an object');
    const given = new Map<string, unknown>(Object.entries(value));
    const decoded: [string, unknown][] = [];
    for (const [name, field] of entries) {
      const at = path === '' ? name : `${path}.${name}`;
      if (typeof field === 'function') decoded.push([name, field(given.get(name), at)]);
      else if (given.get(name) !== undefined)
        decoded.push([name, field.optional(given.get(name), at)]);
    }
    return Object.fromEntries(decoded) as Decoded<F>;
  };
}

/** One of several objects, told apart by the text in the field `tag`. */
export function union<T>(tag: string, cases: Readonly<Record<string, Decoder<T>>>): Decoder<T> {
  const known = new Map(Object.entries(cases));
  return (value, path) => {
    const given =
      typeof value === 'object' && value !== null
        ? new Map<string, unknown>(Object.entries(value))
        : undefined;
    const decoder = known.get(String(given?.get(tag)));
    return decoder === undefined
      ? wrong(given?.get(tag), `${path}.${tag}`, `one of ${[...known.keys()].join(', ')}`)
      : decoder(value, path);
  };
}

function wrong(value: unknown, path: string, wanted: string): never {
  const shown =
    value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? typeof value);
  throw new DecodeError(`${path || 'The file'} should be ${wanted}, but is ${shown}.`);
}
