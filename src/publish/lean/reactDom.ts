/**
 * React DOM comes as one CommonJS file, of which a bundler makes one function that holds all the others. The browser
 * then reads all of it twice: the function as the chunk is parsed, and its inside as it is called, on the main thread.
 * As a module it is read once, off that thread.
 */
import type { Plugin } from 'vite';

const client = '/node_modules/react-dom/client.js';
const production = '/node_modules/react-dom/cjs/react-dom-client.production.js';

/**
 *     var Scheduler = require("scheduler"),        import Scheduler from "scheduler";
 *       React = require("react");                  import React from "react";
 *     exports.version = "19.3.1";                  export const version = "19.3.1";
 *     SuspenseException = Error(message)           SuspenseException = signal(message)
 *
 * Throws an Error where the file has another form, as that of another version may.
 */
export function asModule(code: string): string {
  const made = code
    .replace(/^var ((?:\s*\w+ = require\("[\w-]+"\)[,;])+)$/m, (_, requires: string) =>
      requires.replace(/\s*(\w+) = require\(("[\w-]+")\)[,;]/g, 'import $1 from $2;\n'),
    )
    .replace(/^exports\.(\w+) = /gm, 'export const $1 = ')
    .replace(/(\w+Exception = )Error\(/g, '$1signal(');
  const left = /.*(?:\brequire\(|\bexports\b).*/.exec(made);
  if (left !== null)
    throw new Error(
      `React DOM is written otherwise than publish/lean/reactDom.ts knows: ${left[0]}`,
    );
  return made + signal;
}

/**
 * React throws five errors as signals to itself and makes them as it loads. Where a browser is watched, by its own tools
 * or by a test, V8 reads again every function on the stack of a new `Error`: here all of the file. A signal has no use for a stack.
 */
const signal = `function signal(message) {
  return Object.create(Error.prototype, { message: { value: message } });
}
`;

export function leanReactDom(): Plugin {
  return {
    name: 'on-record:lean-react-dom',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: [new RegExp(`${client}$`), new RegExp(`${production}$`)] },
      handler: (code, id) => ({
        code: id.endsWith(client)
          ? `export * from './cjs/${production.split('/').at(-1)}';`
          : asModule(code),
        map: null,
      }),
    },
  };
}
