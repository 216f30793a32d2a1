import { describe, expect, test } from 'vitest';
import { a1, adr } from '../../../../src/sheet/address';
import { cellAt } from '../../../../src/sheet/sheet';
import { editCells } from '../../../../src/workbook/xlsx/index';
import { makePackage, stylesOf } from '../../../support/xlsx/package';
import { dataAfter, edit, GENERAL, number, partOf, SHEET, sheetOf, T, text } from './editSupport';

describe('where cells go', () => {
  test('a cell is replaced, its neighbours stay letter by letter', async () => {
    const before = '<row r="1" ht="20"><c r="A1"  t="s" ><v>0</v></c><c r="B1" s="0"><v>1</v></c></row>';
    const { bytes } = await editCells(makePackage({ sheets: [{ data: before }], strings: '<si><t>甲</t></si>' }), [
      edit('B1', number(1), text('乙')),
    ]);
    expect(partOf(bytes, SHEET)).toContain(
      `<row r="1" ht="20"><c r="A1"  t="s" ><v>0</v></c><c r="B1" t="inlineStr">${T('乙')}</c></row>`,
    );
  });

  test('cells and rows that are not there come in order', async () => {
    const data = '<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="5" spans="2:2"/>';
    const blank = text('');
    expect(
      await dataAfter(
        data,
        edit('C2', blank, number(3)),
        edit('A2', blank, number(2)),
        edit('A1', blank, number(4)),
        edit('A3', blank, number(5)),
        edit('A5', blank, number(6)),
        edit('A9', blank, number(7)),
      ),
    ).toBe(
      '<row r="1"><c r="A1"><v>4</v></c></row>' +
        '<row r="2" spans="1:3"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row>' +
        '<row r="3"><c r="A3"><v>5</v></c></row><row r="5" spans="1:2"><c r="A5"><v>6</v></c></row><row r="9"><c r="A9"><v>7</v></c></row>',
    );
  });

  test('rows and cells that do not say where they stand go on standing there', async () => {
    const data =
      '<row><c><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>';
    const { bytes } = await editCells(makePackage({ sheets: [{ data: data.replace('<row>', '<row r="2">') }] }), [
      edit('A1', text(''), number(9)),
      edit('A4', text(''), number(8)),
      edit('C4', number(3), number(7)),
    ]);
    const sheet = await sheetOf(bytes);
    const value = (at: string) => cellAt(sheet, adr(at))?.value;
    expect(['A1', 'A2', 'A4', 'B4', 'C4', 'A5'].map(value)).toEqual([9, 1, 8, 2, 7, 4]);
  });

  test('what follows says where it stands once something is put in before it', async () => {
    expect(await dataAfter('<row><c r="B1"><v>1</v></c><c><v>2</v></c></row>', edit('A1', text(''), number(0)))).toBe(
      '<row><c r="A1"><v>0</v></c><c r="B1"><v>1</v></c><c><v>2</v></c></row>',
    );
  });

  test('an empty sheet is opened, and what it says it uses grows', async () => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData/></worksheet>`;
    const { bytes } = await editCells(makePackage({ sheets: [{ xml }] }), [
      edit('C3', text(''), text('丙')),
      edit('B2', text(''), number(1)),
    ]);
    expect(partOf(bytes, SHEET)).toContain(
      `<dimension ref="A1:C3"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="C3" t="inlineStr">${T('丙')}</c></row></sheetData>`,
    );
  });

  test('a blank takes the content and leaves the format', async () => {
    const { bytes } = await editCells(
      makePackage({ sheets: [{ data: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }], styles: stylesOf(0, '0.0') }),
      [edit('A1', number(1, '0.0'), { entry: { kind: 'blank' }, format: '0.0' }), edit('D4', text(''), text(''))],
    );
    expect(partOf(bytes, SHEET)).toContain('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>');
  });
});

describe('compare and set', () => {
  const data =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>甲</t></is></c><c r="C1" t="e"><v>#N/A</v></c></row>';

  test('a cell that holds something else stays and is told', async () => {
    const source = makePackage({ sheets: [{ data }] });
    const edits = [
      edit('A1', number(2), number(3)),
      edit('B1', text('甲'), text('乙')),
      edit('C1', text('#N/A'), text('丙')),
      edit('A1', number(1), number(5), '無い表'),
    ];
    const { bytes, edited } = await editCells(source, edits);
    expect(edited.done).toEqual([edits[1]]);
    expect(edited.undo).toEqual([edit('B1', text('乙'), text('甲'))]);
    expect(edited.changedMeanwhile.map(({ edit, found }) => [a1(edit.at), found])).toEqual([
      ['A1', number(1)],
      ['C1', { entry: { kind: 'blank' }, format: GENERAL }],
      ['A1', null],
    ]);
    expect((await editCells(bytes, edited.undo)).edited.changedMeanwhile).toEqual([]);
  });

  test('edits of one cell follow each other', async () => {
    const { edited, bytes } = await editCells(makePackage({ sheets: [{ data }] }), [
      edit('A1', number(1), number(2)),
      edit('A1', number(2), text('三')),
    ]);
    expect(edited.done).toHaveLength(2);
    expect(cellAt(await sheetOf(bytes), adr('A1'))?.value).toBe('三');
  });

  test('a cell that a merge covers stays and is told', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const { edited, bytes } = await editCells(makePackage({ sheets: [{ data, after }] }), [
      edit('B2', text(''), number(3)),
      edit('A1', number(1), number(4)),
    ]);
    expect(edited.changedMeanwhile.map(({ edit }) => a1(edit.at))).toEqual(['B2']);
    expect(partOf(bytes, SHEET)).not.toContain('B2"><v>');
  });

  test('nothing to do gives the very same bytes', async () => {
    const source = makePackage({ sheets: [{ data }] });
    expect((await editCells(source, [])).bytes).toBe(source);
    expect((await editCells(source, [edit('A1', number(7), number(8))])).bytes).toBe(source);
  });

  test('a protected sheet is refused', async () => {
    const source = makePackage({ sheets: [{ data, after: '<sheetProtection sheet="1"/>' }] });
    await expect(editCells(source, [edit('A1', number(1), number(2))])).rejects.toMatchObject({
      reason: 'protected-sheet',
      message: expect.stringContaining('『表1』が保護') as unknown,
    });
  });
});
