/** Places in a JSON value, for tests that damage one of them. */
export type JsonPlace = readonly (string | number)[];

/** Every place with a text, a number or another single value. */
export function placesIn(value: unknown, place: JsonPlace = []): readonly JsonPlace[] {
  if (typeof value !== 'object' || value === null) return [place];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) =>
    placesIn((value as Record<string | number, unknown>)[key], [...place, key]),
  );
}

/** A copy of the value with another one at this place. */
export function withValueAt(value: unknown, [key, ...rest]: JsonPlace, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValueAt(copy[key], rest, other);
  return copy;
}
