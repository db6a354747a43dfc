/** The main journeys, in words that every browser understands. */
import type { Weather } from '../deployment.ts';
import { until, type Engine } from './engine.ts';

export interface Journey {
  readonly name: string;
  readonly go: (engine: Engine, site: Site) => Promise<void>;
}

export interface Site {
  readonly address: string;
  readonly weather: Weather;
}

/** The first link or button in sight whose words or name are these. */
const finding = (words: string, within = 'body'): string => `
  const named = (it) => (it.getAttribute('aria-label') ?? it.textContent).trim();
  const found = [...document.querySelectorAll(${JSON.stringify(within)} + ' :is(a, button, summary, label, mark)')]
    .find((it) => named(it).includes(${JSON.stringify(words)}) && it.getClientRects().length > 0);`;

/** Presses a control by its words, where it is on the screen. */
async function press(engine: Engine, words: string, within?: string): Promise<void> {
  let place: { x: number; y: number } | undefined;
  await until(`“${words}” is not in sight`, async () => {
    const found = await engine.evaluate(`${finding(words, within)}
      if (!found) return [...document.querySelectorAll('h1')].map((it) => it.textContent).join();
      found.scrollIntoView({ block: 'center' });
      await new Promise((go) => setTimeout(go, 100));
      const { x, y, height } = found.getClientRects()[0];
      return { x: x + 4, y: y + height / 2 };`);
    if (typeof found === 'object' && found !== null) place = found as typeof place;
    return place !== undefined || found;
  });
  await engine.press(place?.x ?? 0, place?.y ?? 0);
}

const shows = (engine: Engine, what: string, condition: string): Promise<void> =>
  until(what, () =>
    engine.evaluate(`return ${condition} || document.body.innerText.slice(0, 200);`),
  );

const heading = (words: string): string =>
  `(document.querySelector('h1')?.textContent ?? '').includes(${JSON.stringify(words)})`;

const alive = (engine: Engine): Promise<void> =>
  shows(engine, 'The page does not come to life', `'alive' in document.documentElement.dataset`);

const article = 'articles/000_c59ae9a75706696f/';

export const journeys: readonly Journey[] = [
  {
    name: 'front page to article, heading focused, and back',
    go: async (engine, { address }) => {
      await engine.open(address);
      await alive(engine);
      await press(engine, 'Daesh', 'main');
      await shows(engine, 'No article', heading('Daesh'));
      await shows(engine, 'Focus is elsewhere', `document.activeElement?.localName === 'h1'`);
      await engine.evaluate('history.back();');
      await shows(engine, 'No front page', `document.title === 'On Record'`);
    },
  },
  {
    name: 'quotation to its speaker’s page',
    go: async (engine, { address }) => {
      await engine.open(address + article);
      await alive(engine);
      await press(engine, 'Hussein', 'main');
      await shows(
        engine,
        'No dossier or card',
        `${heading('Hussein')} || document.querySelector(':popover-open') !== null`,
      );
    },
  },
  {
    name: 'dark theme, kept after a reload',
    go: async (engine, { address }) => {
      await engine.open(address);
      await alive(engine);
      await press(engine, 'Reading settings');
      await press(engine, 'Dark', '#settings');
      const isDark = `document.documentElement.dataset.theme === 'dark'`;
      await shows(engine, 'Not dark', isDark);
      await engine.open(address + article);
      await shows(engine, 'Not dark after a reload', isDark);
      await engine.evaluate('localStorage.clear();');
    },
  },
  {
    name: 'article saved and found again',
    go: async (engine, { address }) => {
      await engine.open(address + article);
      await alive(engine);
      await press(engine, 'Save', 'main');
      await shows(
        engine,
        'Not saved',
        `document.querySelector('[data-tool=save]')?.getAttribute('aria-pressed') === 'true'`,
      );
      await engine.open(`${address}saved/`);
      await shows(
        engine,
        'Not on the shelf',
        `document.querySelector('main h3')?.textContent.includes('Daesh') === true`,
      );
    },
  },
  {
    name: 'search as you type',
    go: async (engine, { address }) => {
      await engine.open(`${address}search/`);
      await until('No field', () =>
        engine.evaluate(
          `document.querySelector('#q')?.focus(); return document.querySelector('#q') !== null;`,
        ),
      );
      await engine.type('mosul');
      await shows(
        engine,
        'Nothing is found',
        `[...document.querySelectorAll('main a')].some((it) => it.textContent.includes('Mosul'))`,
      );
    },
  },
  {
    name: 'a file of one’s own, compiled in a worker',
    go: async (engine, { address }) => {
      await engine.open(`${address}open/`);
      await alive(engine);
      await until('No field for files', () =>
        engine.evaluate(`
        const field = document.querySelector('main input[type=file]');
        if (field === null) return 'none';
        const text = 'Harbour Opens\\n\\n2021-05-01\\n\\n“The harbour is open,” Mayor Ada Quayle said in Mosul on Saturday.\\n';
        const list = new DataTransfer();
        list.items.add(new File([text], 'harbour.txt', { type: 'text/plain' }));
        field.files = list.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;`),
      );
      await shows(engine, 'Not compiled', `document.body.innerText.includes('Harbour Opens')`);
    },
  },
  {
    name: 'the edition without a network',
    go: async (engine, { address, weather }) => {
      await engine.open(address);
      await shows(engine, 'No worker takes over', `navigator.serviceWorker?.controller != null`);
      weather.isDown = true;
      await engine.open(address + article);
      await shows(engine, 'No article', heading('Daesh'));
    },
  },
];
