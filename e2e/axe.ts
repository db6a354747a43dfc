import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** All that axe knows of WCAG 2.0 to 2.2, A and AA, and its best practice. What is new in 2.2 (the size of targets) is off unless it is asked for. */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
}
