import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The outcome must not depend on where it runs.
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '', FORCE_COLOR: '' },
    // Half the time went into loading the same modules for every file; nothing here keeps state in a module.
    isolate: false,
    // By default one core is left idle.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
