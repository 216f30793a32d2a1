import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/app/check';
import { fix } from '../../../src/app/fix';
import type { Finding } from '../../../src/domain/finding';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import { FIX_EXAMPLES } from '../../checks/fixes/examples';
import { settleAfter, settleAfterEach } from '../../host/boundary/support';
import { emptyBook } from '../../host/book';
import type { Book } from '../../host/book/book';
import { bookFromXlsx } from '../../host/file/load';
import { seen } from '../../host/file/seen';
import { standIn } from '../../host/standIn';
import { sheetOf } from '../../workbook/office/support';
import { bookOf } from './bookOf';

settleAfterEach();

async function opened(book: Book) {
  settleAfter(standIn({ book }).settled);
  const workbook = openOfficeWorkbook();
  const checked = await check(workbook);
  return { workbook, checked, fixable: checked.findings.filter((finding) => finding.fix !== undefined) };
}

const told = (findings: readonly Finding[]) => findings.map(({ code, message }) => `${code} ${message}`);

describe('a fix through Excel makes its finding disappear, and is taken back', () => {
  it.each(FIX_EXAMPLES)('$code: $what', async ({ found }) => {
    const book = bookOf(found);
    const before = seen(book);
    const { workbook, checked, fixable } = await opened(book);
    expect(fixable).toHaveLength(1);

    const { done, changedMeanwhile, undo } = await fix(workbook, fixable);
    expect(changedMeanwhile).toEqual([]);
    expect(done).toHaveLength(fixable[0]?.fix?.length ?? 0);
    const others = told(checked.findings.filter((finding) => !fixable.includes(finding)));
    expect(others).toEqual(expect.arrayContaining(told((await check(workbook)).findings)));

    expect((await workbook.edit(undo)).changedMeanwhile).toEqual([]);
    expect(told((await check(workbook)).findings)).toEqual(told(checked.findings));
    expect(seen(book)).toEqual(before);
  });
});

describe('all that can be fixed in a sample, at once', () => {
  it.each(['gunma-r5', 'tochigi-r6'])('%s', async (sample) => {
    const book = await bookFromXlsx(readFileSync(`assets/sample/${sample}.xlsx`), emptyBook);
    const { workbook, checked, fixable } = await opened(book);
    const { changedMeanwhile } = await fix(workbook, fixable);
    expect(changedMeanwhile).toEqual([]);
    const others = told(checked.findings.filter((finding) => !fixable.includes(finding)));
    expect(others).toEqual(expect.arrayContaining(told((await check(workbook)).findings)));
  });
});

it('a cell that was changed after the check stays as it is, the others are fixed', async () => {
  const several = FIX_EXAMPLES.find(({ what }) => what === 'several figures of a column');
  const book = bookOf(several?.found ?? '');
  const { workbook, fixable } = await opened(book);
  sheetOf(book, '指標').type(1, 6, 215);

  const { done, changedMeanwhile } = await fix(workbook, fixable);
  expect(done.map(({ at }) => at)).toEqual([{ row: 2, column: 6 }]);
  expect(changedMeanwhile.map(({ edit: { at } }) => at)).toEqual([{ row: 1, column: 6 }]);
  expect([1, 2].map((row) => sheetOf(book, '指標').cell(row, 6).value)).toEqual([215, 220]);
});
