/** A place on the globe in degrees, and how much it counts. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
  readonly weight?: number;
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** The middle of the rectangle round some points: near the label of a division on a map. */
export function centreOf(points: readonly Point[]): Point {
  const middle = (all: readonly number[]): number =>
    all.length === 0 ? 0 : (Math.max(...all) + Math.min(...all)) / 2;
  return {
    latitude: middle(points.map((it) => it.latitude)),
    longitude: middle(points.map((it) => it.longitude)),
  };
}

/** The middle of some points, taken on the sphere so that the date line does no harm. */
export function meanOf(points: readonly Point[]): Point {
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude, weight = 1 } of points) {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    x += weight * Math.cos(phi) * Math.cos(lambda);
    y += weight * Math.cos(phi) * Math.sin(lambda);
    z += weight * Math.sin(phi);
  }
  return {
    latitude: degrees(Math.atan2(z, Math.hypot(x, y))),
    longitude: degrees(Math.atan2(y, x)),
  };
}
