import { describe, expect, it } from 'vitest';
import { carrying } from '../../src/app/carry';
import type { Desk } from '../../src/taskpane/desk/desk';
import { settleAfterEach } from '../host/boundary/support';
import type { Book, BookSheet } from '../host/book/book';
import { sample } from '../e2e/support/hands';
import { sheetOf } from '../workbook/office/support';
import { openDesk } from './openDesk';

settleAfterEach();

const FORM = '別紙２_3_認知症総合支援';

/** The sample with its forms made, and one text typed over on the form of the third item. */
async function edited(from: RegExp, to: string) {
  const book = await sample('gunma-r5');
  const { desk, excel } = await openDesk(book);
  await desk.making.generate({ draft: false });
  const form = sheetOf(book, FORM);
  const [row, text] = found(form, from);
  form.type(row, 1, text.replace(from, to));
  await desk.check();
  return { book, desk, excel, form, row };
}

/** The row of column B, from 0, whose text matches. */
function found(sheet: BookSheet, text: RegExp): readonly [number, string] {
  for (let row = 0; row < 400; row += 1) {
    const value = String(sheet.cell(row, 1).value ?? '');
    if (text.test(value)) return [row, value];
  }
  throw new Error(`no cell matches ${String(text)}`);
}

function changes(desk: Desk) {
  const { checked } = desk.state();
  return checked ? carrying(checked).flatMap(({ carries }) => carries) : [];
}

function text(book: Book, sheet: string, row: number, column: number): string {
  return String(sheetOf(book, sheet).cell(row, column).value);
}

describe('what was changed by hand on a form', () => {
  it('is carried back into its input cell, made anew from there, and taken back', async () => {
    const { book, desk, form, row } = await edited(/暮らしてくため/, '暮らしていくため');
    const [change] = changes(desk);
    expect(changes(desk)).toHaveLength(1);
    if (!change) throw new Error('nothing was changed');
    const { sheet, at } = change.edit;
    await desk.handwork.carryBack([change]);
    expect(desk.state().notice).toEqual({
      kind: 'done',
      undo: true,
      sentence: '1か所を入力シートへ戻しました。続けて「別紙２を作成」を押すと、戻した内容で作り直します。',
    });
    expect(text(book, sheet, at.row, at.column)).toContain('暮らしていくため');
    expect(changes(desk)).toEqual([]);
    await desk.making.generate({ draft: false });
    expect(desk.state().notice?.sentence).toBe('別紙２を6枚作りました。');
    expect(String(form.cell(row, 1).value)).toContain('暮らしていくため');
    await desk.editing.undo();
    expect(text(book, sheet, at.row, at.column)).toContain('暮らしてくため');
  });

  it('is not carried over what a colleague wrote into the input meanwhile', async () => {
    const { book, desk } = await edited(/暮らしてくため/, '暮らしていくため');
    const [change] = changes(desk);
    if (!change) throw new Error('nothing was changed');
    sheetOf(book, change.edit.sheet).type(change.edit.at.row, change.edit.at.column, '別の文');
    await desk.handwork.carryBack([change]);
    expect(desk.state().notice).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('戻していません。'),
    });
    expect(text(book, change.edit.sheet, change.edit.at.row, change.edit.at.column)).toBe('別の文');
  });
});

describe('fitting rows', () => {
  const LONG = '市町村の求めに応じて専門職を派遣し、会議の進め方を助言した。'.repeat(30);

  it('gives a text that grew the rows it needs, keeps it as a hand edit, and is taken back', async () => {
    const { desk, form, row, book } = await edited(/暮らしてくため[^]*/, `暮らしていくため。${LONG}`);
    await desk.handwork.fit();
    expect(desk.state().notice).toEqual({ kind: 'done', sentence: '1枚の別紙２の行の高さを合わせました。' });
    const pieces = [row, row + 1, row + 2].map((at) => String(form.cell(at, 1).value));
    expect(pieces.join('')).toContain(LONG);
    expect(pieces[0]?.length).toBeLessThan(LONG.length);
    expect(changes(desk)).toHaveLength(1);
    await desk.making.generate({ draft: false });
    expect(desk.state().notice?.sentence).toContain(`『${FORM}』は作成後に手で直されているため`);
    expect(sheetOf(book, FORM)).toBe(form);
  });

  it('is taken back to what was typed', async () => {
    const { desk, form, row } = await edited(/暮らしてくため[^]*/, `暮らしていくため。${LONG}`);
    const typed = form.cell(row, 1).value;
    await desk.handwork.fit();
    expect(form.cell(row, 1).value).not.toBe(typed);
    await desk.making.restore();
    expect(form.cell(row, 1).value).toBe(typed);
    expect(changes(desk)).toHaveLength(1);
  });

  it('leaves a form alone on which something stands beside its boxes, and says where', async () => {
    const { desk, form } = await edited(/暮らしてくため/, '暮らしていくため');
    form.type(4, 12, '覚え書き');
    await desk.handwork.fit();
    expect(desk.state().notice?.sentence).toContain(`『${FORM}』は、様式の外（M5）に記入があるため`);
    expect(form.cell(4, 12).value).toBe('覚え書き');
  });

  it('says that there is nothing to fit', async () => {
    const book = await sample('gunma-r5');
    const { desk } = await openDesk(book);
    await desk.handwork.fit();
    expect(desk.state().notice?.sentence).toBe('手で直された別紙２がないため、行の高さは変えていません。');
  });
});
