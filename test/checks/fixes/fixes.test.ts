import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checks';
import { FIXERS } from '../../../src/checks/fixes';
import { readWorkbook } from '../../../src/input';
import { a1 } from '../../../src/sheet/address';
import { cellAt, type Sheet } from '../../../src/sheet/sheet';
import { readMarkdown } from '../../../src/workbook/markdown';
import { EXAMPLES } from '../examples';
import { applied } from './apply';
import { FIX_EXAMPLES } from './examples';
import { NOT_MECHANICAL } from './notMechanical';

const findingsIn = (sheets: readonly Sheet[]) => check(readWorkbook(sheets)).findings;
const fixable = (sheets: readonly Sheet[]) => findingsIn(sheets).filter(({ fix }) => fix !== undefined);
const told = (sheets: readonly Sheet[]) => findingsIn(sheets).map(({ code, message }) => `${code} ${message}`);

describe('what a fix changes', () => {
  it.each(FIX_EXAMPLES)('$code: $what', ({ code, found, after }) => {
    const sheets = readMarkdown(found);
    const own = fixable(sheets);
    expect(own.map((finding) => finding.code)).toEqual([code]);
    const changes = own.flatMap(({ fix = [] }) => fix);
    const written = changes.map(({ place, after: { value, format } }) => [
      `${place.sheet}!${a1(place.at)}`,
      [value, format],
    ]);
    expect(Object.fromEntries(written)).toEqual(after);
    for (const { place, before } of changes) {
      const sheet = sheets.find(({ name }) => name === place.sheet);
      expect(sheet && cellAt(sheet, place.at)).toBe(before);
    }
  });

  it('has an example of every fixer', () => {
    expect(new Set(FIX_EXAMPLES.map(({ code }) => code))).toEqual(new Set(Object.keys(FIXERS)));
  });
});

const workbooks = [
  ...Object.entries(EXAMPLES).map(([code, { found }]) => ({ name: code, found })),
  ...FIX_EXAMPLES.map(({ code, what, found }) => ({ name: `${code}: ${what}`, found })),
].filter(({ found }) => fixable(readMarkdown(found)).length > 0);

describe('a fix makes its finding disappear, and no other one appears', () => {
  it.each(workbooks)('$name', ({ found }) => {
    const sheets = readMarkdown(found);
    for (const finding of fixable(sheets)) {
      const others = told(sheets).filter((line) => line !== `${finding.code} ${finding.message}`);
      expect(others).toEqual(expect.arrayContaining(told(applied(sheets, [finding]))));
    }
  });
});

describe('what a person must decide has no fix', () => {
  it.each(NOT_MECHANICAL)('%s: %s', (_, code, found) => {
    const own = findingsIn(readMarkdown(found)).filter((finding) => finding.code === code);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(({ fix = [] }) => fix)).toEqual([]);
  });
});
