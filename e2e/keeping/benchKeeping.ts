/** Kills a browser in the middle of saving, twenty times, and counts what is lost: `npm run build && npm run bench:keeping -- [ROUNDS]`. */
import { preview } from 'vite';
import { killRounds, libraryModule } from './keepingProbe.ts';

const rounds = Number(process.argv[2] ?? 20);
const port = 4193;
const server = await preview({ preview: { port, strictPort: true } });
const done = await killRounds(
  { site: `http://localhost:${port}/`, code: await libraryModule() },
  rounds,
);
await server.close();
const saved = done.reduce((sum, it) => sum + it.acknowledged, 0);
const lost = done.reduce((sum, it) => sum + it.acknowledged - it.found, 0);
console.log(`${rounds} kills, ${saved} saves acknowledged, ${lost} of them lost`);
if (lost > 0) process.exitCode = 1;
