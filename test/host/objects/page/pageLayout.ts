import type { BookPage, BookSheet } from '../../book/book';
import type { HostObject, Json } from '../../hostObject';
import { isWholeRows, WHOLE_SHEET } from '../area';
import type { Model } from '../model';
import { areaOn } from '../place';
import { choice, length, record, whole } from '../read/values';
import { headersFooters } from './headerFooter';
import { PAPERS } from './papers';
import { does } from '../does';
import { refused } from '../../book/refused';
import { notServed } from '../refuse';

type Margin = keyof BookPage['margins'];

/** Excel.PageLayout (https://learn.microsoft.com/javascript/api/excel/excel.pagelayout). */
export function pageLayout(model: Model, sheet: BookSheet): HostObject {
  const { page } = sheet;
  return {
    type: 'PageLayout',
    get: {
      Orientation: () => page.orientation,
      PaperSize: () => page.paperSize,
      Zoom: () => ({ scale: page.scale }),
      ...margins((name) => () => page.margins[name]),
    },
    set: {
      Orientation: (value) => {
        page.orientation = choice(value, ['Portrait', 'Landscape'], at('orientation'));
      },
      PaperSize: (value) => {
        page.paperSize = choice(value, PAPERS, at('paperSize'));
      },
      Zoom: (value) => {
        page.scale = scale(value);
      },
      ...margins((name) => (value: Json) => {
        page.margins = { ...page.margins, [name]: length(value, at(`${name}Margin`)) };
      }),
    },
    nav: { HeadersFooters: () => headersFooters(page) },
    call: { ...printed(model, sheet) },
  };
}

/** excel-rules: page-print-area, page-title-rows. */
function printed(model: Model, sheet: BookSheet): NonNullable<HostObject['call']> {
  const { page } = sheet;
  return {
    SetPrintArea: does((area) => {
      page.printArea = areaOn(sheet, area, at('setPrintArea'));
    }),
    GetPrintAreaOrNullObject: () => page.printArea && model.areas(sheet, [page.printArea]),
    SetPrintTitleRows: does((rows) => {
      const area = areaOn(sheet, rows, at('setPrintTitleRows'));
      if (!isWholeRows(area)) throw refused('InvalidArgument', at('setPrintTitleRows'));
      page.titleRows = { first: area.top, last: area.bottom };
    }),
    GetPrintTitleRowsOrNullObject: () =>
      page.titleRows && model.range(sheet, { ...WHOLE_SHEET, top: page.titleRows.first, bottom: page.titleRows.last }),
  };
}

/** excel-rules: page-units. */
function margins<T>(make: (name: Margin) => T): Record<string, T> {
  return {
    TopMargin: make('top'),
    RightMargin: make('right'),
    BottomMargin: make('bottom'),
    LeftMargin: make('left'),
    HeaderMargin: make('header'),
    FooterMargin: make('footer'),
  };
}

/** excel-rules: page-zoom. Fitting to pages is not served. */
function scale(value: Json): number {
  const keys = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  const { scale: percent, ...fit } = record(value, keys, at('zoom'));
  if (Object.values(fit).some((pages) => typeof pages === 'number')) throw notServed('fitting to pages', at('zoom'));
  return whole(percent, 0, at('zoom'));
}

function at(member: string): string {
  return `PageLayout.${member}`;
}
