import { expect } from 'vitest';
import type { Drawing } from '../../../src/sheet/drawing';
import { readHelpingSheetName } from '../../../src/sheet/own';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { LiveWorkbook, Written } from '../../../src/workbook/port/port';
import { emptyBook } from '../../host/book';
import type { BookSheet } from '../../host/book/book';
import type { Fault } from '../../host/boundary/faults';
import { bookFromXlsx } from '../../host/file/load';
import { xlsxFromBook } from '../../host/file/save';
import { standIn, type StandIn } from '../../host/standIn';
import { drawingsOf, type Wanted } from './anyOrderDrawings';
import { brokenFormulas, contentOf, expectFilled, expectRefusal, idsOf, leftovers, sightOf } from './anyOrderSight';
import { Person } from './anyOrderPerson';

export type Job = ({ readonly kind: 'write' } & Wanted) | { readonly kind: 'restore' } | { readonly kind: 'recover' };

/** The person, the add-in, and what must hold after each of its jobs. */
export class Walk extends Person {
  private excel: StandIn;
  private workbook: LiveWorkbook;
  private written = 0;

  constructor() {
    super();
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
