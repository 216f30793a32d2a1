import { a1, contains, type Address } from '../../../../sheet/address';
import { inverse, type CellEdit, type Edited } from '../../../port/edit';
import type { Standing } from '../../../port/edit/compare';
import { planOf, type Plan, type Touched } from '../../../port/edit/plan';
import { refusing } from '../../package/refusals';
import { BookReader } from '../../read/book';
import type { SheetContent } from '../../read/worksheet';
import { spliced } from '../../xml/splice';
import { openBook, type OpenBook } from '../open';
import { hasFormulas, recalculated, removeCalculationChain } from '../parts/calculation';
import { openStyles } from '../parts/styles';
import { WorkbookPart } from '../parts/workbook';
import { isProtected } from '../protection';
import { refusals } from '../refusals';
import type { StyleBook } from '../styles/book';
import { withNumberFormat } from './formats';
import { refuseTooLong } from './limits';
import { inheritedFormat, locate } from './locate';
import type { SheetPlaces } from './places';
import { editSheet, isContentChanged, type CellChange } from './sheetEdit';
import { coveredOf, standingOf } from './standing';
import { renameColumns } from './tables';

export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly edited: Edited;
}

/**
 * A copy of a workbook file with cells changed, each in its sheet's part alone. Compare and set: a cell that no longer
 * holds what its edit expects, one that a merge covers and one whose sheet is gone stay as they are and are told in
 * `changedMeanwhile`. Formulas elsewhere keep the results that stand there until Excel opens the file and calculates.
 * Throws Refusal, before anything is made, where the workbook or a sheet must not be changed.
 */
export async function editCells(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  options: { readonly name?: string } = {},
): Promise<EditedFile> {
  const { name = 'ブック' } = options;
  return refusing(name, () => new EditRun(openBook(bytes, name), edits).run());
}

/** A sheet with edits. */
interface Opened {
  readonly path: string;
  readonly content: SheetContent;
  readonly places: SheetPlaces;
}

class EditRun {
  private readonly reader: BookReader;
  private readonly sheets = new Map<string, Opened>();
  private readonly styles: StyleBook;
  private readonly saveStyles: () => void;

  constructor(
    private readonly open: OpenBook,
    private readonly edits: readonly CellEdit[],
  ) {
    this.reader = new BookReader(open.draft);
    const { styles, save } = openStyles(open.draft, open.book);
    this.styles = styles;
    this.saveStyles = save;
  }

  run(): EditedFile {
    this.openSheets();
    const { todo, changedMeanwhile, touched } = this.planned();
    const changes = [...this.sheets].flatMap(([name, opened]) => {
      const own = touched.filter(({ spot }) => spot.sheet === name);
      return this.editSheet(name, opened, own);
    });
    this.saveStyles();
    this.recalculate(changes.filter(isContentChanged));
    const edited = { done: todo, changedMeanwhile, undo: inverse(todo) };
    return { bytes: this.open.draft.bytes(), edited };
  }

  private openSheets(): void {
    const { draft, book } = this.open;
    const wanted = new Set(this.edits.map(({ sheet }) => sheet));
    const tabs = book.tabs.filter(({ name, type }) => type === 'worksheet' && wanted.has(name));
    const locked = tabs.filter(({ path }) => isProtected(draft.need(path)));
    if (locked.length > 0) throw refusals.protectedSheets(locked.map(({ name }) => name));
    for (const { name, path } of tabs) {
      const rows = new Set(this.edits.filter(({ sheet }) => sheet === name).map(({ at }) => at.row));
      this.sheets.set(name, { path, content: this.reader.content(path, rows), places: locate(draft.need(path), rows) });
    }
  }

  private planned(): Plan {
    const found = this.edits.map((edit) => ({ edit, found: this.standing(edit) }));
    const covered = this.coveredEdits();
    const [lost, open] = [
      found.filter(({ edit }) => covered.has(edit)),
      found.filter(({ edit }) => !covered.has(edit)),
    ];
    const plan = planOf(
      open.map(({ edit }) => edit),
      open.map((one) => one.found),
    );
    return { ...plan, changedMeanwhile: [...plan.changedMeanwhile, ...lost] };
  }

  /** What stands in the cell of an edit; null where its sheet is gone. */
  private standing({ sheet, at }: CellEdit): Standing | null {
    const opened = this.sheets.get(sheet);
    if (!opened) return null;
    const format = this.reader.codes[formatAt(opened.places, at)] ?? 'General';
    return standingOf(opened.content.rows[at.row]?.[at.column], format);
  }

  private coveredEdits(): ReadonlySet<CellEdit> {
    const edits = (name: string) => this.edits.filter(({ sheet }) => sheet === name);
    return new Set([...this.sheets].flatMap(([name, { content }]) => coveredOf(content, edits(name))));
  }

  private editSheet(name: string, { path, places }: Opened, touched: readonly Touched[]): readonly CellChange[] {
    if (touched.length === 0) return [];
    const { draft } = this.open;
    const changes = touched.map((one) => this.changeOf(places, one));
    renameColumns(this.open, name, path, changes);
    draft.set(path, editSheet(draft.need(path), places, changes));
    return changes;
  }

  private changeOf(places: SheetPlaces, { spot: { sheet, at }, original: from, asked: to }: Touched): CellChange {
    const formatBefore = formatAt(places, at);
    const isKept = from.format === to.format;
    const format = isKept ? formatBefore : withNumberFormat(this.styles, formatBefore, to.format, to.entry.kind);
    const change = { at, from, to, formatBefore, format };
    if (isContentChanged(change)) {
      refuseTooLong(sheet, at, to.entry);
      const isInArray = places.arrays.some(
        (area) => contains(area, at) && (area.top < area.bottom || area.left < area.right),
      );
      if (isInArray) throw refusals.arrayPart(sheet, a1(at));
    }
    return change;
  }

  /** Results that stand in the file may be old now; the order of calculation names cells that may hold no formula. */
  private recalculate(changed: readonly CellChange[]): void {
    const { draft } = this.open;
    if (changed.length === 0) return;
    const isFormulaTouched = changed.some(
      ({ from, to }) => from.entry.kind === 'formula' || to.entry.kind === 'formula',
    );
    if (isFormulaTouched) removeCalculationChain(draft, this.open.book);
    const book = new WorkbookPart(draft);
    if (hasFormulas(draft, book)) draft.set(book.path, spliced(book.xml, [recalculated(book)]));
  }
}

/** The place of a cell's format, also of a cell that is not there. */
function formatAt(places: SheetPlaces, { row, column }: Address): number {
  const cell = places.rows.get(row)?.cells.findLast((one) => one.column === column);
  if (!cell) return inheritedFormat(places, row, column);
  return Number(cell.attributes.find(({ name }) => name === 's')?.value ?? 0);
}
