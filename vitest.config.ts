import { defineConfig } from 'vitest/config';

/**
 * `fast`: pure code, files sharing one set of modules. `slow`: what needs LibreOffice, IPA fonts, poppler or openpyxl,
 * or puts a stand-in in the place of a module.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/print/**', 'test/slow/**'],
          setupFiles: ['test/support/seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/print/**/*.test.ts', 'test/slow/**/*.test.ts'],
          setupFiles: ['test/support/seed.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
