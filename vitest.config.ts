import { defineConfig } from 'vitest/config';

const excel = [
  'test/host/**/*.test.ts',
  'test/workbook/office/**/*.test.ts',
  'test/workbook/readers/**/*.test.ts',
  'test/app/excel/**/*.test.ts',
  'test/commands/**/*.test.ts',
  'test/taskpane/**/*.test.ts',
];

/**
 * `fast`: pure code, files sharing one set of modules. `excel`: what runs against Microsoft's Office.js, loaded once per
 * worker with a stand-in for Excel behind it. `slow`: what needs LibreOffice, IPA fonts, poppler or openpyxl, or puts a
 * stand-in in the place of a module. `browser`: the built pane in Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/print/**', 'test/slow/**', 'test/e2e/**', ...excel],
          setupFiles: ['test/support/seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'excel',
          isolate: false,
          environment: 'node',
          include: excel,
          setupFiles: ['test/support/seed.ts', 'test/host/boundary/setup.ts'],
          testTimeout: 120_000,
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
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global.ts'],
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
