/** WebKitGTK's MiniBrowser over WebDriver, in a session without a screen of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Absent, pressActions, typeActions, type Engine } from './engine.ts';

const driver = '/usr/bin/WebKitWebDriver';

export async function webkit(port = 4339): Promise<Engine> {
  const program = findMiniBrowser();
  if (program === undefined || ![driver, '/usr/bin/Xvfb'].every(existsSync))
    throw new Absent('apt-get install webkit2gtk-driver xvfb');
  const screen = spawn('Xvfb', [':87', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: ':87', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const end = (): void => {
    child.kill();
    screen.kill();
  };
  try {
    return await session(`http://127.0.0.1:${port}`, program, end);
  } catch (error) {
    end();
    throw error;
  }
}

function findMiniBrowser(): string | undefined {
  const folders = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .flatMap(({ name }) =>
      ['4.1', '4.0'].map((abi) => join('/usr/lib', name, `webkit2gtk-${abi}`)),
    );
  return folders.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path));
}

async function session(address: string, program: string, end: () => void): Promise<Engine> {
  await answering(address);
  const options = { binary: program, args: ['--automation'] };
  const opened = (await send('POST', `${address}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const own = `${address}/session/${opened.sessionId}`;
  await send('POST', `${own}/timeouts`, { script: 30_000, pageLoad: 30_000 });
  const act = (actions: readonly object[]) => send('POST', `${own}/actions`, { actions });
  return {
    name: 'WebKitGTK',
    version: opened.capabilities.browserVersion,
    open: async (url) => void (await send('POST', `${own}/url`, { url })),
    evaluate: (body) =>
      send('POST', `${own}/execute/async`, {
        script: `const done = arguments[0]; (async () => { ${body} })().then((value) => done(value ?? null), (error) => done({ failed: String(error) }));`,
        args: [],
      }),
    press: async (x, y) => void (await act(pressActions(x, y))),
    type: async (text) => void (await act(typeActions(text))),
    close: async () => {
      await send('DELETE', own).catch(() => undefined);
      end();
    },
  };
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return void (await send('GET', `${address}/status`));
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => void setTimeout(resolve, 100));
    }
  }
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}
