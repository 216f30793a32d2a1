import type { Drawing } from '../../sheet/drawing';
import { layoutOf, readLayout } from '../../workbook/office/fill';
import { inExcel, line, note, type Line } from './probe';

/** Half a pixel at 96 dpi. */
const HALF_PIXEL = 0.375;

/** The lengths and the page set-up of a drawing's sheet, read back as the adapter reads them. */
export async function layoutLines(drawing: Drawing): Promise<readonly Line[]> {
  return [...(await lengthLines(drawing)), ...(await pageLines(drawing))];
}

function layout({ name, page }: Drawing) {
  return inExcel(async (excel) => {
    const asked = readLayout(excel.workbook.worksheets.getItem(name), page.printArea);
    await excel.send();
    return asked.ready();
  });
}

async function lengthLines(drawing: Drawing): Promise<readonly Line[]> {
  const [wanted, found] = [layoutOf(drawing), await layout(drawing)];
  return [
    line(
      'column-width-unit column-width-pixels',
      '列の幅（ポイント）',
      'ほぼ同じ',
      near(wanted.columns, found.columns),
    ),
    line(
      'row-height-pixels row-height-max set-properties-empty',
      '行の高さ（ポイント）',
      'ほぼ同じ',
      near(wanted.rows, found.rows),
    ),
    note('column-width-pixels row-height-pixels', '実際の幅と高さ', [found.columns, found.rows]),
  ];
}

function near(wanted: readonly (number | null)[], found: readonly (number | null)[]): string {
  const isNear = wanted.every((length, at) => Math.abs((length ?? 0) - (found[at] ?? 0)) <= HALF_PIXEL);
  return isNear ? 'ほぼ同じ' : JSON.stringify(found);
}

async function pageLines(drawing: Drawing): Promise<readonly Line[]> {
  const { page, breaksBefore, filter } = await layout(drawing);
  const { paperSize, zoom } = await paper(drawing.name);
  return [
    line(
      'page-units',
      '余白（ポイント）',
      '42.5 28.5 42.5 28.5 20 20',
      Object.values(page.margins).map(tenths).join(' '),
    ),
    line('page-paper', '用紙と向き', 'A4 landscape', `${paperSize} ${page.orientation}`),
    line('page-zoom', '倍率', 100, zoom.scale),
    line('page-print-area', '印刷範囲', drawing.page.printArea, page.printArea),
    line('page-title-rows', '繰り返す行（0から）', { first: 0, last: 0 }, page.titleRows),
    line('page-break-before', '改ページの次の行（0から）', [5], breaksBefore),
    line('header-footer-codes', 'フッター', '&L試験&C&P／&N', page.footer),
    line('autofilter', '絞り込み', null, filter),
  ];
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}

function paper(name: string) {
  return inExcel(async (excel) => {
    const { pageLayout } = excel.workbook.worksheets.getItem(name);
    pageLayout.load('paperSize,zoom');
    await excel.send();
    const { paperSize, zoom } = pageLayout;
    return { paperSize, zoom };
  });
}
