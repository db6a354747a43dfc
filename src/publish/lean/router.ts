/**
 * React Router names its components for developers' tools as it loads
 * (`Form.displayName = "Form"`), which the bundler must take for a use of them:
 * links, forms and scroll keepers that nothing here renders stay, with all that they
 * alone use: 3.8 KB.
 * Without their names they go.
 */
import type { Plugin } from 'vite';

const source = /\/node_modules\/react-router\/dist\/.*\.mjs$/;

/**
 *     var Link = React10.forwardRef(
 *                ^ pure
 *     Link.displayName = "Link";
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^ out
 */
export function withoutNames(code: string): string {
  return code
    .replace(/^\w+\.displayName = "\w+";$/gm, '')
    .replace(/(?<== )(?=React\d*\.(?:forwardRef|createContext)\()/g, '/* @__PURE__ */ ');
}

export function leanRouter(): Plugin {
  return {
    name: 'on-record:lean-router',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: source },
      handler: (code) => ({ code: withoutNames(code), map: null }),
    },
  };
}
