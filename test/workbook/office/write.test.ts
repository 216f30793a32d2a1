import { describe, expect, it } from 'vitest';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { WriteStep } from '../../../src/workbook/port/port';
import { Refusal } from '../../../src/workbook/port/refusal';
import { standIn } from '../../host/standIn';
import { columnA, form, list, sheetOf, userBook, visible } from './support';

const USERS = ['集計', '控え'];
const first = [form('甲', 1), form('乙', 2), list(['一'])];

function opened(references: readonly string[] = []) {
  const book = userBook(references);
  const excel = standIn({ book });
  return { book, excel, workbook: openOfficeWorkbook() };
}

describe('writing', () => {
  it('adds the sheets in the order of the drawings, and leaves nothing else behind', async () => {
    const { book, workbook } = opened();
    const written = await workbook.write(first);
    expect(written).toEqual([
      { name: '別紙２_1_甲', outcome: 'added' },
      { name: '別紙２_2_乙', outcome: 'added' },
      { name: '点検結果', outcome: 'added' },
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual([...USERS, '別紙２_1_甲', '別紙２_2_乙', '点検結果']);
    expect(book.names.all()).toEqual([]);
    expect(
      sheetOf(book, '点検結果')
        .names.all()
        .map(({ name, visible }) => ({ name, visible })),
    ).toContainEqual({
      name: '_besshi2_mark',
      visible: false,
    });
  });

  it.each([1, 6, 60])('takes four round trips for %d sheets, and again when they are replaced', async (count) => {
    const { excel, workbook } = opened();
    const drawings = Array.from({ length: count }, (_, at) => form(`項目${at}`, at + 1));
    await workbook.write(drawings);
    expect(excel.meter.roundTrips).toBe(4);
    excel.meter.reset();
    await workbook.write(drawings);
    expect(excel.meter.roundTrips).toBe(4);
  });

  it('fills a sheet of its own anew in place: what refers to it goes on', async () => {
    const { book, workbook } = opened();
    await workbook.write(first);
    sheetOf(book, '控え').type(0, 0, "='別紙２_1_甲'!A2");
    const { id } = sheetOf(book, '別紙２_1_甲');
    const written = await workbook.write([form('甲', 1, ['新しい文', '二行目']), form('乙', 2), list(['二'])]);
    expect(written.map(({ outcome }) => outcome)).toEqual(['replaced', 'replaced', 'replaced']);
    expect(sheetOf(book, '別紙２_1_甲').id).toBe(id);
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '新しい文', '二行目']);
    expect(columnA(book, '控え')).toEqual(['新しい文']);
    expect(columnA(book, '点検結果')).toEqual(['見出し', '二']);
    expect(visible(book)).toEqual([...USERS, '別紙２_1_甲', '別紙２_2_乙', '点検結果']);
  });

  it('keeps a form that a person edited, and says so; beside an edited list it adds a new one', async () => {
    const { book, workbook } = opened();
    await workbook.write(first);
    sheetOf(book, '別紙２_1_甲').type(1, 0, '手で直した文');
    sheetOf(book, '点検結果').type(5, 5, '済');
    const written = await workbook.write([form('甲', 1, ['新']), form('乙', 2, ['新']), list(['新'])]);
    expect(written).toEqual([
      { name: '別紙２_1_甲', outcome: 'kept' },
      { name: '別紙２_2_乙', outcome: 'replaced' },
      { name: '点検結果 (2)', outcome: 'added' },
    ]);
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '手で直した文']);
    expect(columnA(book, '別紙２_2_乙')).toEqual(['見出し', '新']);
    expect(sheetOf(book, '点検結果').cell(5, 5).value).toBe('済');
  });

  it('leaves a sheet to the person who copied or renamed it', async () => {
    const { book, workbook } = opened();
    await workbook.write(first);
    book.copySheet(sheetOf(book, '別紙２_1_甲'), 2);
    book.renameSheet(sheetOf(book, '別紙２_2_乙'), '最終版');
    await workbook.write([form('甲', 1, ['新']), form('乙', 2, ['新'])]);
    expect(columnA(book, '別紙２_1_甲 (2)')).toEqual(['見出し', '甲']);
    expect(columnA(book, '最終版')).toEqual(['見出し', '乙']);
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '新']);
    expect(columnA(book, '別紙２_2_乙')).toEqual(['見出し', '新']);
  });

  it('never replaces a sheet of the name that it did not write', async () => {
    const { book, workbook } = opened();
    book.addSheet('別紙２_1_甲').type(0, 0, '利用者の表');
    const [written] = await workbook.write([form('甲', 1)]);
    expect(written).toEqual({ name: '別紙２_1_甲 (2)', outcome: 'added' });
    expect(columnA(book, '別紙２_1_甲')).toEqual(['利用者の表']);
  });

  it('renames a sheet whose place among the items changed, and puts a new one behind the one before it', async () => {
    const { book, workbook } = opened();
    await workbook.write(first);
    await workbook.write([form('甲', 1), form('丙', 2), form('乙', 3), list(['一'])]);
    expect(visible(book)).toEqual([...USERS, '別紙２_1_甲', '別紙２_2_丙', '別紙２_3_乙', '点検結果']);
    await workbook.write([form('甲', 1), form('丙', 2), form('乙', 3), list(['一'])]);
    expect(visible(book)).toEqual([...USERS, '別紙２_1_甲', '別紙２_2_丙', '別紙２_3_乙', '点検結果']);
  });

  it('puts forms that are made later among those that stand, before the lists', async () => {
    const { book, workbook } = opened();
    await workbook.write([form('丙', 3), list(['一'])]);
    await workbook.write([form('丁', 4)]);
    await workbook.write([form('甲', 1)]);
    await workbook.write([form('甲', 1), form('乙', 2), form('丙', 3), form('丁', 4), list(['一'])]);
    const forms = ['別紙２_1_甲', '別紙２_2_乙', '別紙２_3_丙', '別紙２_4_丁'];
    expect(visible(book)).toEqual([...USERS, ...forms, '点検結果']);
  });

  it('passes over chart sheets', async () => {
    const { book, workbook } = opened();
    book.addSheet('グラフ').isChart = true;
    await workbook.write(first);
    const written = await workbook.write([form('甲', 1, ['新']), form('丙', 2)]);
    expect(written.map(({ outcome }) => outcome)).toEqual(['replaced', 'added']);
    expect(visible(book)).toEqual([...USERS, 'グラフ', '別紙２_1_甲', '別紙２_2_丙', '別紙２_2_乙', '点検結果']);
    expect((await workbook.restore()).restored).toEqual(['別紙２_1_甲']);
  });

  it('writes text as text, whatever it looks like', async () => {
    const { book, workbook } = opened();
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      "'引用",
      "''",
      '3-4',
      '1/2',
      'R5.3.31',
      '(1)',
      '１２',
      'TRUE',
      ' 12 ',
      '10%',
      '#N/A',
    ];
    await workbook.write([form('甲', 1, texts)]);
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', ...texts]);
  });

  it('refuses a protected workbook before it does anything, and a protected sheet of its own', async () => {
    const { book, excel, workbook } = opened();
    book.structureProtected = true;
    await expect(workbook.write(first)).rejects.toThrow('ブックの構成が保護されているため');
    book.structureProtected = false;
    await workbook.write(first);
    const before = visible(book);
    sheetOf(book, '別紙２_2_乙').isProtected = true;
    excel.meter.reset();
    await expect(workbook.write([form('甲', 1, ['新']), form('乙', 2)])).rejects.toThrow(
      'シート『別紙２_2_乙』が保護されている',
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(before);
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '甲']);
  });

  it('can be cancelled until the last step, and leaves the workbook as it was', async () => {
    const { book, workbook } = opened();
    for (const last of ['survey', 'build', 'proof'] as const) {
      const cancel = new AbortController();
      const writing = workbook.write(first, {
        signal: cancel.signal,
        onStep: (step) => {
          if (step === last) cancel.abort();
        },
      });
      await expect(writing).rejects.toThrow(new Refusal('cancelled', '中止しました。ブックは元のままです。'));
      expect(book.sheets.map(({ name }) => name)).toEqual(USERS);
      expect(book.names.all()).toEqual([]);
    }
  });

  it('takes away what was built when a cell does not hold what was written', async () => {
    const { book, workbook } = opened();
    const meddle = (step: WriteStep) => {
      if (step === 'proof') book.sheets.at(-1)?.type(1, 0, '別の文');
    };
    await expect(workbook.write(first.slice(0, 1), { onStep: meddle })).rejects.toThrow(
      'シート『別紙２_1_甲』のセル A2 が、書いたとおりになりませんでした。',
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(USERS);
    expect(book.names.all()).toEqual([]);
  });
});

describe('restoring', () => {
  it('brings back what the last write replaced, in place, once', async () => {
    const { book, workbook } = opened();
    await workbook.write(first);
    sheetOf(book, '控え').type(0, 0, "='別紙２_1_甲'!A2");
    await workbook.write([form('甲', 1, ['新', '二行目']), form('乙', 2), list(['新'])]);
    expect(await workbook.restore()).toEqual({ restored: ['別紙２_1_甲', '別紙２_2_乙', '点検結果'], kept: [] });
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '甲']);
    expect(columnA(book, '点検結果')).toEqual(['見出し', '一']);
    expect(columnA(book, '控え')).toEqual(['甲']);
    expect(book.sheets.map(({ name }) => name)).toEqual([...USERS, '別紙２_1_甲', '別紙２_2_乙', '点検結果']);
    expect(await workbook.restore()).toEqual({ restored: [], kept: [] });
    expect((await workbook.write([form('甲', 1, ['三'])]))[0]?.outcome).toBe('replaced');
  });

  it('brings back all rows of a list that the person had filtered', async () => {
    const { book, workbook } = opened();
    await workbook.write([list(['一', '二', '三'])]);
    sheetOf(book, '点検結果').filteredRows = new Set([2]);
    await workbook.write([list(['新'])]);
    await workbook.restore();
    expect(columnA(book, '点検結果')).toEqual(['見出し', '一', '二', '三']);
  });

  it('keeps what was edited since', async () => {
    const { book, workbook } = opened();
    await workbook.write(first);
    await workbook.write([form('甲', 1, ['新']), form('乙', 2, ['新'])]);
    sheetOf(book, '別紙２_1_甲').type(1, 0, '手で直した文');
    expect(await workbook.restore()).toEqual({ restored: ['別紙２_2_乙'], kept: ['別紙２_1_甲'] });
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '手で直した文']);
  });

  it('leaves only the copies of the last write behind, very hidden', async () => {
    const { book, workbook } = opened();
    for (const text of ['一', '二', '三', '四']) await workbook.write([form('甲', 1, [text])]);
    const copies = book.sheets.filter(({ name }) => name.startsWith('besshi2_'));
    expect(copies.map(({ visibility }) => visibility)).toEqual(['veryHidden']);
    await workbook.restore();
    expect(columnA(book, '別紙２_1_甲')).toEqual(['見出し', '三']);
  });
});
