import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asModule } from './reactDom.ts';

describe('React DOM as a module', () => {
  it('imports what it required and exports what it gave', () => {
    const code = 'var A = require("a"),\n  B = require("b-c");\nexports.make = function () {};\n';
    expect(asModule(code)).toContain(
      'import A from "a";\nimport B from "b-c";\n\nexport const make = function () {};\n',
    );
  });

  it('is made of the version that is installed', () => {
    const file = '../../../node_modules/react-dom/cjs/react-dom-client.production.js';
    const made = asModule(readFileSync(join(import.meta.dirname, file), 'utf8'));
    expect(made.match(/^(?:import|export) .*/gm)).toEqual([
      'import Scheduler from "scheduler";',
      'import React from "react";',
      'import ReactDOM from "react-dom";',
      'export const createRoot = function (container, options) {',
      'export const hydrateRoot = function (container, initialChildren, options) {',
      expect.stringMatching(/^export const version = "[\d.]+";$/),
    ]);
    expect(made.match(/^.*\bsignal\(.*$/gm)).toHaveLength(6);
    expect(made).not.toContain('Exception = Error(');
  });

  it('makes its signals without a stack', () => {
    const code = asModule('var GoneException = Error("gone");').replace('var', 'return');
    const made: unknown = new Function(code.replace('GoneException =', ''))();
    expect(made).toBeInstanceOf(Error);
    expect(made).toMatchObject({ message: 'gone' });
    expect(made).not.toHaveProperty('stack');
  });

  it.each(['module.exports = make;', 'var x = f(require("a"));'])(
    'is not made where it is written in another way: %s',
    (code) => expect(() => asModule(code)).toThrow(`publish/lean/reactDom.ts knows: ${code}`),
  );
});
