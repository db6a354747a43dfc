/**
 * Path data in whole units, each point as the step from the one before: small
 * numbers that repeat, which is what compresses well.
 *
 *     M12,40L15,38L15,38L11,37Z   ->   M12 40l3-2-4-1z
 *
 * Rings too small to see are left out. `grid` is how many units of the path make
 * one of the steps.
 */
export function stepsOf(path: string, grid: number): string {
  let [penX, penY] = [0, 0];
  let steps = '';
  for (const ring of path.split('M').slice(1)) {
    const corners = cornersOf(ring, grid);
    const [first] = corners;
    if (first === undefined || areaOf(corners) * grid ** 2 < smallest) continue;
    // The first ring says where it is, so that one path may follow another.
    const from = stepOf(first.x - penX) + stepOf(first.y - penY);
    steps += steps === '' ? `M${from.trimStart()}l` : `m${from.trimStart()}`;
    for (const [n, { x, y }] of corners.entries()) {
      const before = corners[n - 1];
      if (before !== undefined) steps += stepOf(x - before.x) + stepOf(y - before.y);
    }
    steps += 'z';
    [penX, penY] = [first.x, first.y];
  }
  return steps.replaceAll('l ', 'l');
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Square units of the path that can still be seen. */
const smallest = 2;

/** The corners of a ring, without those that lie on the one before or on the way from it to the next. */
function cornersOf(ring: string, grid: number): readonly Corner[] {
  const corners: Corner[] = [];
  for (const [, x, y] of ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
    const corner = { x: Math.round(Number(x) / grid), y: Math.round(Number(y) / grid) };
    const [before, last] = corners.slice(-2);
    if (last?.x === corner.x && last.y === corner.y) continue;
    if (before !== undefined && last !== undefined && turnOf(before, last, corner) === 0)
      corners.pop();
    corners.push(corner);
  }
  return corners;
}

const turnOf = (a: Corner, b: Corner, c: Corner): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function areaOf(corners: readonly Corner[]): number {
  const twice = corners.reduce((sum, { x, y }, n) => {
    const next = corners[(n + 1) % corners.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice / 2);
}

/** A number with what keeps it apart from the one before: its sign, or a space. */
const stepOf = (n: number): string => (n < 0 ? String(n) : ` ${n}`);
