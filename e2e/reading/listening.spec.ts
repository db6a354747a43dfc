import type { Page } from '@playwright/test';
import { expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';

/** A device with a voice that says nothing, but notes on the root what it was asked to say. */
async function giveVoice(page: Page, pace = 30): Promise<void> {
  await page.addInitScript((wait) => {
    const said: string[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ voiceURI: 'v', name: 'Voice', lang: 'en-GB' }],
      speak: (it: { text: string; done?: () => void }) => {
        said.push(it.text);
        document.documentElement.dataset['said'] = said.join('\n');
        setTimeout(() => it.done?.(), wait);
      },
      cancel: () => undefined,
    });
    class Utterance {
      done: (() => void) | undefined;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
      addEventListener(name: string, heard: () => void): void {
        if (name === 'end') this.done = heard;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, pace);
}

test('A reader listens, and hears whose words begin and where they end', async ({ page, site }) => {
  await giveVoice(page);
  await site.open(article);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: /^Listen/ }).click();
  const said = page.locator('html');
  await expect(said).toHaveAttribute('data-said', /Quote, Hussein: Unfortunately/);
  await expect(said).toHaveAttribute('data-said', /Nineveh \[province\] End quote\.\nHussein said/);
  await expect(said).toHaveAttribute('data-said', /Note: Daesh, also known .* End of note\./);
  await expect(said).toHaveAttribute('data-said', /Picture caption: /);
});

test('A reader pauses and goes on', async ({ page, site }) => {
  await giveVoice(page, 60_000);
  await site.open(article);
  await site.alive();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: /^Listen/ }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('1.5');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('group', { name: 'Listening' })).toHaveCount(0);
});

test('A reader whose device has no voice is not offered one', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => [] }),
    });
  });
  await site.open(article);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Listen/ })).toHaveCount(0);
});
