/** What is measured in a page. Each function runs there and knows nothing of this module. */

/** Texts that are cut off when a reader spaces letters, words, lines and paragraphs as WCAG 1.4.12 has it. */
export function clippedTexts(): readonly string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const isClipped = (it: Element): boolean => {
    const { overflow } = getComputedStyle(it);
    return (
      /hidden|clip/.test(overflow) &&
      it.clientHeight > 2 &&
      (it.scrollHeight > it.clientHeight + 2 || it.scrollWidth > it.clientWidth + 2)
    );
  };
  const clipped = [...document.querySelectorAll('body *')].filter(
    (it) => it.textContent?.trim() && isClipped(it),
  );
  const sideways = document.documentElement.scrollWidth - innerWidth;
  return [
    ...clipped.map((it) => it.outerHTML.slice(0, 120)),
    ...(sideways > 0 ? [`sideways by ${sideways}`] : []),
  ];
}

/**
 * Controls of less than 24 pixels that others come near to (WCAG 2.5.8). Links
 * and marks within a sentence are as high as their line, and exempt.
 */
export function smallTargets(): readonly string[] {
  const isInText = (it: Element): boolean => {
    const block = it.closest('p, li, dd, dt, figcaption, blockquote, h1, h2, h3, output, td');
    const words = block?.textContent?.trim().length ?? 0;
    return (
      getComputedStyle(it).display.startsWith('inline') &&
      words > (it.textContent?.trim().length ?? 0)
    );
  };
  const boxOf = (it: Element): DOMRect => (it.closest('label') ?? it).getBoundingClientRect();
  const targets = [
    ...document.querySelectorAll('a[href], button, input, select, summary, [role=button]'),
  ]
    .filter(
      (it) => it.checkVisibility({ checkVisibilityCSS: true }) && it.getClientRects().length > 0,
    )
    .filter((it) => boxOf(it).bottom > 0);
  const centre = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
  const isNear = (small: Element, other: Element): boolean => {
    const [a, box] = [centre(boxOf(small)), boxOf(other)];
    const dx = Math.max(box.left - a.x, 0, a.x - box.right);
    const dy = Math.max(box.top - a.y, 0, a.y - box.bottom);
    return Math.hypot(dx, dy) < 12;
  };
  // What stands still while the text is scrolled is now above one target and now above another.
  const standsStill = (it: Element): boolean => {
    for (let part: Element | null = it; part !== null; part = part.parentElement)
      if (getComputedStyle(part).position === 'fixed') return true;
    return false;
  };
  const small = targets.filter(
    (it) => Math.min(boxOf(it).width, boxOf(it).height) < 24 && !isInText(it),
  );
  return small
    .filter((it) =>
      targets.some(
        (other) =>
          other !== it &&
          !other.contains(it) &&
          standsStill(other) === standsStill(it) &&
          isNear(it, other),
      ),
    )
    .map(
      (it) =>
        `${Math.round(boxOf(it).width)} x ${Math.round(boxOf(it).height)} ${it.outerHTML.slice(0, 120)}`,
    );
}

interface Outline {
  readonly levels: readonly number[];
  readonly landmarks: Readonly<Record<string, number>>;
  /** Navigation without a name of its own, where there are several. */
  readonly unnamed: readonly string[];
}

export function outline(): Outline {
  const shown = (it: Element): boolean => it.checkVisibility({ checkVisibilityCSS: true });
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown);
  const count = (selector: string): number =>
    [...document.querySelectorAll(selector)].filter(shown).length;
  const navigation = [...document.querySelectorAll('nav, [role=navigation]')].filter(shown);
  const names = navigation.map((it) => it.getAttribute('aria-label') ?? '');
  return {
    levels: headings.map(({ localName }) => Number(localName.slice(1))),
    landmarks: {
      header: count('body header:not(main header, article header)'),
      main: count('main'),
      footer: count('body footer:not(main footer, article footer)'),
    },
    unnamed:
      names.length > 1 ? names.filter((name, n) => name === '' || names.indexOf(name) !== n) : [],
  };
}

/** What covers the control that has the focus, or why it is not in sight; empty where nothing does. */
export function coveredFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return '';
  const boxes = [...focused.getClientRects()];
  const places = boxes.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
  const inSight = places.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  if (inSight.length === 0) return `out of sight: ${focused.outerHTML.slice(0, 120)}`;
  const isFree = inSight.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return (
      top === null ||
      focused.contains(top) ||
      top.contains(focused) ||
      top.closest('label')?.contains(focused)
    );
  });
  const [[x, y] = [0, 0]] = inSight;
  return isFree
    ? ''
    : `${focused.outerHTML.slice(0, 120)} under ${document.elementFromPoint(x, y)?.outerHTML.slice(0, 80)}`;
}
