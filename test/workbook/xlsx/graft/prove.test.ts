import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Drawing } from '../../../../src/sheet/drawing';
import { openBook } from '../../../../src/workbook/xlsx/graft/open';
import type { Placing } from '../../../../src/workbook/xlsx/graft/place';
import { proveGrafted } from '../../../../src/workbook/xlsx/graft/prove';
import { changeParts } from '../../../../src/workbook/xlsx/package/replace';
import { drawingOf } from '../../../support/xlsx/drawings';
import { changed, form, graft, list, partOf, pathOf, workbook } from './support';

const NOTE = 'xl/media/note.png';
const PRINT = '<definedName name="_xlnm.Print_Area" localSheetId="0">指標!$A$1</definedName>';
const SOURCE = changeParts(
  changed(
    workbook({
      sheets: [
        { name: '指標', data: '<row r="1"><c r="A1"><v>5</v></c></row>' },
        { name: '控え', data: '', state: 'hidden' },
      ],
    }),
    'xl/workbook.xml',
    '</workbook>',
    `<definedNames>${PRINT}<definedName name="率">指標!$A$1</definedName></definedNames></workbook>`,
  ),
  new Map([[NOTE, Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9])]]),
);

const LONG = [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, values: ['有,無'] }];
const FORM = { ...form('認知症', '甲'), choices: LONG };
const LIST = list('乙');
const CHOICES = '選択肢';

let first: Uint8Array;
let after: Uint8Array;
/** The list is filled anew, the form and the drop-down lists are added. */
let placing: Placing;

beforeAll(async () => {
  first = (await graft(SOURCE, [list('古')])).bytes;
  after = (await graft(first, [FORM, LIST])).bytes;
  const { book } = openBook(first, '');
  const place = book.tabs.findIndex(({ name }) => name === LIST.name);
  const tab = book.tabs[place];
  const mark = tab?.mark;
  if (!tab || !mark) throw new Error('the list is not there');
  const target = { name: tab.name, path: tab.path, place, mark, isEdited: false };
  const sheet = (drawing: Drawing, to?: typeof target) => ({
    drawing,
    xml: '',
    decision: { kind: 'drop' as const },
    target: to,
  });
  placing = {
    sheets: [sheet(FORM), sheet(LIST, target)],
    choices: { name: CHOICES, xml: partOf(after, pathOf(after, CHOICES)) },
  };
});

function prove(bytes: Uint8Array): void {
  proveGrafted(openBook(first, ''), first, bytes, placing);
}

/** What was made, with a part's text tampered with; the text looked for must be there. */
function tampered(path: string, from: string | RegExp, to: string): Uint8Array {
  const text = partOf(after, path).replace(from, to);
  expect(text, `${path} has ${String(from)}`).not.toBe(partOf(after, path));
  return changeParts(after, new Map([[path, new TextEncoder().encode(text)]]));
}

const OTHER_PARTS = /ほかにも変わってしまう/;
const WORKBOOK = 'xl/workbook.xml';

describe('what was made of a workbook', () => {
  test('is let through as it is', () => expect(() => prove(after)).not.toThrow());

  test.each<[what: string, bytes: () => Uint8Array, says: RegExp]>([
    ['a sheet of the user with another value', () => tampered('xl/worksheets/sheet1.xml', '>5<', '>6<'), OTHER_PARTS],
    ['a part gone', () => changeParts(after, new Map([[NOTE, null]])), OTHER_PARTS],
    ['a byte of a packed part', () => withFlippedByte(after), OTHER_PARTS],
    ['everything packed anew', () => zipSync(unzipSync(after), { level: 0 }), OTHER_PARTS],
    ['a zip cut off', () => after.subarray(0, after.length - 30), OTHER_PARTS],
    ['a tab of the user gone', () => tampered(WORKBOOK, /<sheet name="指標"[^>]*>/, ''), OTHER_PARTS],
    ['a hidden tab shown', () => tampered(WORKBOOK, ' state="hidden"', ''), OTHER_PARTS],
    [
      'tabs in another order',
      () => tampered(WORKBOOK, /(<sheet name="指標"[^>]*>)(<sheet [^>]*>)/, '$2$1'),
      OTHER_PARTS,
    ],
    [
      'a name of the user changed',
      () => tampered(WORKBOOK, '>指標!$A$1</definedName><', '>指標!$A$2</definedName><'),
      OTHER_PARTS,
    ],
    [
      'a name of the user gone',
      () => tampered(WORKBOOK, /<definedName name="率">[^<]*<\/definedName>/, ''),
      OTHER_PARTS,
    ],
    [
      'a name moved to another sheet',
      () => tampered(WORKBOOK, 'Print_Area" localSheetId="0"', 'Print_Area" localSheetId="1"'),
      OTHER_PARTS,
    ],
    ['broken markup', () => tampered(WORKBOOK, '</sheets>', ''), OTHER_PARTS],
    [
      'a text of ours',
      () => tampered(pathOf(after, FORM.name), '>甲<', '>申<'),
      /『別紙２_1_認知症』が、書いたとおりに/,
    ],
    ['a cell of ours gone', () => tampered(pathOf(after, LIST.name), /<c r="A1".*<\/c>/, ''), /『点検結果』が/],
    ['broken markup of ours', () => tampered(pathOf(after, LIST.name), '</sheetData>', ''), /『点検結果』が/],
    ['our tab gone', () => tampered(WORKBOOK, /<sheet name="別紙２_1_認知症"[^>]*>/, ''), OTHER_PARTS],
    ['our mark changed', () => tampered(WORKBOOK, '/認知症&quot;<', '/介護&quot;<'), /『別紙２_1_認知症』が/],
    ['a drop-down list', () => tampered(pathOf(after, CHOICES), '有,無', '有,有'), /『選択肢』が/],
  ])('%s: nothing is given out', (_, bytes, says) => {
    const broken = bytes();
    expect(() => prove(broken)).toThrow(
      expect.objectContaining({ name: 'Refusal', reason: 'text-changed', message: expect.stringMatching(says) }),
    );
  });
});

/** One byte of the note's packed contents is another: its checksum in the directory stays. */
function withFlippedByte(bytes: Uint8Array): Uint8Array {
  const flipped = bytes.slice();
  const name = new TextEncoder().encode(NOTE);
  const at = flipped.findIndex((_, start) => name.every((byte, index) => flipped[start + index] === byte));
  const place = at + name.length + 4;
  flipped[place] = (flipped[place] ?? 0) ^ 1;
  return flipped;
}

test('drawings are compared as they were drawn', () => {
  const other = drawingOf([['甲', 2]], { name: FORM.name, mark: FORM.mark });
  const [, second] = placing.sheets;
  if (!second) throw new Error('no second sheet');
  const { decision } = second;
  const sheets = [{ drawing: other, xml: '', decision, target: undefined }, second];
  expect(() => proveGrafted(openBook(first, ''), first, after, { ...placing, sheets })).toThrow('書いたとおりに');
});
