/** What a server should say with every file, and what a page can say itself where the server says nothing. */
import { createHash } from 'node:crypto';
import { scriptPolicy } from '../../library/ownScript.ts';

/** A source expression for an inline element with exactly this content. */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/**
 * The Content Security Policy of every page: nothing but our own files, no
 * inline script or style but those with a known hash, no way to turn a string
 * into markup and no script but our own workers (Trusted Types), no form, no
 * frame.
 */
export function contentSecurityPolicy(
  inlineStyles: readonly string[],
  inlineScripts: readonly string[] = [],
): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts.map(hashSource)].join(' '),
    ["style-src 'self'", ...inlineStyles.map(hashSource)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${scriptPolicy}`,
  ].join('; ');
}

/**
 * The `_headers` file that static hosts read. `frame-ancestors` stands only here:
 * a page cannot say it of itself. Hosts join what two rules say of one header, and
 * not all know how one rule takes back another's; so no two rules name the same
 * one, and pages have what such hosts say by themselves: to be asked for again.
 */
export function headersFile(base: string, policy: string): string {
  const rules: readonly [string, readonly string[]][] = [
    [
      `${base}*`,
      [
        `Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
        'X-Content-Type-Options: nosniff',
        'X-Frame-Options: DENY',
        'Referrer-Policy: no-referrer',
        'Cross-Origin-Opener-Policy: same-origin',
        'Cross-Origin-Resource-Policy: same-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), interest-cohort=()',
        'Strict-Transport-Security: max-age=63072000; includeSubDomains; preload',
      ],
    ],
    ...['assets', 'media'].map((folder): [string, readonly string[]] => [
      `${base}${folder}/*`,
      ['Cache-Control: public, max-age=31536000, immutable'],
    ]),
  ];
  return rules
    .map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}
