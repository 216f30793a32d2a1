import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { checksDocument, CHECKS_DOCUMENT } from '../../scripts/checks-doc';
import { CATALOGUE } from '../../src/checks/catalogue';
import { RULES } from '../../src/checks/registry';

it('lists every rule of the registry once', () => {
  const listed = CATALOGUE.flatMap(({ entries }) => entries.map(({ code }) => code));
  expect(listed).toEqual(Object.keys(RULES));
});

it('has a current docs/checks.md (npx tsx scripts/checks-doc.ts)', async () => {
  expect(await readFile(CHECKS_DOCUMENT, 'utf8')).toBe(checksDocument());
});
