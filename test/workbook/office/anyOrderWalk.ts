import { expect } from 'vitest';
import type { Drawing } from '../../../src/sheet/drawing';
import { formSheetName, readHelpingSheetName } from '../../../src/sheet/own';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { LiveWorkbook, Written } from '../../../src/workbook/port/port';
import { emptyBook } from '../../host/book';
import type { Book, BookSheet } from '../../host/book/book';
import type { Fault } from '../../host/boundary/faults';
import { bookFromXlsx } from '../../host/file/load';
import { xlsxFromBook } from '../../host/file/save';
import { standIn, type StandIn } from '../../host/standIn';
import { drawingsOf, ITEMS, type Wanted } from './anyOrderDrawings';
import {
  brokenFormulas,
  contentOf,
  expectFilled,
  expectRefusal,
  hasNote,
  idsOf,
  leftovers,
  sightOf,
} from './anyOrderSight';
import { userBook } from './support';

export type Job = ({ readonly kind: 'write' } & Wanted) | { readonly kind: 'restore' } | { readonly kind: 'recover' };

/** A workbook with a person and the add-in in it, and what is known of its sheets from what was done, not from marks. */
export class Walk {
  private book: Book = userBook();
  private excel: StandIn;
  private workbook: LiveWorkbook;
  private written = 0;
  private typed = 0;
  /** Sheets that are no helping sheets: all that stood when the last job was done, and what a person added. */
  private known = new Set<BookSheet>(this.book.sheets);
  private persons = new Set<BookSheet>(this.book.sheets);
  /** Contents of sheets of ours that a person typed on. */
  private edited = new Map<BookSheet, string>();
  /** A person renamed them while they were being filled. */
  private underWay = new Set<BookSheet>();

  constructor() {
    this.excel = standIn({ book: this.book });
    this.workbook = openOfficeWorkbook();
  }

  /** A job under a fault or none, and all that must hold afterwards. */
  async job(job: Job, fault?: Fault): Promise<void> {
    const before = this.look();
    const isFree = this.isFree();
    if (fault) this.excel.faults.plan(fault);
    const drawings = job.kind === 'write' ? drawingsOf(job, (this.written += 1)) : [];
    const done = await this.carryOut(job.kind, drawings).catch((cause: unknown) => cause);
    const isRefused = done instanceof Error;
    if (isRefused) expectRefusal(done);
    this.excel.faults.plan();
    this.excel.faults.leaveCell();
    this.compare(before, !isRefused);
    if (!fault && isFree) expect(isRefused ? done : undefined).toBe(undefined);
    if (!isRefused || (fault?.kind === 'error' && isFree && job.kind !== 'recover')) this.settled();
    if (!isRefused && Array.isArray(done)) this.checkWritten(drawings, done, before);
    if (!isRefused) this.known = new Set(this.book.sheets.filter(({ name }) => !readHelpingSheetName(name)));
    if (fault?.kind === 'gone') this.startAnew();
  }

  startAnew(): void {
    this.excel = standIn({ book: this.book });
    this.workbook = openOfficeWorkbook();
  }

  /** Saved, closed and opened again: every sheet has another id. */
  async reopen(): Promise<void> {
    const old = this.book;
    this.book = await bookFromXlsx(await xlsxFromBook(old), emptyBook);
    const again = (sheet: BookSheet) => this.book.sheets[old.sheets.indexOf(sheet)] ?? sheet;
    this.known = new Set([...this.known].map(again));
    this.persons = new Set([...this.persons].map(again));
    this.underWay = new Set([...this.underWay].map(again));
    this.edited = new Map([...this.edited].map(([sheet, content]) => [again(sheet), content]));
    this.startAnew();
  }

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

  private async carryOut(kind: Job['kind'], drawings: readonly Drawing[]): Promise<unknown> {
    return kind === 'write' ? this.workbook.write(drawings) : this.workbook[kind]();
  }

  /** Nothing is protected that a job may have to change. */
  private isFree(): boolean {
    return !this.book.structureProtected && this.book.sheets.every((sheet) => !sheet.isProtected);
  }

  private look() {
    const known = this.book.sheets.filter((sheet) => this.known.has(sheet));
    const persons = known.filter((sheet) => this.persons.has(sheet) && !this.underWay.has(sheet));
    return {
      order: known,
      visibility: known.map(({ visibility }) => visibility),
      sights: persons.map((sheet) => ({ sheet, name: sheet.name, sight: sightOf(sheet, this.book) })),
      broken: brokenFormulas(this.book),
    };
  }

  private compare(before: ReturnType<Walk['look']>, isDone: boolean): void {
    expect(idsOf(this.book.sheets.filter((sheet) => this.known.has(sheet)))).toEqual(idsOf(before.order));
    expect(before.order.map(({ visibility }) => visibility)).toEqual(before.visibility);
    for (const { sheet, name, sight } of before.sights) {
      expect(sheet.name).toBe(name);
      expect(sightOf(sheet, this.book), name).toEqual(sight);
    }
    for (const [sheet, content] of this.edited) expect(contentOf(sheet), sheet.name).toBe(content);
    expect(brokenFormulas(this.book)).toBe(before.broken);
    if (isDone) this.underWay.clear();
  }

  private settled(): void {
    expect(leftovers(this.book)).toEqual([]);
  }

  private checkWritten(drawings: readonly Drawing[], all: readonly Written[], before: ReturnType<Walk['look']>): void {
    expect(all).toHaveLength(drawings.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const [at, { name, outcome }] of all.entries()) {
      const sheet = this.book.sheets.find((one) => one.name === name);
      const drawing = drawings[at];
      if (!sheet || !drawing) throw new Error(`${name} is told but not there`);
      if (outcome === 'kept') expect([...this.edited.keys()]).toContain(sheet);
      else expectFilled(sheet, drawing);
      if (outcome === 'added') expect(before.order).not.toContain(sheet);
      if (outcome === 'replaced') expect([...this.persons, ...this.edited.keys()]).not.toContain(sheet);
    }
  }
}
