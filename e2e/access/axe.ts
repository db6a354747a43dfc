import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** All that axe knows of WCAG 2.0 to 2.2, A and AA, and its best practice. What is new in 2.2 (the size of targets) is off unless it is asked for. */
export function axeOn(page: Page): AxeBuilder {
  return builderOn(page).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
}

/** What axe knows of colours: all of it that can differ from one theme to the next. */
export function axeOnColours(page: Page): AxeBuilder {
  return builderOn(page).withRules(['color-contrast', 'link-in-text-block']);
}

/** No page of ours has a frame. So axe need not put its findings together in a page of its own, which takes it twice the time. */
function builderOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
