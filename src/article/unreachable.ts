/** The end of a `switch` that handles every case: forgetting one is a type error here. */
export function unreachable(value: never): never {
  throw new TypeError(`Not one of the known cases: ${JSON.stringify(value)}`);
}
