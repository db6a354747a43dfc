/**
 * The bill of materials: every package that the lockfile names, as CycloneDX 1.6.
 * It says nothing of when or where it was made, so the same lockfile gives the
 * same bytes.
 */

/** What is read of a package in the lockfile, which npm writes and checks itself. */
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly name: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const folder = 'node_modules/';

/** The bill as JSON, from the text of a package-lock.json of version 3. */
export function billOfMaterials(lockfile: string): string {
  const { name, packages } = JSON.parse(lockfile) as Lockfile;
  const { version = '0', license, dependencies } = packages[''] ?? {};
  const paths = Object.keys(packages)
    .filter((path) => path !== '')
    .toSorted();
  const referenceOf = (path: string): string => purlOf(nameOf(path), packages[path]?.version);
  const own = `pkg:npm/${name}@${version}`;
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': own, name, version, ...licensesOf(license) },
    },
    components: unique(paths.map((path) => componentOf(nameOf(path), packages[path] ?? {}))),
    dependencies: unique([
      { ref: own, dependsOn: referencesTo(dependencies, '', packages).toSorted() },
      ...paths.map((path) => ({
        ref: referenceOf(path),
        dependsOn: referencesTo(packages[path]?.dependencies, path, packages).toSorted(),
      })),
    ]),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function componentOf(name: string, { version = '0', integrity, license, dev }: LockedPackage) {
  const purl = purlOf(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    // Tools of the build are not in what is published.
    scope: dev ? 'excluded' : 'required',
    ...(integrity?.startsWith('sha512-') && {
      hashes: [{ alg: 'SHA-512', content: hexOf(integrity.slice('sha512-'.length)) }],
    }),
    ...licensesOf(license),
    purl,
  };
}

const licensesOf = (expression: string | undefined) =>
  expression === undefined ? {} : { licenses: [{ expression }] };

/** `node_modules/a/node_modules/@b/c` is the package `@b/c`. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf(folder) + folder.length);

const purlOf = (name: string, version = '0'): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hexOf = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

/** Where Node finds each dependency: in the nearest `node_modules` above. */
function referencesTo(
  dependencies: LockedPackage['dependencies'],
  from: string,
  packages: Lockfile['packages'],
): readonly string[] {
  const folders = foldersAbove(from);
  return Object.keys(dependencies ?? {}).flatMap((name) => {
    const place = folders.map((above) => above + name).find((path) => packages[path]);
    return place === undefined ? [] : [purlOf(name, packages[place]?.version)];
  });
}

/** `node_modules/a` looks in `node_modules/a/node_modules/`, then in `node_modules/`. */
function foldersAbove(path: string): readonly string[] {
  if (path === '') return [folder];
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(folder) - 1));
  return [`${path}/${folder}`, ...foldersAbove(parent)];
}

/** The same version of a package may lie in several folders. */
function unique<T>(items: readonly T[]): readonly T[] {
  const texts = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...texts.values()];
}
