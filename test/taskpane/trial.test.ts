import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { area } from '../../src/sheet/address';
import { probes } from '../../src/taskpane/trial';
import { afterwards } from '../../src/taskpane/trial/interruption';
import { foreignSheets } from '../../src/taskpane/trial/guard';
import { isAsExpected, linesOf, type Hands, type Line, type Request } from '../../src/taskpane/trial/probe';
import { emptyBook } from '../host/book';
import type { BookSheet } from '../host/book/book';
import { settleAfter, settleAfterEach } from '../host/boundary/support';
import { standIn } from '../host/standIn';

settleAfterEach();

const RULES = readFileSync('docs/excel-rules.md', 'utf8');
const MANUAL = readFileSync('docs/real-excel.md', 'utf8');

/** The workbook outlives the add-in, which is started anew after it vanished. */
const book = emptyBook({ sheets: ['Sheet1'] });
let excel = standIn({ book });

function sheet(): BookSheet {
  const found = book.sheets.find(({ name }) => name === '試験_手');
  if (!found) throw new Error('no sheet 試験_手');
  return found;
}

function changed(at: string, trigger: 'ThisLocalAddin' | 'Unknown'): void {
  excel.worksheetChanged({ sheet: sheet(), area: area(at), source: 'Local', trigger });
}

/** What a person does, and what Excel would raise by itself. */
const ACTS: Readonly<Record<Request, () => void>> = {
  'own-event': () => changed('A1', 'ThisLocalAddin'),
  type: () => {
    sheet().type(1, 1, '入力');
    changed('B2', 'Unknown');
  },
  'edit-cell': () => excel.faults.editCell(),
  'leave-cell': () => excel.faults.leaveCell(),
  'protect-sheet': () => void (sheet().isProtected = true),
  'unprotect-sheet': () => void (sheet().isProtected = false),
  'protect-book': () => void (book.structureProtected = true),
  'unprotect-book': () => void (book.structureProtected = false),
};

const hands: Hands = {
  async ask(request) {
    ACTS[request]();
    await excel.settled();
  },
  vanish: () => excel.faults.plan({ kind: 'gone', after: { action: 800 }, then: 'failing' }),
};

function told({ what, expected, found }: Line): string {
  return `${what}: ${expected} / ${found}`;
}

test.each(probes.map((probe, at) => [at + 1, probe.title, probe] as const))('%i %s', async (_, __, probe) => {
  excel = standIn({ book });
  settleAfter(excel.settled);
  const lines = await linesOf(probe, hands);
  expect(lines.filter((line) => !isAsExpected(line)).map(told)).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  const rules = lines.flatMap((line) => line.rules);
  expect(rules.filter((rule) => !RULES.includes(`| ${rule} `) || !MANUAL.includes(rule))).toEqual([]);
  if (probe === afterwards) expect(lines[0]?.found).toBe('finished');
});

test('nothing is tried in a workbook that holds anything else', () => {
  const rows = [[{ value: 1, shown: '1', format: 'General' }]];
  const names = ['指標', '試験_文字', '別紙２_試験', '選択肢', 'besshi2_前回_1_1'];
  const blank = { name: 'Sheet1', rows: [] };
  expect(foreignSheets([blank, ...names.map((name) => ({ name, rows }))])).toEqual(['指標']);
});
