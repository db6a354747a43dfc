/**
 * Checks a folder of seeds without publishing it:
 *
 *     npm run check -- [folder] [--strict] [--json]
 */
import { parseArgs } from 'node:util';
import { printed } from '../compiler/problem.ts';
import { checkSeeds, exitCodeOf, summaryOf } from './seeds/checked.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    strict: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const check = checkSeeds(process.cwd(), positionals[0] ?? 'seeds');
if (values.json) console.log(JSON.stringify(check, undefined, 2));
else {
  for (const problem of check.problems) console.log(printed(problem));
  console.log(summaryOf(check));
}
process.exitCode = exitCodeOf(check, values.strict);
