/** `npm run browsers`: the main journeys in every engine that is installed, as a table. */
import { join } from 'node:path';
import { hostOf } from '../deployment.ts';
import { chromium } from './chromium.ts';
import { Absent, type Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { journeys } from './journeys.ts';
import { webkit } from './webkit.ts';

const out = join(import.meta.dirname, '../../dist');
const engines = { Chromium: chromium, Firefox: firefox, WebKitGTK: webkit } as const;
const rows = new Map<string, Record<string, string>>();
const faults: string[] = [];

for (const [name, start] of Object.entries(engines)) {
  try {
    await tryAll(await start());
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
    console.log(`${name} is not here and was not tried. ${error.message}`);
  }
}
console.table(Object.fromEntries(rows));
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function tryAll(engine: Engine): Promise<void> {
  const column = `${engine.name} ${engine.version}`;
  for (const { name, go } of journeys) {
    const host = await hostOf(out);
    let result = 'yes';
    try {
      await go(engine, host);
    } catch (error) {
      result = 'NO';
      faults.push(`${column}: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    rows.set(name, { ...rows.get(name), [column]: result });
    await host.close();
  }
  await engine.close();
}
