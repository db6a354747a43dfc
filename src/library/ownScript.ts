/**
 * The one way in which a page may start a script by its address (Trusted
 * Types): workers that this edition brings along, and nothing else.
 */

/** The name of the policy, as it stands in the Content Security Policy. */
export const scriptPolicy = 'own-scripts';

interface ScriptRules {
  /** A TrustedScriptURL is not a string, but goes wherever one is asked for. */
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptRules) => ScriptRules;
}

/** Our own workers, as they are published and as they are in development. */
const published = /^(?:assets\/\w+Worker-[\w-]+|serviceWorker)\.js$/;
const inDevelopment = /Worker\.ts\b/;

/** The address itself, where it is that of a worker of ours. Throws for any other. */
export function checkedScript(
  address: string,
  page: string,
  base: string,
  own: RegExp = published,
): string {
  const { origin, pathname, search, hash } = new URL(address, page);
  const home = new URL(base, page);
  const name = pathname.slice(home.pathname.length) + search + hash;
  if (origin !== home.origin || !pathname.startsWith(home.pathname) || !own.test(name))
    throw new TypeError(`${address} is not a script of this edition.`);
  return address;
}

let policy: ScriptRules | undefined;

/** The address of a worker of ours in the form that the browser takes. */
export function ownScript(address: string): string {
  const rules: ScriptRules = {
    createScriptURL: (given) =>
      checkedScript(
        given,
        location.href,
        import.meta.env.BASE_URL,
        import.meta.env.DEV ? inDevelopment : published,
      ),
  };
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(scriptPolicy, rules) ?? rules;
  return policy.createScriptURL(address);
}
