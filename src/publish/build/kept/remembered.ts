/** A function that remembers its latest results, at most `most` of them. */
export function remembered<K, V>(most: number, of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = of(key);
    known.set(key, value);
    // A Map keeps the order of insertion: the first key is the oldest.
    if (known.size > most) for (const oldest of known.keys()) return (known.delete(oldest), value);
    return value;
  };
}
