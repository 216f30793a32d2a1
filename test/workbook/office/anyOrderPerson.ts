import { formSheetName } from '../../../src/sheet/own';
import type { Book, BookSheet } from '../../host/book/book';
import { ITEMS } from './anyOrderDrawings';
import { contentOf, hasNote } from './anyOrderSight';
import { userBook } from './support';

/** A person in a workbook, and what is known of its sheets from what was done, not from marks. */
export class Person {
  protected book: Book = userBook();
  private typed = 0;
  /** Sheets that are no helping sheets: all that stood when the last job was done, and what a person added. */
  protected known = new Set<BookSheet>(this.book.sheets);
  protected persons = new Set<BookSheet>(this.book.sheets);
  /** Contents of sheets of ours that a person typed on. */
  protected edited = new Map<BookSheet, string>();
  /** A person renamed them while they were being filled. */
  protected underWay = new Set<BookSheet>();

  type(at: number): void {
    const sheet = this.pick(at);
    if (sheet.isProtected) return;
    this.typed += 1;
    sheet.type(1 + (at % 3), 0, `手で書いた${this.typed}`);
    if (!this.persons.has(sheet)) this.edited.set(sheet, contentOf(sheet));
  }

  refer(at: number): void {
    const [from, to] = [[...this.persons][0], this.pick(at)];
    if (!from || from.isProtected || from === to || from.cell(20 + (at % 9), 5).formula) return;
    from.type(20 + (at % 9), 5, `='${to.name.replaceAll("'", "''")}'!A2`);
  }

  rename(at: number): void {
    const sheet = this.pick(at);
    this.typed += 1;
    this.structure(() => this.book.renameSheet(sheet, `改名${this.typed}`));
    if (!sheet.name.startsWith('改名')) return;
    if (hasNote(sheet)) this.underWay.add(sheet);
    this.persons.add(sheet);
    this.edited.delete(sheet);
  }

  copy(at: number): void {
    this.structure(() => {
      const copy = this.book.copySheet(this.pick(at), at % (this.book.sheets.length + 1));
      this.known.add(copy);
      this.persons.add(copy);
    });
  }

  add(at: number): void {
    const name = formSheetName(1 + (at % 4), ITEMS[at % ITEMS.length] ?? '', []);
    this.structure(() => {
      const sheet = this.book.addSheet(at % 2 === 0 ? name : name.toLowerCase());
      this.known.add(sheet);
      this.persons.add(sheet);
    });
  }

  remove(at: number): void {
    const sheet = this.pick(at);
    if (this.persons.has(sheet) && this.persons.size < 3) return;
    this.structure(() => this.book.deleteSheet(sheet));
    if (this.book.sheets.includes(sheet)) return;
    for (const all of [this.known, this.persons, this.edited, this.underWay]) all.delete(sheet);
  }

  move(at: number): void {
    this.structure(() => this.book.moveSheet(this.pick(at), (at * 7) % this.book.sheets.length));
  }

  show(at: number, visibility: 'visible' | 'hidden' | 'veryHidden'): void {
    const sheet = this.pick(at);
    const others = [...this.known].filter((other) => other !== sheet && other.visibility === 'visible');
    if (others.length > 0) this.structure(() => this.book.showSheet(sheet, visibility));
  }

  protect(at: number): void {
    const sheet = this.pick(at);
    sheet.isProtected = !sheet.isProtected;
  }

  protectBook(): void {
    this.book.structureProtected = !this.book.structureProtected;
  }

  unprotectAll(): void {
    this.book.structureProtected = false;
    for (const sheet of this.book.sheets) sheet.isProtected = false;
  }

  filter(at: number): void {
    const sheet = this.pick(at);
    if (sheet.isProtected || this.persons.has(sheet)) return;
    if (at % 2 === 0) sheet.hideRows(1, 1, true);
    else if (sheet.filter) sheet.filteredRows = new Set([sheet.filter.bottom]);
  }

  private pick(at: number): BookSheet {
    const known = [...this.known];
    const sheet = known[at % known.length];
    if (!sheet) throw new Error('no sheet');
    return sheet;
  }

  /** What the structure's protection or the last visible sheet forbids is not done. */
  private structure(act: () => void): void {
    try {
      act();
    } catch {
      return;
    }
  }
}
