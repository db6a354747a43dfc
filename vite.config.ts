import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { leanReactDom } from './src/publish/lean/reactDom.ts';
import { leanRouter } from './src/publish/lean/router.ts';
import { publish } from './src/publish/plugin.ts';

export default defineConfig({
  plugins: process.env['VITEST']
    ? []
    : [react(), tailwindcss({ optimize: false }), leanReactDom(), leanRouter(), publish()],
  // No test is about time: a busy machine must not fail one.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 },
});
