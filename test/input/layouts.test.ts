import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/input';
import { lostCells } from './layouts/cells';
import { differences } from './layouts/compare';
import { parseFixture } from './layouts/fixture';

const FOLDER = new URL('./layouts/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => /^\d.*\.md$/.test(name));

/** The folder must not come to be read only in part. */
const FEWEST = 66;

describe('a workbook in a layout of its own', () => {
  it('stands in the folder', () => expect(names.length).toBeGreaterThanOrEqual(FEWEST));

  it.each(names)('%s', (name) => {
    const fixture = parseFixture(readFileSync(new URL(name, FOLDER), 'utf8'));
    const reading = readWorkbook(fixture.sheets);
    expect(differences(reading, fixture)).toEqual([]);
    expect(lostCells(reading, fixture), 'lost silently').toEqual([]);
  });
});
