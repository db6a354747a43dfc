import { printed, type Problem } from '../compiler/problem.ts';

/** Vite's, or the console. */
export type Logger = Readonly<Record<'info' | 'warn' | 'error', (line: string) => void>>;

/** Prints problems, each as loud as it is severe. */
export function report(problems: readonly Problem[], logger: Logger): void {
  for (const problem of problems) {
    const line = printed(problem);
    if (problem.severity === 'error') logger.error(line);
    else if (problem.severity === 'warning') logger.warn(line);
    else logger.info(line);
  }
}
