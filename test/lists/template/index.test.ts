import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/domain/tables';
import { drawTemplate } from '../../../src/lists/template';
import type { Drawing, DrawnCell } from '../../../src/sheet/drawing';

const blank = drawTemplate({ prefecture: null, fiscalYear: null });
const ITEM_LABELS = [
  '番号',
  '項目名',
  '担当課',
  '目標を設定するに至った現状と課題',
  '取組の実施内容、実績',
  '自己評価',
  '評価区分',
  '管内保険者の自己評価結果の概要',
  'まとめ',
];

function sheet(drawings: readonly Drawing[], name: string): Drawing {
  const found = drawings.find((drawing) => drawing.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const cells = (drawing: Drawing): readonly DrawnCell[] => drawing.rows.flatMap((row) => row.cells);
const texts = (drawing: Drawing) => cells(drawing).flatMap((cell) => cell.content ?? []);
const column = (drawing: Drawing, at: number) =>
  drawing.rows.flatMap((row) => row.cells.find((cell) => cell.column === at)?.content ?? []);
const valueOf = (drawing: Drawing, label: string) =>
  drawing.rows.find((row) => row.cells[0]?.content === label)?.cells[1]?.content;

describe('the blank template', () => {
  it('has 基本情報, six upright sheets for the items, and a sheet for every other table', () => {
    const tables = TABLES.map((table) => table.kind).filter((kind) => kind !== '基本情報' && kind !== '項目');
    const items = [1, 2, 3, 4, 5, 6].map((number) => `項目${number}`);
    expect(blank.map((drawing) => drawing.name)).toEqual(['基本情報', ...items, ...tables]);
  });

  it('holds nothing but titles, notes, labels, headers and the numbers of the items', () => {
    const words = new Set(
      TABLES.flatMap(({ fields }) => fields.flatMap(({ header }) => [header, ...header.split(' ')])),
    );
    const titles = blank.map((drawing) => drawing.rows[0]?.cells[0]?.content);
    const others = blank.flatMap(texts).filter((text) => {
      const known = words.has(String(text)) || titles.includes(text) || String(text).startsWith('※');
      return !known;
    });
    expect(others).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('marks every note above a table with ※ and leaves a blank row between notes and headers', () => {
    for (const drawing of blank) {
      const gap = drawing.rows.findIndex((row) => row.cells.length === 0);
      expect(gap, drawing.name).toBeGreaterThan(0);
      const notes = drawing.rows.slice(1, gap).map((row) => String(row.cells[0]?.content));
      expect(notes.filter((note) => !note.startsWith('※'))).toEqual([]);
    }
  });

  it.each(TABLES.filter(({ kind }) => kind !== '基本情報' && kind !== '項目'))(
    'shows the headers of $kind in their order, in view and on every page',
    ({ kind, fields }) => {
      const drawing = sheet(blank, kind);
      const { titleRows } = drawing.page;
      const first = titleRows?.first ?? -1;
      const headers = fields.map((_, at) => {
        const upper = drawing.rows[first]?.cells[at]?.content;
        const lower = titleRows && titleRows.last > first ? drawing.rows[titleRows.last]?.cells[at]?.content : null;
        const group = upper ?? drawing.rows[first]?.cells.slice(0, at).findLast((cell) => cell.content)?.content;
        return [group, lower].filter((part) => typeof part === 'string').join(' ');
      });
      expect(headers).toEqual(fields.map((field) => field.header));
      expect(drawing.frozenRows).toBe((titleRows?.last ?? -2) + 1);
    },
  );

  it('offers the words of a column as a list over its blank rows, without refusing others', () => {
    for (const { kind, fields } of TABLES.filter((table) => table.kind !== '基本情報' && table.kind !== '項目')) {
      const drawing = sheet(blank, kind);
      const expected = fields.flatMap(({ choices }, left) => (choices ? [{ left, values: [...choices] }] : []));
      expect((drawing.choices ?? []).map(({ area, values }) => ({ left: area.left, values: [...values] }))).toEqual(
        expected,
      );
      for (const { area } of drawing.choices ?? []) {
        expect(area.top).toBe(drawing.frozenRows);
        expect(area.bottom).toBeGreaterThanOrEqual(drawing.rows.length - 1);
      }
    }
  });

  it('gives each item the labels of the form in column A, merged down rows to write in', () => {
    const item = sheet(blank, '項目1');
    expect(column(item, 0).slice(-ITEM_LABELS.length)).toEqual(ITEM_LABELS);
    const rowOf = (label: string) => item.rows.findIndex((row) => row.cells[0]?.content === label);
    for (const label of ITEM_LABELS.slice(3, 6)) {
      const merge = item.merges.find((area) => area.top === rowOf(label));
      const next = ITEM_LABELS[ITEM_LABELS.indexOf(label) + 1] ?? '';
      expect(merge).toMatchObject({ left: 0, right: 0, bottom: rowOf(next) - 1 });
    }
    expect(item.choices).toEqual([
      {
        area: { top: rowOf('評価区分'), bottom: rowOf('評価区分'), left: 1, right: 1 },
        values: ['◎', '○', '△', '×'],
      },
    ]);
  });

  it('keeps text as text in blank cells, and leaves figures and dates to Excel', () => {
    const formats = (kind: string, header: string) => {
      const at =
        TABLES.find((table) => table.kind === kind)?.fields.findIndex((field) => field.header === header) ?? -1;
      return sheet(blank, kind).rows.at(-1)?.cells[at]?.style.numberFormat;
    };
    expect(formats('保険者', '市町村コード')).toBe('@');
    expect(formats('取組実績', '内容')).toBe('@');
    expect(formats('指標', '直近値 数値')).toBeUndefined();
    expect(formats('取組実績', '実施日')).toBeUndefined();
  });

  it('draws every row up to the last and lets nothing stand outside the columns', () => {
    for (const drawing of blank) {
      expect(drawing.page.printArea).toEqual({
        top: 0,
        left: 0,
        bottom: drawing.rows.length - 1,
        right: drawing.columns.length - 1,
      });
      expect(cells(drawing).filter((cell) => cell.column >= drawing.columns.length)).toEqual([]);
      expect(drawing.rows.filter((row) => row.height <= 0 || row.height > 409.5)).toEqual([]);
    }
  });
});

describe('the template made for someone', () => {
  it('writes prefecture, year and plan period into 基本情報', () => {
    const basics = sheet(drawTemplate({ prefecture: '長野県', fiscalYear: 2026 }), '基本情報');
    expect(valueOf(basics, '都道府県名')).toBe('長野県');
    expect(valueOf(basics, '対象年度')).toBe('令和８年度');
    expect(valueOf(basics, '計画期')).toBe('第９期');
    expect(valueOf(basics, '保険者数')).toBeNull();
  });

  it('lists the insurers of a prefecture whose master is at hand, and says what their areas are', () => {
    const drawings = drawTemplate({ prefecture: '群馬県', fiscalYear: 2023 });
    const insurers = sheet(drawings, '保険者');
    expect(column(insurers, 0).filter((text) => /^\d{6}$/.test(String(text)))).toHaveLength(35);
    expect(texts(insurers)).toContain('※圏域は、二次保健医療圏です。');
    expect(valueOf(sheet(drawings, '基本情報'), '保険者数')).toBe(35);
    const names = sheet(drawings, '給付適正化実施状況').choices?.find(({ area }) => area.left === 0)?.values;
    expect(names).toHaveLength(35);
  });

  it('takes the items and insurers it is given instead of the master', () => {
    const drawings = drawTemplate({
      prefecture: '群馬県',
      fiscalYear: null,
      items: ['甲の推進', '乙の充実'],
      insurers: [{ code: '109991', name: '架空広域連合', area: '架空圏域' }],
    });
    expect(drawings.map((drawing) => drawing.name).filter((name) => name.startsWith('項目'))).toEqual([
      '項目1',
      '項目2',
      '項目対応',
    ]);
    expect(valueOf(sheet(drawings, '項目2'), '項目名')).toBe('乙の充実');
    expect(column(sheet(drawings, '保険者'), 1).slice(1)).toEqual(['架空広域連合']);
    expect(sheet(drawings, '指標').choices?.[0]).toMatchObject({ area: { left: 0 }, values: ['甲の推進', '乙の充実'] });
    expect(texts(sheet(drawings, '保険者'))).not.toContain('※圏域は、二次保健医療圏です。');
  });
});
