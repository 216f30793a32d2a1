import { a1Area, type Area } from '../../../sheet/address';
import type { PageSetup } from '../../../sheet/drawing';
import { areaOf } from '../read/sheets';
import { footerCodes } from './footer';
import type { Layout } from './layout';
import { plainArea } from './plainArea';

const POSITION = 'rowIndex,columnIndex,rowCount,columnCount';
const MARGINS = 'topMargin,rightMargin,bottomMargin,leftMargin,headerMargin,footerMargin';

/** Something that was asked for; `ready` gives it once the batch is answered. */
export interface Asked<Value> {
  ready(): Value;
}

/**
 * Queues the loads of a sheet's layout. Excel does not tell which rows fit their text: all heights are given, but for
 * hidden rows, whose height is not to be relied on (excel-rules: row-height-hidden). Scale and paper are taken as ours.
 * Frozen rows are not asked for: hidden sheets are read as well, and have no view to ask (excel-rules: freeze-view).
 * @param area the cells whose columns and rows count, from A1 on; the printed area where none is set
 */
export function readLayout(sheet: Excel.Worksheet, area: Area): Asked<Layout> {
  const lengths = askLengths(sheet.getRange(a1Area(area)));
  const page = askPage(sheet.pageLayout, area);
  const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
  const { autoFilter } = sheet;
  autoFilter.load('isDataFiltered');
  const filter = autoFilter.getRangeOrNullObject().load(POSITION);
  return {
    ready: () => ({
      ...lengths.ready(),
      page: page.ready(),
      breaksBefore: breaks.items.map(({ rowIndex }) => rowIndex),
      frozenRows: 0,
      filter: filter.isNullObject ? null : areaOf(filter),
      isFiltered: autoFilter.isDataFiltered,
    }),
  };
}

function askLengths(range: Excel.Range): Asked<Pick<Layout, 'columns' | 'rows'>> {
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return {
    ready: () => ({
      columns: columns.value.map(({ columnHidden, format }) => (columnHidden ? null : (format?.columnWidth ?? null))),
      rows: rows.value.map(({ rowHidden, format }) => (rowHidden ? null : (format?.rowHeight ?? null))),
    }),
  };
}

function askPage(layout: Excel.PageLayout, area: Area): Asked<PageSetup> {
  layout.load(`orientation,${MARGINS}`);
  const printed = layout.getPrintAreaOrNullObject().load('address');
  const titles = layout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
  const footer = layout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
  return {
    ready: () => ({
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      margins: marginsOf(layout),
      printArea: printed.isNullObject ? area : (plainArea(printed.address) ?? area),
      ...(!titles.isNullObject && {
        titleRows: { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 },
      }),
      footer: footerCodes({ left: footer.leftFooter, center: footer.centerFooter, right: footer.rightFooter }),
    }),
  };
}

function marginsOf(layout: Excel.PageLayout): PageSetup['margins'] {
  return {
    top: layout.topMargin,
    right: layout.rightMargin,
    bottom: layout.bottomMargin,
    left: layout.leftMargin,
    header: layout.headerMargin,
    footer: layout.footerMargin,
  };
}
