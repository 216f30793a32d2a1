import '../test/host/boundary/setup';
import { readFileSync } from 'node:fs';
import { check } from '../src/app/check';
import { generate } from '../src/app/generate';
import type { Drawing } from '../src/sheet/drawing';
import type { Sheet } from '../src/sheet/sheet';
import { openOfficeWorkbook } from '../src/workbook/office';
import type { LiveWorkbook } from '../src/workbook/port/port';
import { readXlsxWorkbook } from '../src/workbook/xlsx';
import { standIn } from '../test/host/standIn';
import { bookFromSheets } from '../test/support/bookFromSheets';
import { firstItem, grow } from './grow';
import { ratio, table } from './measure';
import { bareRead, bareWrite, valuesOf } from './excel/bare';
import { outsideExcel, startStopwatch } from './excel/stopwatch';

const SAMPLE = 'assets/sample/gunma-r5.xlsx';
const OPTIONS = { onlyForms: false, allowErrors: true };
const SIZES = [1, 6, 60] as const;
/** The engine has compiled what is hot by then. */
const WARM_UP = 25;
const TIMES = 5;

interface Cost {
  readonly roundTrips: number;
  readonly sent: number;
  readonly received: number;
  /** Milliseconds outside Excel, the least of several runs. */
  readonly time: number;
}

interface Job {
  /** Not measured. */
  readonly prepare?: (workbook: LiveWorkbook) => Promise<unknown>;
  readonly run: (workbook: LiveWorkbook) => Promise<unknown>;
}

/** Each run on a workbook of its own. */
async function cost(source: readonly Sheet[], { prepare, run }: Job, times: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let time = 0; time < times; time += 1) {
    const excel = standIn({ book: bookFromSheets(source) });
    const workbook = openOfficeWorkbook();
    await prepare?.(workbook);
    await excel.settled();
    excel.meter.reset();
    const taken = await outsideExcel(() => run(workbook));
    await excel.settled();
    const { roundTrips, sent, received } = excel.meter;
    costs.push({ roundTrips, sent, received, time: taken });
  }
  return costs.reduce((least, other) => (other.time < least.time ? other : least));
}

const drawings: Drawing[] = [];
const catching = (workbook: LiveWorkbook) =>
  generate(workbook, { write: (all) => (drawings.splice(0, Infinity, ...all), Promise.resolve([])) }, OPTIONS);

const generating = (workbook: LiveWorkbook) => generate(workbook, workbook, OPTIONS);

/** Our jobs, each beside the bare script it is compared with. */
function jobs(): readonly { readonly name: string; readonly own: Job; readonly peer: string; readonly bare: Job }[] {
  const values = drawings.map(valuesOf);
  const read = { peer: 'reads values', bare: { run: bareRead } };
  const write = { peer: 'writes values', bare: { run: () => bareWrite(values) } };
  return [
    { name: 'read', own: { run: (workbook) => workbook.read() }, ...read },
    { name: 'check', own: { run: check }, ...read },
    { name: 'write', own: { run: (workbook) => workbook.write(drawings) }, ...write },
    { name: 'generate', own: { run: generating }, ...write },
    { name: 'generate again', own: { prepare: generating, run: generating }, ...write },
  ];
}

async function rowsOf(source: readonly Sheet[], size: number, times: number): Promise<string[][]> {
  await cost(source, { run: catching }, 1);
  const rows: string[][] = [];
  for (const { name, own, peer, bare } of jobs()) {
    const ours = await cost(source, own, times);
    const theirs = await cost(source, bare, times);
    rows.push([
      name,
      `${size}`,
      `${ours.roundTrips}`,
      kilobytes(ours.sent),
      kilobytes(ours.received),
      perItem(ours.time, size),
      peer,
      `${theirs.roundTrips}`,
      kilobytes(theirs.sent),
      kilobytes(theirs.received),
      perItem(theirs.time, size),
      ratio(ours.sent + ours.received, theirs.sent + theirs.received),
      ratio(ours.time, theirs.time),
    ]);
  }
  return rows;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function perItem(time: number, size: number): string {
  return `${(time / size).toFixed(2)} ms`;
}

/**
 * The jobs in the stand-in on the sample's first 項目, six and sixty of it: what went over the boundary, and the time
 * that the stand-in did not need, our code and Microsoft's client; beside it a bare script's of the same values.
 */
export async function excelTable(): Promise<string> {
  const sample = firstItem(await readXlsxWorkbook(new Uint8Array(readFileSync(SAMPLE)), SAMPLE));
  startStopwatch();
  await rowsOf(grow(sample, 1, 'items'), 1, WARM_UP);
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(...(await rowsOf(grow(sample, size, 'items'), size, TIMES)));
  const own = ['in Excel’s stand-in', 'items', 'round trips', 'sent', 'received', 'our time an item'];
  const bare = ['bare script', 'round trips', 'sent', 'received', 'its time an item'];
  return table([...own, ...bare, 'ratio of bytes', 'ratio of time'], rows);
}
