import { readFileSync } from 'node:fs';
import { addInputSheets } from '../../src/app/inputSheets';
import { generate } from '../../src/app/generate';
import { restore } from '../../src/app/restore';
import { start } from '../../src/app/start';
import { area, MAX_ROWS } from '../../src/sheet/address';
import { LIST_SHEETS } from '../../src/sheet/own';
import { openOfficeWorkbook } from '../../src/workbook/office';
import { openOfficeOutlet } from '../../src/workbook/office/outlet';
import type { CellEdit, Entry } from '../../src/workbook/port/edit';
import type { LiveWorkbook } from '../../src/workbook/port/port';
import { emptyBook } from '../../test/host/book';
import type { Book } from '../../test/host/book/book';
import type { Fault } from '../../test/host/boundary/faults';
import { bookFromXlsx } from '../../test/host/file/load';
import type { StandIn } from '../../test/host/standIn';
import { form, list, sheetOf, userBook } from '../../test/workbook/office/support';

const SAMPLE = new URL('../../assets/sample/gunma-r5.xlsx', import.meta.url);
const ALL = { onlyForms: false, allowErrors: true };

/** A prime, so that places of faults differ from run to run. */
const STRIDE = 31;

/** Puts a book behind Office.js. */
type Open = (book: Book) => StandIn;

/** Everything the product does in an open workbook, faults on the way included. */
export async function allJobs(open: Open): Promise<void> {
  await wholeJob(open);
  open(emptyBook({ sheets: ['Sheet1'] }));
  await addInputSheets(openOfficeWorkbook());
  await farJob(open);
  await brokenJobs(open);
}

/**
 * Start, watch, generate, look at a cell, correct some, generate again with a list that the person has filtered
 * meanwhile, take the last generation back, open a finished file beside.
 */
async function wholeJob(open: Open): Promise<void> {
  const book = await bookFromXlsx(readFileSync(SAMPLE), emptyBook);
  const excel = open(book);
  const workbook = openOfficeWorkbook();
  const { checked } = await start(workbook);
  const stop = await workbook.watch(() => undefined);
  const first = book.sheets[0];
  if (!first) throw new Error('the sample has no sheet');
  excel.worksheetChanged({ sheet: first, area: area('A1'), source: 'Local', trigger: 'Unknown' });
  excel.worksheetAdded(book.addSheet('追加'));
  await excel.settled();
  await generate(workbook, workbook, ALL);
  await workbook.readAgain(checked.reading.sheets, [first.name]);
  await workbook.reveal(first.name, { row: 0, column: 0 });
  await workbook.edit(editsOf(first.name));
  sheetOf(book, LIST_SHEETS.findings).filteredRows = new Set([6]);
  await generate(workbook, workbook, ALL);
  await restore(workbook);
  await openOfficeOutlet().hand({ name: 'sample.xlsx', bytes: new Uint8Array(readFileSync(SAMPLE)) });
  await stop();
}

/** A value far from all others. */
async function farJob(open: Open): Promise<void> {
  const book = emptyBook({ sheets: ['Sheet1'] });
  for (const row of [0, MAX_ROWS - 1]) book.activeSheet.type(row, 0, '値');
  open(book);
  await openOfficeWorkbook().read();
}

function editsOf(sheet: string): readonly CellEdit[] {
  const entries: readonly Entry[] = [
    { kind: 'text', text: '架空の文' },
    { kind: 'number', number: 12 },
    { kind: 'truth', truth: true },
    { kind: 'formula', formula: 'A1' },
  ];
  return entries.map((entry, row) => ({
    sheet,
    at: { row: 60 + row, column: 2 },
    before: { entry: { kind: 'blank' }, format: 'General' },
    after: { entry, format: entry.kind === 'text' ? '@' : 'General' },
  }));
}

const before = [form('甲', 1), list(['一'])];
const after = [form('甲', 1, ['新しい文']), form('乙', 2), list(['二'])];

type Job = (workbook: LiveWorkbook) => Promise<unknown>;
const JOBS: readonly Job[] = [
  (workbook) => workbook.write(after),
  async (workbook) => {
    await workbook.write(after);
    await workbook.restore();
  },
  (workbook) => workbook.edit(editsOf('集計')),
];

/** Writing, restoring and editing, broken off or refused at many places, and what is done about it at the next start. */
async function brokenJobs(open: Open): Promise<void> {
  for (const job of JOBS) {
    const count = await actionsOf(open, job);
    for (let action = 1; action <= count; action += STRIDE) {
      await broken(open, job, { kind: 'gone', after: { action }, then: 'failing' });
      await broken(open, job, { kind: 'error', at: { action }, code: 'GeneralException' });
    }
  }
}

async function actionsOf(open: Open, job: Job): Promise<number> {
  const { meter } = open(await writtenBook(open));
  const before = meter.actions;
  await job(openOfficeWorkbook());
  return meter.actions - before;
}

async function broken(open: Open, job: Job, fault: Fault): Promise<void> {
  const book = await writtenBook(open);
  open(book).faults.plan(fault);
  await job(openOfficeWorkbook()).catch(() => undefined);
  open(book);
  await openOfficeWorkbook().recover();
}

async function writtenBook(open: Open): Promise<Book> {
  const book = userBook();
  open(book);
  await openOfficeWorkbook().write(before);
  return book;
}
