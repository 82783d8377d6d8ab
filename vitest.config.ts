import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 240_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/lang/*/**'] },
  },
});
