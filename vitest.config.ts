import { defineConfig } from 'vitest/config';

/** `fast`: pure code. `print`: needs LibreOffice, IPA fonts, poppler and openpyxl. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/print/**', 'test/slow/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/print/**/*.test.ts', 'test/slow/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
