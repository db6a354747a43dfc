import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutNames } from './router.ts';

describe('React Router without the names of its components', () => {
  it('has no use left of what nobody imports', () => {
    const code = 'var Link = React10.forwardRef(link);\nLink.displayName = "Link";\nvar x = 1;';
    expect(withoutNames(code)).toBe(
      'var Link = /* @__PURE__ */ React10.forwardRef(link);\n\nvar x = 1;',
    );
  });

  it('finds them in the version that is installed', () => {
    const folder = join(import.meta.dirname, '../../../node_modules/react-router/dist/development');
    const [file] = readdirSync(folder)
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((code) => code.includes('Form.displayName'));
    expect(file).toBeDefined();
    expect(withoutNames(file ?? '')).not.toContain('Form.displayName');
  });
});
