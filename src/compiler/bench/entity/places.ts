import type { Found } from './found.ts';

/** A name of a place with the place that it means. */
interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly feature: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
  readonly division: string;
}

/** An article of a corpus of toponyms. */
export interface PlacedArticle {
  readonly id: string;
  readonly text: string;
  readonly places: readonly GoldPlace[];
}

const field = (xml: string, name: string): string =>
  new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const decoded = (xml: string): string =>
  xml.replace(/&(\w+);/g, (whole, name: string) => entities.get(name) ?? whole);

/** The text of an element: CDATA as it stands, the rest decoded. */
const contentOf = (xml: string): string =>
  xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : decoded(part)))
    .join('');

/** The articles of a file in the format of the Pragmatic Guide to Geoparsing Evaluation (TR-News.xml). */
export function placedArticlesIn(xml: string): PlacedArticle[] {
  return Array.from(xml.matchAll(/<article docid="([^"]*)">([\s\S]*?)<\/article>/g), (it) => {
    const [, id = '', body = ''] = it;
    const text = contentOf(/<text>([\s\S]*?)<\/text>/.exec(body)?.[1] ?? '');
    const toponyms = body.matchAll(/<toponym>([\s\S]*?)<\/toponym>/g);
    const places = Array.from(toponyms, ([, one = '']) => placeIn(one));
    return {
      id,
      text,
      places: places.filter((it) => it !== undefined),
    };
  });
}

function placeIn(xml: string): GoldPlace | undefined {
  if (!xml.includes('<gaztag')) return undefined;
  return {
    start: Number(field(xml, 'start')),
    end: Number(field(xml, 'end')),
    name: field(xml, 'name'),
    feature: field(xml, 'fcode'),
    latitude: Number(field(xml, 'lat')),
    longitude: Number(field(xml, 'lon')),
    country: field(xml, 'country'),
    division: field(xml, 'admin1'),
  };
}

/** The distance of two points on the globe, in kilometres. */
export function kilometresBetween(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const chord =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Whether a place was found right: a country as the same country, a division
 * within 400 km in the same country, anything within 161 km.
 */
export function isRight(
  gold: GoldPlace,
  found: Found['places'][number],
  countryOf: (name: string) => string | undefined,
): boolean {
  const distance = kilometresBetween(gold, found);
  if (distance <= 161) return true;
  const isSameCountry = found.country !== undefined && countryOf(gold.country) === found.country;
  if (!isSameCountry) return false;
  if (gold.feature.startsWith('PCL')) return found.type === 'country';
  return gold.feature === 'ADM1' && found.type === 'division' && distance <= 400;
}
