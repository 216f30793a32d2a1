import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { run } from '../../../src/cli/run';
import type { CellEdit } from '../../../src/workbook/port/edit';
import { Refusal } from '../../../src/workbook/port/refusal';
import { graftOrNew } from '../../../src/workbook/xlsx/graft/index';
import { editCells } from '../../../src/workbook/xlsx/index';
import { PackageFault } from '../../../src/workbook/xlsx/package/refusals';
import { drawingOf } from '../../support/xlsx/drawings';
import { NEXT, taskSchema, type Answer, type Task } from './apart';

/** Reads tasks, a line each, and answers each by what was done with its file. See apart.ts, which starts this. */
const HEAD = 2000;
const NAME = '検査.xlsx';
const GENERAL = 'General';

async function answerTo({ what, path }: Task): Promise<Answer> {
  const before = process.cpuUsage();
  const said = await TASKS[what](path);
  const { user, system } = process.cpuUsage(before);
  return { ...said, seconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 };
}

type Said = Pick<Answer, 'status' | 'out' | 'err'>;

const TASKS: Readonly<Record<Task['what'], (path: string) => Promise<Said>>> = { check, graft, edit };

async function check(path: string): Promise<Said> {
  let [out, err] = ['', ''];
  const status = await run(['check', path], {
    out: (text) => (out = (out + text).slice(0, HEAD)),
    err: (text) => (err = (err + text).slice(0, HEAD)),
  });
  return { status, out, err };
}

/** Two forms and a list, as `besshi2 generate` writes them: where the workbook takes no sheets, the reason is said. */
function graft(path: string): Promise<Said> {
  const drawings = ['甲', '乙', '丙'].map((item, at) =>
    drawingOf([[item, at]], { name: `別紙２_${at + 1}_${item}`, mark: { kind: 'form', item } }),
  );
  return saying(async () => {
    const { because } = await graftOrNew(readFileSync(path), drawings, { name: NAME });
    return because ?? '';
  });
}

/**
 * Cells of the first rows of a sheet called so, filled and blank, as hand edits are carried back: what stands there is
 * asked for by edits that expect what nothing holds, and all of it is overwritten then.
 */
function edit(path: string): Promise<Said> {
  const asking = Array.from({ length: 60 }, (_, at): CellEdit => ({
    sheet: '表1',
    at: { row: at >> 1, column: at % 2 },
    before: { entry: { kind: 'text', text: '何でもない' }, format: GENERAL },
    after: { entry: { kind: 'text', text: '改' }, format: GENERAL },
  }));
  return saying(async () => {
    const { changedMeanwhile } = (await editCells(readFileSync(path), asking, { name: NAME })).edited;
    process.stdout.write(`${NEXT}\n`);
    const edits = changedMeanwhile.flatMap(({ edit: one, found }) => (found ? [{ ...one, before: found }] : []));
    await editCells(readFileSync(path), edits, { name: NAME });
    return '';
  });
}

async function saying(step: () => Promise<string>): Promise<Said> {
  try {
    return { status: 0, out: await step(), err: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { cause } = error;
    // What nobody expected is said as a broken file; here it is a fault of the program.
    if (cause !== undefined && !(cause instanceof PackageFault || cause instanceof Refusal)) throw cause;
    return { status: 2, out: '', err: `${error.message}\n` };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  globalThis.gc?.();
  const answer = await answerTo(taskSchema.parse(JSON.parse(line)));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
