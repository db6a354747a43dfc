/**
 * The yardstick: what a page of ours shows, as bare HTML. The same words in
 * the same order with the same links, in plain elements, with 3 KB of style
 * and no script: as fast as such a page can be.
 */
import type { Page } from '@playwright/test';
import { escaped } from '../../page/document.ts';

/** The style of the yardstick, written by hand for it. */
const style = `:root{color-scheme:light dark;--paper:light-dark(#fbf9f4,#171614);--ink:light-dark(#1d1b18,#e8e3d9);--soft:light-dark(#5b564e,#b3ab9e);--rule:light-dark(#ddd7ca,#3b3732);--accent:light-dark(#8a2f21,#f0a28f);--tint:light-dark(#f6e7df,#3a2722)}
*,::before,::after{box-sizing:border-box;margin:0;padding:0}
body{background:var(--paper);color:var(--ink);font:400 1.125rem/1.5556 Charter,'Bitstream Charter','Noto Serif',Cambria,Georgia,serif;overflow-wrap:break-word;text-size-adjust:100%}
header,nav,footer,aside,section>h2,summary,small{font-family:'Segoe UI',Ubuntu,'Noto Sans',system-ui,sans-serif}
body>header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;align-items:baseline;max-width:60rem;margin:0 auto;padding:.75rem 1.25rem;border-bottom:1px solid var(--rule);font-size:.9375rem}
body>header>a{font:700 1.25rem/1.3 Charter,'Bitstream Charter','Noto Serif',Cambria,Georgia,serif;text-decoration:none;letter-spacing:-.025em}
nav{display:flex;flex-wrap:wrap;gap:.75rem}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 6rem}
main>*{max-width:34rem}
footer{max-width:60rem;margin:0 auto;padding:1.5rem 1.25rem;border-top:1px solid var(--rule);font-size:.8125rem;color:var(--soft)}
h1{font-size:clamp(1.875rem,1.35rem + 2.4vw,2.875rem);line-height:1.12;text-wrap:balance;margin-bottom:1rem}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .75rem}
h3{font-size:1rem}
p,ul,ol,figure,blockquote{margin-bottom:1.25rem;text-wrap:pretty}
ul,ol{list-style:none}
li{margin-bottom:.5rem}
a{color:inherit;text-decoration:underline 1px color-mix(in srgb,currentcolor 35%,transparent);text-underline-offset:.18em}
a:hover{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
:target{outline:2px solid var(--accent);outline-offset:3px}
q{quotes:none;padding:.1em .15em;margin-inline:-.15em;border-radius:2px;box-decoration-break:clone}
:has(#marked:checked) q{background:var(--tint)}
figure{margin-block:1.75rem}
figcaption,small,time{font-size:.8125rem;color:var(--soft)}
details{border-top:1px solid var(--rule);padding-top:1rem}
summary{cursor:pointer}
code{font:.9em ui-monospace,Menlo,Consolas,monospace}
label{font-size:.9375rem}
svg{max-width:100%}
@media print{nav,footer,label{display:none}}
@media (width>=64rem){main{display:grid;grid-template-columns:34rem 17rem;justify-content:space-between}aside{grid-column:2}}`;

/** The page that is open in the browser, as its yardstick. */
export async function yardstickOf(page: Page): Promise<string> {
  const title = await page.title();
  const description = await page
    .locator('meta[name=description]')
    .evaluate((it) => it.getAttribute('content') ?? '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><meta name="description" content="${escaped(description)}"><style>${style.replaceAll('\n', '')}</style></head><body>${await page.evaluate(plainBody)}</body></html>`;
}

/** Runs in the page: what stands in the body, without what is not shown, in the plainest elements that say the same. */
function plainBody(): string {
  const kept = new Set(
    'header,nav,main,footer,aside,section,article,h1,h2,h3,p,ul,ol,li,figure,figcaption,blockquote,q,time,details,summary,code,svg,path,circle,text'.split(
      ',',
    ),
  );
  const wanted = new Set(Array.from(document.links, ({ hash }) => hash.slice(1)).filter(Boolean));
  const text = (value: string): string =>
    value.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  const attributes = (element: Element): string => {
    const names = element.closest('svg') ? ['viewBox', 'd', 'x', 'y', 'cx', 'cy', 'r'] : ['href'];
    const id = wanted.has(element.id) ? ['id'] : [];
    return [...names, ...id]
      .filter((name) => element.hasAttribute(name))
      .map((name) => ` ${name}="${(element.getAttribute(name) ?? '').replaceAll('"', '&quot;')}"`)
      .join('');
  };
  const isShown = (element: Element): boolean =>
    element.closest('details') !== null || element.checkVisibility() || element.tagName === 'PATH';
  const plain = (node: Node): string => {
    if (node instanceof Text) return text(node.data);
    if (!(node instanceof Element) || node.tagName === 'SCRIPT' || !isShown(node)) return '';
    const name = node.tagName.toLowerCase();
    const inner = Array.from(node.childNodes, plain).join('');
    const given = attributes(node);
    if (name === 'a' || kept.has(name)) return `<${name}${given}>${inner}</${name}>`;
    if (given !== '') return `<span${given}>${inner}</span>`;
    return inner;
  };
  const toggle =
    '<label><input type="checkbox" id="marked" checked> Highlight what is said</label>';
  return plain(document.body)
    .replace(/^<body>|<\/body>$/g, '')
    .replace('</h1>', `</h1>${toggle}`);
}
