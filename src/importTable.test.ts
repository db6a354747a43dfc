/** The import table of README.md bites: a planted violation is reported. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'on-record-lint-'));
  cpSync('.oxlintrc.json', join(project, '.oxlintrc.json'));
});

afterEach(() => rmSync(project, { recursive: true }));

/** What the linter says of a file with this content, in a project with nothing else in it. */
function lint(files: Readonly<Record<string, string>>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), content);
  }
  const [command, ...args] = [resolve('node_modules/.bin/oxlint'), '--deny-warnings'];
  try {
    return execFileSync(command, args, { cwd: project, encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}

describe('the import table', () => {
  it.each([
    ['src/article/planted.ts', '../compiler/problem.ts'],
    ['src/article/planted.ts', 'react'],
    ['src/compiler/planted.ts', 'node:fs'],
    ['src/compiler/layout/planted.ts', '../../archive/archive.ts'],
    ['src/archive/planted.ts', '../compiler/problem.ts'],
    ['src/components/planted.tsx', '../queries.ts'],
    ['src/components/planted.tsx', '@tanstack/react-query'],
    ['src/routes/planted.tsx', '../publish/site.ts'],
    ['src/publish/planted.ts', '../main.tsx'],
    ['src/components/planted.tsx', '../tools/Tools.tsx'],
    ['src/library/planted.ts', 'react'],
    ['src/library/planted.ts', '../tools/tell.ts'],
    ['src/tools/planted.ts', '../routes/head.ts'],
    ['src/offline/planted.ts', '../queries.ts'],
    ['src/offline/planted.ts', 'react'],
    ['src/library/planted.ts', '../offline/shelf.ts'],
    ['src/phrases/planted.ts', '../paths.ts'],
    ['src/paths.ts', './queries.ts'],
  ])('does not let %s import %s', (file, from) => {
    const output = lint({ [file]: `import { planted } from '${from}';\nconsole.log(planted);\n` });
    expect(output).toContain('no-restricted-imports');
  });

  it('lets the compiler import the words', () => {
    const content = "import { planted } from '../article/text.ts';\nconsole.log(planted);\n";
    expect(lint({ 'src/compiler/planted.ts': content })).not.toContain('no-restricted-imports');
  });

  it('reports a cycle', () => {
    const output = lint({
      'src/article/a.ts': "import { b } from './b.ts';\nexport const a = (): unknown => b;\n",
      'src/article/b.ts': "import { a } from './a.ts';\nexport const b = (): unknown => a;\n",
    });
    expect(output).toContain('no-cycle');
  });

  it('reports a way for an HTML string into the page', () => {
    const content = 'export const page = <p dangerouslySetInnerHTML={{ __html: "" }} />;\n';
    expect(lint({ 'src/components/planted.tsx': content })).toContain('no-danger');
  });
});
