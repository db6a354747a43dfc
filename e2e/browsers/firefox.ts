/** Firefox over WebDriver BiDi, spoken directly: a WebSocket and numbered messages. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Absent, pressActions, typeActions, type Engine } from './engine.ts';

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

export async function firefox(): Promise<Engine> {
  const program = [process.env['FIREFOX_PATH'] ?? '', ...places].find((path) => existsSync(path));
  if (program === undefined) throw new Absent('apt-get install firefox-esr');
  const profile = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
  const child = spawn(program, ['--headless', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Firefox ended: ${code}.`)));
    child.stderr.on('data', (text: Buffer) => {
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text.toString())?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const send = await connected(`${address}/session`);
  const session = await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const [{ context }] = contexts as [{ context: string }];
  const { browserVersion } = session['capabilities'] as { browserVersion: string };
  const act = (actions: readonly object[]) => send('input.performActions', { context, actions });
  return {
    name: 'Firefox',
    version: browserVersion,
    open: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (body) => {
      const expression = `(async () => JSON.stringify(await (async () => { ${body} })()) ?? 'null')()`;
      const answer = await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (answer['type'] === 'exception') throw new Error(JSON.stringify(answer));
      return JSON.parse((answer['result'] as { value: string }).value) as unknown;
    },
    press: async (x, y) => void (await act(pressActions(x, y))),
    type: async (text) => void (await act(typeActions(text))),
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

async function connected(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Record<string, unknown>;
    waiting.get(Number(answer['id']))?.(answer);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`${address} cannot be reached.`)));
  });
  let id = 0;
  return async (method, params) => {
    id += 1;
    const answered = new Promise<Record<string, unknown>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer['type'] === 'error') throw new Error(`${method}: ${String(answer['message'])}`);
    return answer['result'] as Record<string, unknown>;
  };
}
