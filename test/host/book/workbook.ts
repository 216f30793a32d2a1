import type { Area } from '../../../src/sheet/address';
import type { DateSystem, Visibility } from '../../../src/sheet/sheet';
import { checkArea } from './areas';
import type { Book, BookSheet } from './book';
import { copyInto } from './copySheet';
import { Names } from './names';
import { orphaned, redirected } from './references';
import { refused } from './refused';
import { checkSheetName, copyName, freeName } from './sheetName';
import { surroundingsOf } from './surroundings';
import { Worksheet } from './worksheet';

interface Selection {
  readonly sheet: Worksheet;
  readonly area: Area;
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The stand-in's workbook. */
export class Workbook implements Book {
  structureProtected = false;
  readonly names: Names;

  private list: readonly Worksheet[] = [];
  private readonly calculation = { changes: 0 };
  private created = 0;
  private active: Worksheet;
  private selections = new Map<Worksheet, Area>();

  /** @param names of the sheets; the first becomes the active one */
  constructor(
    readonly dates: DateSystem,
    names: readonly [string, ...string[]],
  ) {
    this.names = new Names(() => (this.calculation.changes += 1));
    const [first, ...others] = names;
    this.active = this.addSheet(first);
    for (const name of others) this.addSheet(name);
  }

  get sheets(): readonly Worksheet[] {
    return this.list;
  }

  get activeSheet(): Worksheet {
    return this.active;
  }

  get selection(): Selection {
    return { sheet: this.active, area: this.selections.get(this.active) ?? FIRST_CELL };
  }

  addSheet(name = freeName(this.taken())): Worksheet {
    this.checkStructure('WorksheetCollection.add');
    checkSheetName(name, this.taken(), 'WorksheetCollection.add');
    return this.insert(name, this.list.length);
  }

  deleteSheet(sheet: BookSheet): void {
    const gone = this.own(sheet, 'Worksheet.delete');
    this.checkStructure('Worksheet.delete');
    // excel-rules: sheet-delete-very-hidden, sheet-one-visible
    if (gone.visibility === 'veryHidden') throw refused('InvalidOperation', 'Worksheet.delete');
    this.leave(gone, 'Worksheet.delete');
    this.list = this.list.filter((other) => other !== gone);
    this.selections.delete(gone);
    // excel-rules: name-sheet-delete, ref-sheet-delete
    this.rewrite((formula) => orphaned(formula, gone.name));
  }

  copySheet(sheet: BookSheet, position: number): Worksheet {
    const source = this.own(sheet, 'Worksheet.copy');
    this.checkStructure('Worksheet.copy');
    checkPosition(position, this.list.length, 'Worksheet.copy');
    const copy = this.insert(copyName(source.name, this.taken()), position);
    copyInto(copy, source, this.names);
    return copy;
  }

  renameSheet(sheet: BookSheet, name: string): void {
    const own = this.own(sheet, 'Worksheet.name');
    this.checkStructure('Worksheet.name');
    const others = this.list.filter((other) => other !== own).map((other) => other.name);
    checkSheetName(name, others, 'Worksheet.name');
    const before = own.name;
    own.name = name;
    this.rewrite((formula) => redirected(formula, before, name));
  }

  moveSheet(sheet: BookSheet, position: number): void {
    const own = this.own(sheet, 'Worksheet.position');
    this.checkStructure('Worksheet.position');
    // excel-rules: sheet-position
    checkPosition(position, this.list.length - 1, 'Worksheet.position');
    this.list = this.list.filter((other) => other !== own).toSpliced(position, 0, own);
  }

  showSheet(sheet: BookSheet, visibility: Visibility): void {
    const own = this.own(sheet, 'Worksheet.visibility');
    this.checkStructure('Worksheet.visibility');
    if (visibility !== 'visible') this.leave(own, 'Worksheet.visibility');
    own.visibility = visibility;
  }

  activate(sheet: BookSheet): void {
    const own = this.own(sheet, 'Worksheet.activate');
    // a hidden sheet cannot become the active one: the code is to be confirmed (docs/real-excel.md)
    if (own.visibility !== 'visible') throw refused('InvalidOperation', 'Worksheet.activate');
    this.active = own;
  }

  select(sheet: BookSheet, area: Area): void {
    const own = this.own(sheet, 'Range.select');
    checkArea(area, 'Range.select');
    if (own.visibility !== 'visible') throw refused('InvalidOperation', 'Range.select');
    this.active = own;
    this.selections.set(own, area);
  }

  /** Makes room for hiding or deleting a sheet: another visible one must be there, and becomes active. */
  private leave(sheet: Worksheet, location: string): void {
    const at = this.list.indexOf(sheet);
    const around = [...this.list.slice(at + 1), ...this.list.slice(0, at).toReversed()];
    const next = around.find(({ visibility }) => visibility === 'visible');
    // excel-rules: sheet-one-visible
    if (!next) throw refused('InvalidOperation', location);
    if (this.active === sheet) this.active = next;
  }

  private insert(name: string, position: number): Worksheet {
    this.created += 1;
    const sheet = new Worksheet({
      id: `{00000000-${this.created.toString(16).toUpperCase().padStart(4, '0')}-0000-0000-000000000000}`,
      name,
      dates: this.dates,
      calculation: this.calculation,
      surroundings: (own) => surroundingsOf(this, own),
    });
    this.list = this.list.toSpliced(position, 0, sheet);
    this.calculation.changes += 1;
    return sheet;
  }

  private rewrite(change: (formula: string) => string): void {
    this.names.rewrite(change);
    for (const { names, contents, rules } of this.list)
      for (const part of [names, contents, rules]) part.rewrite(change);
  }

  private own(sheet: BookSheet, location: string): Worksheet {
    const own = this.list.find((other) => other === sheet);
    if (!own) throw refused('ItemNotFound', location);
    return own;
  }

  /** excel-rules: book-protected. */
  private checkStructure(location: string): void {
    if (this.structureProtected) throw refused('AccessDenied', location);
  }

  private taken(): readonly string[] {
    return this.list.map(({ name }) => name);
  }
}

function checkPosition(position: number, last: number, location: string): void {
  if (!Number.isInteger(position) || position < 0 || position > last) throw refused('InvalidArgument', location);
}
