import { expect, it } from 'vitest';
import { generate } from '../../../src/app/generate';
import { openDroppedWorkbook, type DroppedWorkbook, type FileWork } from '../../../src/workbook/dropped';
import { directWork } from '../../../src/workbook/dropped/direct';
import { FILE, sampleBytes, typing } from './support';
import { HeldWork, settled } from './workers';

const STOPPED = '中止しました。ブックは元のままです。';

/** A workbook that was read, behind workers that answer when they are told to. */
async function opened(): Promise<{ readonly held: HeldWork; readonly workbook: DroppedWorkbook }> {
  const held = new HeldWork();
  const workbook = openDroppedWorkbook({ name: FILE, bytes: sampleBytes() }, held.work);
  const read = workbook.read();
  await settled();
  await held.worker().answer();
  await read;
  return { held, workbook };
}

it('can be stopped at each step of each change, and stands as before', async () => {
  const { held, workbook } = await opened();
  const sheets = await workbook.read();
  const { bytes } = workbook.current();
  const edits = [typing(sheets, '項目3', 'B11', '改めた文')];
  const jobs = [
    () => workbook.edit(edits),
    () => generate(workbook, workbook, { onlyForms: false, allowErrors: true, items: ['認知症総合支援'] }),
  ];
  for (const job of jobs) {
    for (const answers of [0, 1]) {
      const told = expect(job()).rejects.toThrow(STOPPED);
      await settled();
      for (let count = 0; count < answers; count++) await held.worker().answer();
      await settled();
      expect([workbook.canStop, workbook.isBusy()]).toEqual([true, true]);
      workbook.stop();
      await told;
      expect([workbook.isBusy(), held.worker().isEnded]).toEqual([false, true]);
      expect(workbook.current().bytes).toBe(bytes);
      expect(await workbook.read()).toEqual(sheets);
    }
  }
  expect(workbook.isChanged()).toBe(false);
  const edited = workbook.edit(edits);
  for (let count = 0; count < 2; count++) {
    await settled();
    await held.worker().answer();
  }
  expect((await edited).done).toHaveLength(1);
});

it('leaves a taking back undone that is stopped, and takes it up again', async () => {
  const { held, workbook } = await opened();
  const done = async <T>(job: Promise<T>, answers: number): Promise<T> => {
    for (let count = 0; count < answers; count++) {
      await settled();
      await held.worker().answer();
    }
    return job;
  };
  const make = () => generate(workbook, workbook, { onlyForms: true, allowErrors: true, items: ['認知症総合支援'] });
  await done(make(), 2);
  await done(make(), 2);
  const { bytes } = workbook.current();
  const told = expect(workbook.restore()).rejects.toThrow(STOPPED);
  await settled();
  workbook.stop();
  await told;
  expect(workbook.current().bytes).toBe(bytes);
  expect((await done(workbook.restore(), 1)).restored).toHaveLength(1);
});

it('tells when it is busy, and stops only what is under way', async () => {
  const { held, workbook } = await opened();
  const told: boolean[] = [];
  workbook.onBusy(() => told.push(workbook.isBusy()));
  workbook.stop();
  const sheets = await workbook.read();
  expect(told).toEqual([true, false]);
  const edit = (text: string) => workbook.edit([typing(sheets, '項目3', 'B11', text)]);
  const [first, second] = [expect(edit('一')).rejects.toThrow(STOPPED), edit('二')];
  await settled();
  workbook.stop();
  await first;
  for (let count = 0; count < 2; count++) {
    await settled();
    await held.worker().answer();
  }
  expect((await second).done).toHaveLength(1);
});

it('is read no further when whoever asked for it has no use for it any more', async () => {
  const held = new HeldWork();
  const workbook = openDroppedWorkbook({ name: FILE, bytes: sampleBytes() }, held.work);
  const stop = new AbortController();
  const told = expect(workbook.read({ signal: stop.signal })).rejects.toThrow(STOPPED);
  await settled();
  stop.abort();
  await told;
  expect(held.worker().isEnded).toBe(true);
  await expect(workbook.read({ signal: stop.signal })).rejects.toThrow(STOPPED);
});

it('where the page itself does the work: says that it cannot be stopped, and stops after the part it is at', async () => {
  const work: FileWork = {
    ...directWork,
    edit: async (...given) => {
      const edited = await directWork.edit(...given);
      workbook.stop();
      return edited;
    },
  };
  const workbook = openDroppedWorkbook({ name: FILE, bytes: sampleBytes() }, work);
  expect(workbook.canStop).toBe(false);
  const sheets = await workbook.read();
  const { bytes } = workbook.current();
  await expect(workbook.edit([typing(sheets, '項目3', 'B11', '改めた文')])).rejects.toThrow(STOPPED);
  expect(workbook.current().bytes).toBe(bytes);
});
