import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from './materials.ts';

const lockfile = JSON.stringify({
  name: 'paper',
  lockfileVersion: 3,
  packages: {
    '': { version: '1.0.0', license: 'MIT', dependencies: { '@a/b': '2.0.0' } },
    'node_modules/@a/b': {
      version: '2.0.0',
      integrity: 'sha512-AAEC',
      license: 'ISC',
      dependencies: { c: '^1.0.0' },
    },
    'node_modules/@a/b/node_modules/c': { version: '1.5.0', license: 'MIT' },
    'node_modules/c': { version: '3.0.0', dev: true, license: 'MIT' },
  },
});

interface Bill {
  readonly components: readonly { readonly purl: string; readonly scope: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const billOf = (text: string): Bill => JSON.parse(billOfMaterials(text)) as Bill;

describe('billOfMaterials', () => {
  it('names every package with its version, hash and licence, and what is only for the build', () => {
    expect(billOf(lockfile).components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40a/b@2.0.0',
        name: '@a/b',
        version: '2.0.0',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '000102' }],
        licenses: [{ expression: 'ISC' }],
        purl: 'pkg:npm/%40a/b@2.0.0',
      },
      expect.objectContaining({ name: 'c', version: '1.5.0', scope: 'required' }),
      expect.objectContaining({ name: 'c', version: '3.0.0', scope: 'excluded' }),
    ]);
  });

  it('leads each dependency to the version that Node would find', () => {
    const { dependencies } = billOf(lockfile);
    expect(dependencies.slice(0, 2)).toEqual([
      { ref: 'pkg:npm/paper@1.0.0', dependsOn: ['pkg:npm/%40a/b@2.0.0'] },
      { ref: 'pkg:npm/%40a/b@2.0.0', dependsOn: ['pkg:npm/c@1.5.0'] },
    ]);
  });

  it('says of our own lockfile all that it names, the same every time', () => {
    const text = readFileSync('package-lock.json', 'utf8');
    const { components, dependencies } = billOf(text);
    const known = new Set(components.map(({ purl }) => purl));
    expect(known.size).toBeGreaterThan(100);
    expect(dependencies.flatMap((it) => it.dependsOn).filter((it) => !known.has(it))).toEqual([]);
    expect(billOfMaterials(text)).toBe(billOfMaterials(text));
    expect(billOfMaterials(text)).not.toMatch(/\d{4}-\d\d-\d\dT|serialNumber/);
  });
});
