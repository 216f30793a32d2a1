import { openOfficeOutlet } from '../../workbook/office/outlet';
import { writeImpersonalWorkbook } from '../../workbook/xlsx/write/impersonal';
import { trialDrawing } from './drawing';
import { failureOf, inExcel, line, note, PATIENCE, type Line, type Probe } from './probe';

/** A finished file as a new workbook: what only the tester sees of it stands in docs/real-excel.md, 15a and 15b. */
export const newWorkbook: Probe = { title: '別のブックとして開く', run };

async function run(): Promise<readonly Line[]> {
  const before = await names();
  const bytes = await writeImpersonalWorkbook([{ ...trialDrawing('試験_新しいブック', '', '新しい'), mark: null }]);
  const opened = await hand(bytes);
  const foreign = await hand(new TextEncoder().encode('ブックではない'));
  return [
    line('book-create', '開く', 'できた', opened),
    line('book-create', 'このブックのシートは同じ', before, await names()),
    line('book-create-refused', 'ブックでないもの', 'excel-failed', foreign),
    note('book-create-author', '作成者', '手順 15b'),
  ];
}

function hand(bytes: Uint8Array): Promise<string> {
  const outlet = openOfficeOutlet({ answerWithin: PATIENCE });
  return outlet.hand({ name: '試験.xlsx', bytes }).then(() => 'できた', failureOf);
}

function names(): Promise<readonly string[]> {
  return inExcel(async (excel) => {
    const { worksheets } = excel.workbook;
    worksheets.load('items/name');
    await excel.send();
    return worksheets.items.map(({ name }) => name);
  });
}
