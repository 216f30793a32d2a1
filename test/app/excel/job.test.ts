import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/app/check';
import { generate } from '../../../src/app/generate';
import { restore } from '../../../src/app/restore';
import { start } from '../../../src/app/start';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import { openXlsxFile } from '../../../src/workbook/xlsx/file';
import { emptyBook } from '../../host/book';
import type { Book } from '../../host/book/book';
import { bookFromXlsx } from '../../host/file/load';
import { seen, type SeenBook } from '../../host/file/seen';
import { standIn } from '../../host/standIn';
import { sheetOf, visible } from '../../workbook/office/support';

const SAMPLES = ['gunma-r5', 'tochigi-r6'] as const;
const ALL = { onlyForms: false, allowErrors: true };

const pathOf = (sample: string) => `assets/sample/${sample}.xlsx`;
const bookOf = (sample: string) => bookFromXlsx(readFileSync(pathOf(sample)), emptyBook);

/** The sheets of the user, as a person sees them. */
function users(book: Book, names: readonly string[]): SeenBook['sheets'] {
  return Object.fromEntries(Object.entries(seen(book).sheets).filter(([name]) => names.includes(name)));
}

describe.each(SAMPLES)('the whole job in Excel on the sample %s', (sample) => {
  it('finds what the file gives', async () => {
    standIn({ book: await bookOf(sample) });
    const { recovered, checked } = await start(openOfficeWorkbook());
    const file = await check(openXlsxFile(pathOf(sample)));
    expect(recovered).toBe('nothing');
    expect(checked.findings).toEqual(file.findings);
    expect(checked.unchecked).toEqual(file.unchecked);
  });

  it('makes the forms, keeps what is edited by hand, makes them again, and takes that back', async () => {
    const book = await bookOf(sample);
    const excel = standIn({ book });
    const workbook = openOfficeWorkbook();
    const own = book.sheets.map(({ name }) => name);
    const before = users(book, own);
    const firstOfUser = sheetOf(book, own[0] ?? '');

    const first = await generate(workbook, workbook, ALL);
    const [edited, next] = first.sheets;
    expect(visible(book)).toEqual([
      ...own,
      ...first.sheets.map(({ name }) => name),
      '点検結果',
      '進捗一覧',
      '保険者評価集計',
    ]);
    expect(excel.meter.roundTrips).toBe(3 + 4);
    const generated = seen(book);

    sheetOf(book, edited?.name ?? '').type(3, 0, '手で直した文');
    const byHand = users(book, [edited?.name ?? '']);
    firstOfUser.type(40, 5, '利用者の覚え');
    const changed = users(book, own);

    const again = await generate(workbook, workbook, ALL);
    expect(again.sheets.map(({ kept }) => kept)).toEqual(again.sheets.map(({ name }) => name === edited?.name));
    expect(users(book, [edited?.name ?? ''])).toEqual(byHand);
    expect(users(book, own)).toEqual(changed);
    expect(users(book, [next?.name ?? ''])).toEqual({ [next?.name ?? '']: generated.sheets[next?.name ?? ''] });

    const { restored } = await restore(workbook);
    expect(restored).toEqual([
      ...first.sheets.slice(1).map(({ name }) => name),
      '点検結果',
      '進捗一覧',
      '保険者評価集計',
    ]);
    firstOfUser.type(40, 5, '');
    expect(users(book, own)).toEqual(before);
    expect({ ...seen(book).sheets, ...byHand }).toEqual({ ...generated.sheets, ...byHand });
  });
});
