import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The outcome must not depend on where it runs.
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '', FORCE_COLOR: '' },
    // Half the time went into loading the same modules for every file; nothing here keeps state in a module.
    isolate: false,
    // Every import here is one that Node's own loader takes; a proxy around each package would only slow down what uses it.
    deps: { interopDefault: false },
    // By default one core is left idle.
    maxWorkers: '100%',
    // For a machine with much else to do: what has to be fast is held to it by the time that it works, not by a clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
