import { MAX_ROWS } from '../../../src/sheet/address';
import type { BookPage } from './book';
import { LONGEST_HEADER, MOST_BREAKS, SCALES } from './limits';
import { refused } from './refused';

type Parts = BookPage['footer'];

/** A new sheet's page set-up; the margins are 0.7, 0.75 and 0.3 inches (to be confirmed: docs/real-excel.md). */
const STANDARD: BookPage = {
  orientation: 'Portrait',
  paperSize: null,
  scale: 100,
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
  footer: { left: '', center: '', right: '' },
  header: { left: '', center: '', right: '' },
  printArea: null,
  titleRows: null,
  breaks: new Set(),
};

/** A page set-up that starts as another one: plain data, but for the few values Excel refuses. */
export function newPage(from: BookPage = STANDARD): BookPage {
  let [scale, breaks] = [from.scale, new Breaks(from.breaks)];
  let [header, footer] = [newParts(from.header), newParts(from.footer)];
  return {
    orientation: from.orientation,
    paperSize: from.paperSize,
    margins: { ...from.margins },
    printArea: from.printArea,
    titleRows: from.titleRows,
    get scale() {
      return scale;
    },
    set scale(value) {
      // excel-rules: page-zoom
      const legal = value === null || (value >= SCALES.least && value <= SCALES.most);
      if (!legal) throw refused('InvalidArgument', 'PageLayout.zoom');
      scale = value;
    },
    get breaks() {
      return breaks;
    },
    set breaks(value: Set<number>) {
      breaks = new Breaks(value);
    },
    get header() {
      return header;
    },
    set header(value) {
      header = newParts(value);
    },
    get footer() {
      return footer;
    },
    set footer(value) {
      footer = newParts(value);
    },
  };
}

/** Rows that begin a new page (excel-rules: page-breaks-limit, page-break-first). */
class Breaks extends Set<number> {
  constructor(rows: Iterable<number>) {
    super();
    for (const row of rows) this.add(row);
  }

  override add(row: number): this {
    const legal = Number.isInteger(row) && row >= 1 && row < MAX_ROWS;
    const full = this.size >= MOST_BREAKS && !this.has(row);
    if (!legal || full) throw refused('InvalidArgument', 'PageBreakCollection.add');
    return super.add(row);
  }
}

function newParts(from: Parts): Parts {
  const texts = { ...from };
  const put = (part: keyof Parts, text: string): void => {
    checkParts({ ...texts, [part]: text });
    texts[part] = text;
  };
  checkParts(texts);
  return {
    get left() {
      return texts.left;
    },
    set left(text) {
      put('left', text);
    },
    get center() {
      return texts.center;
    },
    set center(text) {
      put('center', text);
    },
    get right() {
      return texts.right;
    },
    set right(text) {
      put('right', text);
    },
  };
}

/** excel-rules: header-footer-length. Each part that is there has its code before it: &L, &C or &R. */
function checkParts({ left, center, right }: Parts): void {
  const length = [left, center, right].reduce((sum, text) => sum + (text === '' ? 0 : text.length + 2), 0);
  if (length > LONGEST_HEADER) throw refused('InvalidArgument', 'HeaderFooter');
}
