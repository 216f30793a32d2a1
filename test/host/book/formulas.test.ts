import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROWS, area } from '../../../src/sheet/address';
import { expectRefusal } from './refusal';
import { cellAt, oneSheet, twoSheets, type } from './sample';
import { isSheetName } from './sheetName';
import { tokensOf } from './tokens';

describe('the value of a formula', () => {
  it.each([
    ['=B1', 3],
    ['=$B$1', 3],
    ['=Sheet1!B1', 3],
    ["='sheet1'!B1", 3],
    ['=C9', 0],
    ['=SUM(B1:B4)', 10],
    ['=sum(B:B)', 10],
    ['=SUM(B1,B2,5)', 12],
    ['="計"&B1&"件"&C9&TRUE', '計3件TRUE'],
    ['="a""b"', 'a"b'],
    ['="A1&B1"', 'A1&B1'],
    ['=1.5E1', 15],
    ['=FALSE', false],
    ['=合計', 10],
    ['=Sheet1!合計', 10],
    ['=B1:B2', { error: '#VALUE!' }],
    ['=SUM(Z1:Z2)', { error: '#N/A' }],
    ['=Z1&"x"', { error: '#N/A' }],
    ['=#REF!', { error: '#REF!' }],
    ['=無い!A1', { error: '#REF!' }],
    ['=無い', { error: '#NAME?' }],
    ['=AVERAGE(B1:B2)', { error: '#NAME?' }],
    ['=B1*2', { error: '#NAME?' }],
  ])('%s', (formula, value) => {
    const { book, sheet } = oneSheet();
    type(sheet, 'B1', 3);
    type(sheet, 'B2', 4);
    type(sheet, 'B3', 'x');
    type(sheet, 'B4', '=B1');
    type(sheet, 'Z1', '#N/A');
    book.names.add('合計', '=SUM(Sheet1!$B$1:$B$4)');
    type(sheet, 'A1', formula);
    expect(cellAt(sheet, 'A1')).toMatchObject({ value, formula });
  });

  it('follows the cells it leads to, over other cells and sheets', () => {
    const { a, b } = twoSheets();
    type(a, 'A1', '=b!A1&"円"');
    type(b, 'A1', '=SUM(A2:A3)');
    type(b, 'A2', 1);
    expect(cellAt(a, 'A1').value).toBe('1円');
    type(b, 'A3', 2);
    expect(cellAt(a, 'A1').value).toBe('3円');
    b.clear(area('A2'));
    expect(cellAt(a, 'A1').value).toBe('2円');
  });

  it('finds a sheet that comes later', () => {
    const { book, sheet } = oneSheet();
    type(sheet, 'A1', '=後!A1');
    expect(cellAt(sheet, 'A1').value).toEqual({ error: '#REF!' });
    book.addSheet('後');
    expect(cellAt(sheet, 'A1').value).toBe(0);
  });

  it('of a circle is 0, and names that lead to themselves come to an end', () => {
    const { book, sheet } = oneSheet();
    type(sheet, 'A1', '=B1');
    type(sheet, 'B1', '=A1');
    expect(cellAt(sheet, 'A1').value).toBe(0);
    book.names.add('輪', '=輪');
    type(sheet, 'C1', '=輪');
    expect(cellAt(sheet, 'C1').value).toEqual({ error: '#NAME?' });
  });

  it("a sheet's name goes before the workbook's on that sheet", () => {
    const { book, a, b } = twoSheets();
    book.names.add('値', '=1');
    a.names.add('値', '=2');
    type(a, 'A1', '=値');
    type(b, 'A1', '=値');
    type(b, 'A2', '=a!値');
    expect([cellAt(a, 'A1').value, cellAt(b, 'A1').value, cellAt(b, 'A2').value]).toEqual([2, 1, 2]);
  });

  it('refuses formulas over 8,192 characters and texts in them over 255', () => {
    const { sheet } = oneSheet();
    type(sheet, 'A1', `="${'x'.repeat(255)}"`);
    expectRefusal(() => type(sheet, 'A1', `="${'x'.repeat(256)}"`), 'InvalidArgument');
    const long = (length: number): string => `=${'1&'.repeat(length)}`.slice(0, length - 1) + '1';
    type(sheet, 'A1', long(8_192));
    expectRefusal(() => type(sheet, 'A1', long(8_194)), 'FormulaLengthExceedsLimit');
  });
});

describe('references when a sheet is renamed', () => {
  it('follow in cells, names and validations, in quotes where Excel sets them', () => {
    const { book, a, b } = twoSheets('表', '一覧');
    type(a, 'A1', '=SUM(一覧!$A$1:$A$9)&"一覧!A1"&一覧!B2');
    book.names.add('全', '=一覧!$A$1');
    a.names.add('別', "='一覧'!$A:$A");
    a.validate(area('B1'), { source: '=一覧!$A$1:$A$9', showsError: true });
    a.validate(area('B2'), { source: '一覧,表', showsError: true });
    book.renameSheet(b, "指標's 案");
    expect(cellAt(a, 'A1').formula).toBe(`=SUM('指標''s 案'!$A$1:$A$9)&"一覧!A1"&'指標''s 案'!B2`);
    expect(book.names.find('全')?.formula).toBe("='指標''s 案'!$A$1");
    expect(a.names.find('別')?.formula).toBe("='指標''s 案'!$A:$A");
    expect(a.validations.map(({ source }) => source)).toEqual(["='指標''s 案'!$A$1:$A$9", '一覧,表']);
    book.renameSheet(b, '指標');
    expect(book.names.find('全')?.formula).toBe('=指標!$A$1');
  });

  it.each([
    ['指標', '指標'],
    ['a_b.c', 'a_b.c'],
    ['2023', "'2023'"],
    ['A1', "'A1'"],
    ['RC', "'RC'"],
    ['R1C1', "'R1C1'"],
    ['ABCD1', 'ABCD1'],
    ['a b', "'a b'"],
    ['指標（案）', "'指標（案）'"],
    ["a'b", "'a''b'"],
  ])('a sheet named %s is written %s', (name, written) => {
    const { book, sheet } = oneSheet('x');
    const formulas = book.addSheet('y');
    type(formulas, 'A1', '=x!B2');
    book.renameSheet(sheet, name);
    expect(cellAt(formulas, 'A1').formula).toBe(`=${written}!B2`);
  });

  it('property: a value is still found through its formula, whatever the new name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 31 }).filter(isSheetName), (name) => {
        const { book, a, b } = twoSheets('元', '先');
        type(a, 'A1', 7);
        type(b, 'A1', '=元!A1');
        if (name !== '先') book.renameSheet(a, name);
        expect(cellAt(b, 'A1').value).toBe(7);
      }),
    );
  });
});

describe('references when a sheet is deleted', () => {
  it('become #REF! for good in cells, names and validations', () => {
    const { book, a, b } = twoSheets();
    type(b, 'A1', 1);
    type(a, 'A1', '=b!A1');
    type(a, 'A2', '=SUM(b!$A$1:$A$9)');
    type(a, 'A3', '=A9');
    book.names.add('全', '=b!$A$1');
    a.validate(area('B1'), { source: '=b!$A$1:$A$9', showsError: true });
    book.deleteSheet(b);
    book.addSheet('b');
    expect(cellAt(a, 'A1')).toMatchObject({ formula: '=#REF!A1', value: { error: '#REF!' } });
    expect(cellAt(a, 'A2')).toMatchObject({ formula: '=SUM(#REF!$A$1:$A$9)', value: { error: '#REF!' } });
    expect(cellAt(a, 'A3')).toMatchObject({ formula: '=A9', value: 0 });
    expect(book.names.find('全')?.formula).toBe('=#REF!$A$1');
    expect(a.validations[0]?.source).toBe('=#REF!$A$1:$A$9');
  });
});

describe('the pieces of a formula', () => {
  it('joined are the formula again', () => {
    const formulas = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('A', '1', '$', '!', "'", '"', '#', 'REF!', ':', '(', 'あ', '.', ' ', '[', ']'),
      }),
    );
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(
          tokensOf(formula)
            .map(({ raw }) => raw)
            .join(''),
        ).toBe(formula);
      }),
    );
  });

  it('LOG10( is a function, A1048577 and XFE1 no cells', () => {
    const kinds = (formula: string): readonly string[] => tokensOf(formula).map(({ kind }) => kind);
    expect(kinds('LOG10(A1)')).toEqual(['word', 'other', 'reference', 'other']);
    expect(kinds(`A${MAX_ROWS + 1}`)).toEqual(['word']);
    expect(kinds('XFE1')).toEqual(['word']);
    expect(kinds('[1]Sheet1!A1')).toEqual(['reference']);
    expect(kinds('1:3')).toEqual(['reference']);
  });
});
