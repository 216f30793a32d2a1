import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/sheet/address';
import type { Visibility } from '../../../src/sheet/sheet';
import { around, checkArea, heightOf } from './areas';
import type { BookCell, BookEdge, BookLine, BookLink, BookSheet, BookValidation, StyleChange } from './book';
import { cellOf, cellsOf } from './cells';
import { Contents } from './contents';
import { Lengths } from './lengths';
import { TALLEST_ROW, WIDEST_COLUMN } from './limits';
import { drawLine } from './lines';
import { Links } from './links';
import { mergeCells } from './mergeCells';
import { Merges } from './merges';
import { Names } from './names';
import { newPage } from './page';
import { pasteFrom } from './paste';
import { typedContent } from './put';
import { refused } from './refused';
import type { SheetSetting } from './setting';
import { checkChange } from './style';
import { Styles } from './styles';
import { Validations } from './validations';

/** A sheet of the stand-in. Changes of a protected one are refused (excel-rules: sheet-protected, sheet-protected-format). */
export class Worksheet implements BookSheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'visible';
  readonly names: Names;
  page = newPage();
  isProtected = false;
  isChart = false;
  frozenRows = 0;
  hidesGridlines = false;
  /** 游ゴシック 11 at 96 dpi: 25 and 72 pixels (to be confirmed: docs/real-excel.md). */
  readonly standardHeight = 18.75;
  readonly standardWidth = 54;

  readonly contents: Contents;
  styles = new Styles();
  rows = new Lengths(MAX_ROWS, TALLEST_ROW, 'RangeFormat.rowHeight');
  columns = new Lengths(MAX_COLUMNS, WIDEST_COLUMN, 'RangeFormat.columnWidth');
  merged = new Merges();
  rules = new Validations();
  linked = new Links();
  filteredRows: ReadonlySet<number> = new Set();
  private filtered: Area | null = null;

  constructor(private readonly setting: SheetSetting) {
    this.id = setting.id;
    this.name = setting.name;
    this.names = new Names(() => (setting.calculation.changes += 1));
    this.contents = new Contents(setting.calculation, setting.surroundings(this));
  }

  get filter(): Area | null {
    return this.filtered;
  }

  set filter(area: Area | null) {
    this.checkWritable('AutoFilter.apply', area);
    this.filtered = area;
    this.filteredRows = new Set();
  }

  get rowHeights(): ReadonlyMap<number, number> {
    return this.rows.own;
  }

  get columnWidths(): ReadonlyMap<number, number> {
    return this.columns.own;
  }

  get hiddenRows(): ReadonlySet<number> {
    return this.rows.hidden;
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.columns.hidden;
  }

  get merges(): readonly Area[] {
    return this.merged.all();
  }

  get validations(): readonly BookValidation[] {
    return this.rules.all();
  }

  get links(): readonly BookLink[] {
    return this.linked.all();
  }

  cell(row: number, column: number): BookCell {
    return cellOf(this.contents, this.styles, row, column);
  }

  cells() {
    return cellsOf(this.contents, this.styles);
  }

  usedArea(valuesOnly: boolean): Area | null {
    const values = this.contents.used();
    return valuesOnly ? values : around(values, this.styles.used());
  }

  usedWithin(area: Area): Area | null {
    return this.contents.used(area);
  }

  type(row: number, column: number, value: string | number | boolean | null): void {
    const cell = { top: row, left: column, bottom: row, right: column };
    this.checkWritable('Range.values', cell);
    if (value === null) return;
    const { content, format } = typedContent(value, this.styles.numberFormat(row, column), this.setting.dates);
    // excel-rules: merge-non-anchor-write (not kept here)
    if (this.merged.coveringAt(row, column)) return;
    this.contents.put(row, column, content);
    if (format !== undefined) this.styles.format(cell, { numberFormat: format });
  }

  format(area: Area, change: StyleChange): void {
    this.checkWritable('Range.format', area);
    checkChange(change, 'Range.format');
    this.styles.format(area, change);
  }

  line(area: Area, edge: BookEdge, line: Partial<BookLine> | null): void {
    this.checkWritable('RangeFormat.borders', area);
    drawLine(this.styles, this.merged, area, edge, line);
  }

  merge(area: Area, across: boolean): void {
    this.checkWritable('Range.merge', area);
    mergeCells(this, area, across && heightOf(area) > 1);
  }

  unmerge(area: Area): void {
    this.checkWritable('Range.unmerge', area);
    this.merged.remove(area);
  }

  /** excel-rules: clear-all, clear-merges, clear-links. */
  clear(area: Area): void {
    this.checkWritable('Range.clear', area);
    this.merged.checkUncut(area, 'Range.clear');
    this.merged.remove(area);
    this.contents.clear(area);
    this.styles.reset(area);
    this.rules.clear(area);
  }

  copyFrom(source: BookSheet, from: Area, to: Area): void {
    this.checkWritable('Range.copyFrom', to);
    pasteFrom(this, source, from, to);
  }

  setRowHeight(first: number, last: number, points: number): void {
    this.checkWritable('RangeFormat.rowHeight');
    this.rows.set(first, last, points);
  }

  setColumnWidth(first: number, last: number, points: number): void {
    this.checkWritable('RangeFormat.columnWidth');
    this.columns.set(first, last, points);
  }

  hideRows(first: number, last: number, hidden: boolean): void {
    this.checkWritable('Range.rowHidden');
    this.rows.hide(first, last, hidden);
  }

  hideColumns(first: number, last: number, hidden: boolean): void {
    this.checkWritable('Range.columnHidden');
    this.columns.hide(first, last, hidden);
  }

  validate(area: Area, rule: Omit<BookValidation, 'area'> | null): void {
    this.checkWritable('Range.dataValidation', area);
    if (rule) this.rules.set(area, rule);
    else this.rules.clear(area);
  }

  link(row: number, column: number, target: Omit<BookLink, 'at'>): void {
    this.checkWritable('Range.hyperlink', { top: row, left: column, bottom: row, right: column });
    this.linked.set({ row, column }, target);
  }

  unlink(area: Area): void {
    this.checkWritable('Range.clear', area);
    this.linked.clear(area);
  }

  private checkWritable(location: string, area: Area | null = null): void {
    if (area) checkArea(area, location);
    if (this.isProtected) throw refused('AccessDenied', location);
  }
}
