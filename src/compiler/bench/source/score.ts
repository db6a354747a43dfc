import { readFileSync } from 'node:fs';

/** Hand labels: for each file, for each label, the non-blank lines (counted from 1) as "1 4-7". */
type Gold = Record<string, Record<string, string>>;

/** Line accuracy and body F1 against hand labels; `show` lists the wrong lines by number. */
export function scoreLabels(
  path: string,
  predicted: ReadonlyMap<string, readonly string[]>,
  show: boolean,
): void {
  const gold: Gold = JSON.parse(readFileSync(path, 'utf8'));
  let [right, lines, hits, extra, missed] = [0, 0, 0, 0, 0];
  for (const [name, spans] of Object.entries(gold)) {
    const wanted = expanded(spans);
    const labels = predicted.get(name) ?? [];
    for (const [number, label] of wanted) {
      if (label === 'mixed') continue;
      const found = labels[number - 1] ?? 'missing';
      lines += 1;
      if (found === label) right += 1;
      else if (show) console.log(`${name}:${number} wanted ${label}, found ${found}`);
      if (isBody(label) && isBody(found)) hits += 1;
      else if (isBody(found)) extra += 1;
      else if (isBody(label)) missed += 1;
    }
    if (wanted.size !== labels.length)
      console.log(`${name}: ${wanted.size} labels for ${labels.length} lines`);
  }
  const f1 = (2 * hits) / (2 * hits + extra + missed);
  console.log(
    `files ${Object.keys(gold).length}  lines ${lines}  accuracy ${(right / lines).toFixed(3)}  body F1 ${f1.toFixed(3)}`,
  );
}

const isBody = (label: string): boolean => label === 'body' || label === 'subheading';

function expanded(spans: Record<string, string>): Map<number, string> {
  const labels = new Map<number, string>();
  for (const [label, runs] of Object.entries(spans)) {
    for (const run of runs.split(' ')) {
      const [from = 0, to = from] = run.split('-').map(Number);
      for (let number = from; number <= to; number += 1) labels.set(number, label);
    }
  }
  return labels;
}
