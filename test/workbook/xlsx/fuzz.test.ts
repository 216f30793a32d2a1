import { describe, expect, test } from 'vitest';
import { fuzz } from '../../../scripts/fuzz/run';
import { editCells, readXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { drawingOf } from '../../support/xlsx/drawings';
import { stylesOf, type PackageParts } from '../../support/xlsx/package';
import { edit, formula, number, text } from './graft/editSupport';
import { changed, form, graft, workbook } from './graft/support';

test('changed packages are read, written to, or refused; none is answered by anything else', async () => {
  const { read, refused, grafted, edited, finds } = await fuzz(20230401, (runs) => runs < 120);
  expect(finds).toEqual([]);
  // A fuzzer whose files are all refused, or all read, tries nothing.
  expect(Math.min(read, refused, grafted, edited)).toBeGreaterThan(15);
}, 120_000);

/** What the fuzzer found, each as small as it gets. */
describe('finds', () => {
  const BOOK = 'xl/workbook.xml';
  const drawings = [form('認知症', '甲')];
  const cell = (format: number) => ({ data: `<row r="1"><c r="A1" s="${format}"><v>5</v></c></row>` });
  const book = (parts: PackageParts = {}) =>
    workbook({ sheets: [cell(0), { name: '図', type: 'chartsheet' }], ...parts });
  const styled = (styles: string) => book({ styles });
  const xfs = (inner: string) => `<cellXfs>${inner}</cellXfs>`;

  test.each([
    ['two tabs share a part', changed(book(), BOOK, 'r:id="rId2"', 'r:id="rId1"')],
    ['a tab stands in a choice of markup', changed(book(), BOOK, /(<sheet name="表1"[^>]*>)/, '<a><b>$1</b></a>')],
    ['a tab stands before the others', changed(book(), BOOK, /(<sheets>.*)(<sheet name="図"[^>]*>)/, '$2$1')],
    ['the styles are no styles', changed(styled(xfs('<xf/>')), 'xl/styles.xml', /styleSheet/g, 'sst')],
    ['there is something else among the formats', styled(xfs('<xf/><row/>'))],
    ['there are two lists of formats', styled(xfs('<xf/>') + xfs('<xf/>'))],
    ['the formats stand before what they are made of', styled(xfs('<xf/>') + '<fonts/>')],
    ['the styles are not there', book({ styles: xfs('<xf/>'), parts: { 'xl/styles.xml': null } })],
    ['cells name formats, and there are no styles', book({ sheets: [cell(1)] })],
  ])('nothing is written where %s', async (_, bytes) => {
    await expect(graft(bytes, drawings)).rejects.toMatchObject({ name: 'Refusal' });
    await expect(editCells(bytes, [edit('A1', number(5), text('改', '@'))])).rejects.toMatchObject({ name: 'Refusal' });
  });

  test('numbers of formats that are not there stay without a meaning', async () => {
    const { bytes } = await graft(styled(xfs('<xf numFmtId="164"/>')), drawings);
    const after = await editCells(bytes, [edit('C3', text(''), number(1, '0.000'))]);
    const [sheet] = await readXlsxWorkbook(after.bytes, 'x');
    expect(sheet?.rows[0]?.[0]?.format).toBe('General');
    expect(sheet?.rows[2]?.[2]?.format).toBe('0.000');
  });

  test('of two formats with one number the later one counts, in writing as in reading', async () => {
    const both =
      '<numFmts><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="170" formatCode="0.00"/></numFmts>';
    const { bytes } = await editCells(styled(both + xfs('<xf/>')), [edit('C3', text(''), number(1, '0.0'))]);
    const [sheet] = await readXlsxWorkbook(bytes, 'x');
    expect(sheet?.rows[2]?.[2]?.format).toBe('0.0');
  });

  test('a cell that names no format has the first one', async () => {
    const data = '<row r="1"><c r="A1"><v>0.5</v></c></row>';
    const [sheet] = await readXlsxWorkbook(book({ styles: stylesOf('0.0%'), sheets: [{ data }] }), 'x');
    expect(sheet?.rows[0]?.[0]?.shown).toBe('50.0%');
  });

  test('of two formulas that cells share under one number the later one counts', async () => {
    const shared = (at: string, text: string) => `<c r="${at}"><f t="shared" si="0">${text}</f><v>1</v></c>`;
    const data = `<row r="1">${shared('A1', 'B1')}${shared('C1', 'D1*2')}${shared('E1', '')}</row>`;
    const source = book({ sheets: [{ data }] });
    const formulas = [edit('A1', formula('B1'), number(1)), edit('C1', formula('D1*2'), number(2))];
    const [sheet] = await readXlsxWorkbook((await editCells(source, formulas)).bytes, 'x');
    expect(sheet?.rows[0]?.map((cell) => cell?.formula ?? cell?.value)).toEqual([1, undefined, 2, undefined, 'F1*2']);
  });

  test.each([
    ['rows stand in something else', '<a><row r="1"/></a>'],
    ['a row is none of a sheet', '<row r="1e308"/>'],
    ['a row comes twice', '<row r="2"/><row r="2"/>'],
    ['a cell comes twice', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
    ['cells are not in order', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
  ])('nothing is edited where %s', async (_, data) => {
    const source = book({ sheets: [{ data }] });
    await expect(editCells(source, [edit('C3', text(''), number(1))])).rejects.toMatchObject({ reason: 'broken' });
  });

  test('long drop-down lists are not put in anew at each writing', async () => {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const listed = (values: readonly string[]) => [
      drawingOf([['甲']], { name: '表', mark: { kind: 'tally', item: '' }, choices: [{ area, values }] }),
    ];
    const first = await graft(book(), listed(['a,b', 'c']));
    expect((await graft(first.bytes, listed(['a,b', 'c']))).bytes).toEqual(first.bytes);
    const other = await graft(first.bytes, listed(['a,b', 'd']));
    const names = (await readXlsxWorkbook(other.bytes, 'x')).map(({ name }) => name);
    expect(names).toEqual(['表1', '表', '選択肢', '選択肢2']);
  });
});
