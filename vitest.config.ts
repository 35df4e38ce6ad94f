import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-sites.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browser tests share two cores with everything else: more workers only make each slower.
    maxWorkers: 2,
  },
});
