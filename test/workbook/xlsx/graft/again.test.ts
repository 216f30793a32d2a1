import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CellStyle, Drawing } from '../../../../src/sheet/drawing';
import { drawingOf, drawn, plain } from '../../../support/xlsx/drawings';
import { growthOf } from '../../../support/xlsx/growth';
import { graft, sheetsIn, USER } from './support';

const BOLD: CellStyle = {
  ...plain,
  font: { ...plain.font, bold: true, color: 'C00000' },
  borders: { top: 'hair' },
  fill: 'F2F2F2',
  numberFormat: '#,##0.0"千円"',
};

const LISTS = [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, values: ['有', '無'] }];

function drawings(time: number): readonly Drawing[] {
  const rows = [
    { height: 20, cells: [drawn(0, `第${time}回`), drawn(1, time, { style: { ...BOLD } }), drawn(2, null)] },
  ];
  const page = { ...drawingOf([]).page, titleRows: { first: 0, last: 0 } };
  const mark = (item: string) => ({ kind: 'form' as const, item });
  return [
    { ...drawingOf([]), name: '別紙２_1_認知症', mark: mark('認知症'), rows, page, choices: LISTS },
    { ...drawingOf([]), name: '点検結果', mark: { kind: 'findings', item: '' }, rows, filter: page.printArea },
  ];
}

describe('written ten times in a row', () => {
  test('nothing grows: formats, names, relationships, content types, parts', async () => {
    let { bytes } = await graft(USER, drawings(0));
    const first = bytes;
    expect(growthOf(first).formats).toBeGreaterThan(growthOf(USER).formats);
    for (let time = 1; time <= 10; time++) {
      const grafted = await graft(bytes, drawings(time));
      expect(grafted.written.map(({ outcome }) => outcome)).toEqual(['replaced', 'replaced']);
      bytes = grafted.bytes;
      expect(growthOf(bytes), `time ${time}`).toEqual(growthOf(first));
    }
    expect(await sheetsIn(bytes)).toEqual(['指標:5', '別紙２_1_認知症:第10回', '点検結果:第10回']);
    expect((await graft(bytes, drawings(0))).bytes).toEqual(first);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(first)));
  });
});
