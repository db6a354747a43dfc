import { foldName } from '../fold.ts';

interface Code {
  readonly code: string;
  readonly name: string;
}

/** Divisions whose English name is too far from the one in ISO 3166-2, checked by hand. */
const checked = new Map([
  ['IQ.15', 'IQ-NI'],
  ['IQ.02', 'IQ-BA'],
  ['IQ.18', 'IQ-SD'],
  ['RU.48', 'RU-MOW'],
  ['RU.66', 'RU-SPE'],
  ['EG.11', 'EG-C'],
  ['SY.09', 'SY-HL'],
  ['SY.13', 'SY-DI'],
  ['IR.26', 'IR-23'],
  ['DE.02', 'DE-BY'],
  ['IT.15', 'IT-82'],
  ['IT.09', 'IT-25'],
  ['IT.12', 'IT-21'],
  ['IT.16', 'IT-52'],
  ['FR.94', 'FR-20R'],
  ['FR.28', 'FR-NOR'],
  ['FR.53', 'FR-BRE'],
  ['ES.51', 'ES-AN'],
  ['ES.56', 'ES-CT'],
  ['ES.59', 'ES-PV'],
]);
const common =
  /\b(province|governorate|oblast|region|prefecture|district|state|department|county|municipality|republic|respublika|of|de|la|al|el|the|an|ar|as|at|ad|az|sheng|shi|ken|to|fu)\b/g;

/** The letters of a name that spellings of different languages share: "Diyālá", "Diyala" -> "dyl". */
function skeletonOf(name: string): string {
  return foldName(name)
    .replace(common, '')
    .replace(/[aeiou ]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/**
 * The ISO 3166-2 code of a division of GeoNames, where one name and only one of
 * its country agrees with it: to the letter in one of the lists, the better first,
 * or else in the letters that spellings share.
 */
export function codeOfDivision(
  geonames: string,
  name: string,
  lists: readonly (readonly Code[])[],
): string | undefined {
  const byHand = checked.get(geonames);
  if (byHand !== undefined) return byHand;
  for (const list of lists) {
    const exact = list.filter((it) => foldName(it.name) === foldName(name));
    if (exact.length === 1) return exact[0]?.code;
  }
  const skeleton = skeletonOf(name);
  if (skeleton.length < 2) return undefined;
  for (const list of lists) {
    const alike = list.filter((it) => skeletonOf(it.name) === skeleton);
    if (alike.length === 1) return alike[0]?.code;
  }
  return undefined;
}
