import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/checks';
import { readWorkbook } from '../../src/input';
import { a1 } from '../../src/sheet/address';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import { openXlsxFile } from '../../src/workbook/xlsx/file';

let sheets: readonly Sheet[] = [];
let before: ReadonlySet<string> = new Set();
beforeAll(async () => {
  sheets = await openXlsxFile('assets/sample/gunma-r5.xlsx').read();
  before = new Set(codesIn(sheets));
});

const codesIn = (all: readonly Sheet[]): readonly string[] =>
  check(readWorkbook(all)).findings.map(({ severity, code, place }) =>
    [severity, code, place ? `${place.sheet}!${a1(place.at)}` : '-'].join(' '),
  );

it('finds in a finished document of a careful office what a reviewer would ask about, and nothing else', () => {
  expect(codesIn(sheets)).toEqual([
    'warning method-not-chosen 基本情報!B7',
    'info spelling-drift 項目2!B31',
    'info colloquial 項目3!B11',
    'warning unclosed-bracket 項目3!B14',
    'info mixed-bracket 項目3!B23',
    'info series-units 項目3!B23',
    'info spelling-drift 項目4!B19',
    'info numerators-differ 項目6!B24',
    'info spelling-drift 項目6!B24',
    'info lone-rating 項目6!B25',
    'info same-share-twice 項目6!B27',
    'warning excellent-not-met 指標!G6',
    'warning undecided-rating 指標!G7',
    'info stale-latest 指標!H7',
    'info spelling-drift 指標!N7',
    'warning stale-latest 指標!H10',
    'warning excellent-not-met 指標!G11',
    'info stale-latest 指標!H11',
  ]);
});

/** The first cell that holds the text, on the sheet where one is named, with another text in its stead. */
function planted(from: string, to: string, name?: string): readonly Sheet[] {
  let done = false;
  const change = (cell: Cell | undefined): Cell | undefined => {
    if (done || typeof cell?.value !== 'string' || !cell.value.includes(from)) return cell;
    done = true;
    const value = cell.value.replace(from, to);
    return { ...cell, value, shown: value };
  };
  const changed = sheets.map((sheet) =>
    name === undefined || sheet.name === name ? { ...sheet, rows: sheet.rows.map((row) => row.map(change)) } : sheet,
  );
  if (!done) throw new RangeError(`${from} stands nowhere`);
  return changed;
}

describe('a mistake planted in it', () => {
  it.each([
    ['14市町村、38回派遣', '14市町村、39回派遣', 'text-count-differs'],
    ['14市町村、38回派遣', '15市町村、38回派遣', 'text-count-differs'],
    ['（10市町村）', '（11市町村）', 'text-count-differs'],
    ['（11市町村）', '（12市町村）', 'text-count-differs'],
    ['12保険者,延べ36回', '12保険者,延べ37回', 'text-count-differs'],
    ['12保険者,延べ36回', '13保険者,延べ36回', 'text-count-differs'],
    ['5ブロック、32回', '6ブロック、32回', 'text-count-differs'],
    ['5ブロック、32回', '5ブロック、33回', 'text-count-differs'],
    ['(10名)', '(11名)', 'text-count-differs'],
    ['薬剤師(1回)', '薬剤師(2回)', 'text-count-differs'],
    ['イベント出演2回', 'イベント出演3回', 'text-count-differs'],
    ['31.43％(前年度比', '31.5％(前年度比', 'share-differs'],
    ['65.7％', '65.9％', 'share-impossible'],
    ['比-2.86', '比-2.68', 'change-differs'],
    ['88.57％', '85.71％', 'share-differs'],
    ['R5:12保険者', 'R4:12保険者', 'last-year-left'],
    ['令和５年度における「予定', '令和４年度における「予定', 'last-year-left'],
    ['令和４年度と比較して割合', '令和５年度と比較して割合', 'last-year-left'],
    ['10%未満', '30%未満', 'direction-at-odds'],
    ['519か所', '519人', 'unit-conflict'],
    ['486～533', '533～486', 'range-reversed'],
    ['R5.6.14', 'R4.6.14', 'outside-year'],
    ['住み慣れた地域', '○○地域', 'placeholder'],
    ['多様化している。', '多様化している。【要確認】', 'placeholder'],
    ['コーディネーターの孤立', 'コーディネータの孤立', 'spelling-drift'],
    ['102016', '102017', 'insurer-code'],
  ])('%s → %s is found', (from, to, code) => {
    const found = codesIn(planted(from, to)).filter((each) => !before.has(each));
    expect(found.map((each) => each.split(' ')[1])).toContain(code);
  });

  it.each([
    ['前橋市', '前僑市', '保険者評価', 'unknown-insurer'],
    ['前橋市', '前僑市', '取組実績', 'unknown-insurer'],
    ['認知症総合支援', '認知症綜合支援', '取組実績', 'unknown-item'],
    ['H27', 'R6', '指標', 'period-order'],
  ])('%s → %s on %s is found', (from, to, sheet, code) => {
    const found = codesIn(planted(from, to, sheet)).filter((each) => !before.has(each));
    expect(found.map((each) => each.split(' ')[1])).toContain(code);
  });
});
