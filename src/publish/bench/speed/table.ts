/** The results of a comparison, in columns. */
import type { Conditions, Visit } from './visit.ts';

interface Row {
  readonly label: string;
  readonly of: (visit: Visit) => number;
  /** Digits after the point. */
  readonly digits?: number;
  /** Whether it is set beside the yardstick's. */
  readonly compared?: boolean;
}

const kilobytes = (bytes: number): number => bytes / 1024;

const rows: readonly Row[] = [
  { label: 'first paint, ms', of: (it) => it.firstPaint, compared: true },
  { label: 'largest paint, ms', of: (it) => it.largestPaint, compared: true },
  {
    label: 'before first paint, KB',
    of: (it) => kilobytes(it.bytesBefore),
    digits: 2,
    compared: true,
  },
  { label: 'of it scripts, KB', of: (it) => kilobytes(it.scriptBytesBefore), digits: 2 },
  { label: 'layout shift', of: (it) => it.shift, digits: 3 },
  { label: 'blocking time, ms', of: (it) => it.blocking },
  { label: 'longest task, ms', of: (it) => it.longestTask },
  { label: 'slowest press, ms', of: (it) => it.slowestPress },
  { label: 'to a name, ms', of: (it) => it.forward },
  { label: 'back, ms', of: (it) => it.back },
  { label: 'first paint again, ms', of: (it) => it.again, compared: true },
  { label: 'scripts, KB', of: (it) => kilobytes(it.scriptBytes), digits: 1 },
  { label: 'all bytes, KB', of: (it) => kilobytes(it.allBytes), digits: 1 },
  { label: 'requests', of: (it) => it.requests },
];

/** Medians of every rival, the first of which is the yardstick. */
export function table(
  { path, cpu, latency, kilobits }: Conditions,
  visits: ReadonlyMap<string, readonly Visit[]>,
  taps: ReadonlyMap<string, readonly number[]>,
): string {
  const names = [...visits.keys()];
  const [first] = [...visits.values()];
  const paint = median((first ?? []).map((it) => it.firstPaint));
  const lines = [
    `${path}, ${first?.length ?? 0} rounds, processor 1/${cpu}, ${kilobits} kbit/s, ${latency} ms; medians (and by the yardstick's)`,
    line('', names),
    ...rows.map((row) => line(row.label, cellsOf(row, [...visits.values()]))),
    line(
      'first tap works, ms',
      ratios([...taps.values()].map(median), true).map((it) => it(0)),
    ),
    line(
      'by first paint',
      [...taps.values()].map((times) => (median(times) / paint).toFixed(2)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function cellsOf(
  { of, digits = 0, compared = false }: Row,
  all: readonly (readonly Visit[])[],
): readonly string[] {
  return ratios(
    all.map((visits) => median(visits.map(of))),
    compared,
  ).map((it) => it(digits));
}

/** Numbers ready to be written, each beside its ratio to the first. */
function ratios(
  numbers: readonly number[],
  compared: boolean,
): readonly ((digits: number) => string)[] {
  const [base = Number.NaN] = numbers;
  return numbers.map((value, n) => (digits) => {
    const ratio = compared && n > 0 ? ` (${(value / base).toFixed(2)})` : '';
    return value.toFixed(digits) + ratio;
  });
}

function line(label: string, cells: readonly string[]): string {
  return label.padEnd(24) + cells.map((cell) => cell.padStart(16)).join('');
}

/** The middle of the numbers; those that could not be measured do not count. */
export function median(numbers: readonly number[]): number {
  const known = numbers.filter((it) => !Number.isNaN(it)).toSorted((a, b) => a - b);
  const middle = (known.length - 1) / 2;
  return ((known[Math.floor(middle)] ?? Number.NaN) + (known[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
