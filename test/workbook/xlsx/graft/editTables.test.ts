import { describe, expect, test } from 'vitest';
import { editCells } from '../../../../src/workbook/xlsx/index';
import { MAIN, makePackage } from '../../../support/xlsx/package';
import { edit, number, partOf, text } from './editSupport';

describe('tables', () => {
  const data =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>項目</t></is></c><c r="B1" t="inlineStr"><is><t>直近地</t></is></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>';
  const table = (more = '') => ({
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml':
      `<table xmlns="${MAIN}" id="1" name="表" displayName="表" ref="A1:B3"${more}><autoFilter ref="A1:B2"/>` +
      '<tableColumns count="2"><tableColumn id="1" name="項目"/><tableColumn id="2" name="直近地"/></tableColumns></table>',
  });
  const book = (more = '', sheet = data) => makePackage({ sheets: [{ data: sheet }], parts: table(more) });
  const renamed = edit('B1', text('直近地'), text('直近\n値'));

  test('a column is called as its header', async () => {
    const { bytes } = await editCells(book(), [renamed, edit('B2', number(2), number(3))]);
    expect(partOf(bytes, 'xl/tables/table1.xml')).toBe(
      partOf(book(), 'xl/tables/table1.xml').replace('直近地', '直近_x000a_値'),
    );
  });

  test('cells below the header leave the table alone', async () => {
    const { bytes } = await editCells(book(), [edit('B3', number(2), text('直近値'))]);
    expect(partOf(bytes, 'xl/tables/table1.xml')).toBe(partOf(book(), 'xl/tables/table1.xml'));
  });

  test.each([
    ['a header that is another’s', book(), edit('B1', text('直近地'), text('項目'))],
    ['a header that is blank', book(), edit('B1', text('直近地'), text(''))],
    ['a header that a formula names', book('', data.replace('<v>1</v>', '<f>SUM(表[直近地])</f>')), renamed],
    ['a row of totals', book(' totalsRowCount="1"'), edit('B3', number(2), number(3))],
  ])('%s is refused', async (_, bytes, wanted) => {
    await expect(editCells(bytes, [wanted])).rejects.toMatchObject({ reason: 'cannot-write' });
  });
});
