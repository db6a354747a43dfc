/** Rows of numbers by name, kept in one array so that many of them cost little. */
export interface RowTable<Name> {
  /** The row's number, or undefined. */
  readonly find: (name: Name) => number | undefined;
  /** Adds a row of noughts and gives its number. When the table is full, all rows are let go first. */
  readonly append: (name: Name) => number;
  readonly names: () => Iterable<Name>;
  /** Changes a row's number at one place. */
  readonly set: (row: number, at: number, value: number) => void;
  /** Adds a row to a sum. */
  readonly addTo: (sum: Float64Array, row: number) => void;
}

/** An empty table of rows of `width` numbers, at most `most` of them. */
export function rowTable<Name>(width: number, most = Infinity): RowTable<Name> {
  const rows = new Map<Name, number>();
  let values = new Float32Array(1024 * width);
  return {
    find: (name) => rows.get(name),
    names: () => rows.keys(),
    append(name) {
      if (rows.size >= most) rows.clear();
      const row = rows.size;
      if ((row + 1) * width > values.length) {
        const longer = new Float32Array(values.length * 2);
        longer.set(values);
        values = longer;
      }
      values.fill(0, row * width, (row + 1) * width);
      rows.set(name, row);
      return row;
    },
    set(row, at, value) {
      values[row * width + at] = value;
    },
    addTo(sum, row) {
      const base = row * width;
      for (let i = 0; i < width; i += 1) sum[i] = (sum[i] ?? 0) + (values[base + i] ?? 0);
    },
  };
}
