import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The rooms of src and what each may import (docs/architecture.md). Imports point one way only. */
const MAY_IMPORT = {
  sheet: [],
  text: [],
  domain: ['sheet', 'text'],
  input: ['domain', 'sheet', 'text'],
  checks: ['domain', 'sheet', 'text'],
  form: ['domain', 'sheet', 'text'],
  lists: ['domain', 'sheet', 'text'],
  'workbook/port': ['sheet'],
  'workbook/xlsx': ['workbook/port', 'sheet'],
  'workbook/office': ['workbook/port', 'sheet'],
  'workbook/dropped': ['workbook/port', 'workbook/xlsx', 'sheet'],
  'workbook/markdown': ['workbook/port', 'sheet'],
  app: ['input', 'checks', 'form', 'lists', 'workbook/port', 'domain', 'sheet', 'text'],
  taskpane: [
    'app',
    'commands',
    'domain',
    'sheet',
    'workbook/port',
    'workbook/office',
    'workbook/xlsx',
    'workbook/dropped',
  ],
  commands: ['app', 'domain', 'sheet', 'workbook/port', 'workbook/office'],
  cli: ['app', 'domain', 'sheet', 'workbook/port', 'workbook/xlsx'],
};

const rooms = Object.keys(MAY_IMPORT);

/** ESLint's own rule, fed from the table: a relative path that leads into a room not listed is refused. */
function importsOf(room) {
  const refused = rooms.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: refused.map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/${room} may import only: ${MAY_IMPORT[room].join(', ') || 'nothing of ours'}.`,
          })),
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      eqeqeq: 'error',
    },
  },
  ...rooms.map(importsOf),
  {
    files: ['*.js', 'scripts/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
