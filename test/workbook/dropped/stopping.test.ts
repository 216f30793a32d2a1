import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/workbook/port/refusal';
import { readXlsxWorkbook } from '../../../src/workbook/xlsx';
import { FILE, sampleBytes } from './support';
import { HeldWork, settled } from './workers';

const file = { name: FILE, bytes: sampleBytes() };
const other = { name: '別.xlsx', bytes: sampleBytes() };
const STOPPED = '中止しました。ブックは元のままです。';

/** Why a job was refused. */
async function refusal(job: Promise<unknown>): Promise<string> {
  const cause: unknown = await job.then(
    () => 'it was done',
    (thrown: unknown) => thrown,
  );
  return cause instanceof Refusal ? cause.message : `no refusal: ${String(cause)}`;
}

describe('a job that is stopped', () => {
  it('ends at once with its worker, and the next one is done by a fresh worker', async () => {
    const { work, workers, alarms } = new HeldWork();
    const stop = new AbortController();
    const told = refusal(work.read(file, stop.signal));
    await settled();
    stop.abort();
    expect(await told).toBe(STOPPED);
    await settled();
    expect([workers.length, workers[0]?.isEnded, alarms]).toEqual([1, true, []]);

    const next = work.read(file);
    await settled();
    await workers[1]?.answer();
    expect(await next).toEqual(await readXlsxWorkbook(file.bytes, FILE));
    expect([workers.length, workers[1]?.isEnded, alarms]).toEqual([2, false, []]);
  });

  it('takes none of those that wait with it', async () => {
    const { work, workers } = new HeldWork();
    const stop = new AbortController();
    const [told, next] = [refusal(work.read(file, stop.signal)), work.read(other)];
    await settled();
    expect(workers[0]?.asked).toHaveLength(1);
    stop.abort();
    expect(await told).toBe(STOPPED);
    await settled();
    await workers[1]?.answer();
    expect(await next).toHaveLength(12);
  });

  it('is never begun where it still waits, and the one before it goes on', async () => {
    const held = new HeldWork();
    const stop = new AbortController();
    const [first, told] = [held.work.read(file), refusal(held.work.read(other, stop.signal))];
    await settled();
    stop.abort();
    expect(await told).toBe(STOPPED);
    await held.worker().answer();
    expect(await first).toHaveLength(12);
    await settled();
    expect([held.workers.length, held.worker().isEnded, held.worker().asked.length]).toEqual([1, false, 1]);
    expect(await refusal(held.work.read(file, stop.signal))).toBe(STOPPED);
    expect(held.worker().asked).toHaveLength(1);
  });

  it('is stopped no more once it is done', async () => {
    const held = new HeldWork();
    const stop = new AbortController();
    const done = held.work.read(file, stop.signal);
    await settled();
    await held.worker().answer();
    expect(await done).toHaveLength(12);
    stop.abort();
    await settled();
    expect(held.worker().isEnded).toBe(false);
  });
});

describe('a job that has no answer', () => {
  it.each([
    ['read', 30, '読み取りが30秒たっても終わらない'],
    ['edit', 60, '書き込みが60秒たっても終わらない'],
    ['write', 60, '書き込みが60秒たっても終わらない'],
  ] as const)('is given up when its time is over (%s)', async (kind, seconds, sentence) => {
    const held = new HeldWork();
    const { work, workers, alarms } = held;
    const jobs = {
      read: () => work.read(file),
      edit: () => work.edit(file, []),
      write: () => work.write(file, [], new Map()),
    };
    const [told, next] = [refusal(jobs[kind]()), work.read(other)];
    await settled();
    expect(alarms.map(({ milliseconds }) => milliseconds)).toEqual([seconds * 1000]);
    alarms[0]?.ring();
    expect(await told).toContain(`『${FILE}』の${sentence}ため、止めました。ブックは元のままです。`);
    await settled();
    expect(workers[0]?.isEnded).toBe(true);
    await workers[1]?.answer();
    expect(await next).toHaveLength(12);
  });

  it('is refused where the worker breaks, and the next one is done by a fresh worker', async () => {
    const held = new HeldWork();
    const told = refusal(held.work.read(file));
    await settled();
    held.worker().say('gone');
    expect(await told).toContain(`『${FILE}』の処理が途中で止まりました。ブックは元のままです。`);
    const next = held.work.read(file);
    await settled();
    expect(held.workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    await held.worker().answer();
    expect(await next).toHaveLength(12);
  });

  it('is refused where it cannot be handed over', async () => {
    const held = new HeldWork();
    held.worker().refuses = true;
    expect(await refusal(held.work.read(file))).toContain('の処理が途中で止まりました。');
    const next = held.work.read(file);
    await settled();
    await held.worker().answer();
    expect([await next, held.alarms]).toEqual([expect.anything(), []]);
  });

  it('gets a fresh worker where the one before broke between two jobs', async () => {
    const held = new HeldWork();
    held.worker().say('gone');
    const next = held.work.read(file);
    await settled();
    expect(held.workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    await held.worker().answer();
    expect(await next).toHaveLength(12);
  });

  it('is refused in a sentence where no other worker comes up, until one does', async () => {
    const held = new HeldWork();
    held.isCutOff = true;
    held.worker().say('gone');
    expect(await refusal(held.work.read(file))).toContain('変更があれば保存してから、この画面を開き直してください。');
    held.isCutOff = false;
    const next = held.work.read(file);
    await settled();
    await held.worker().answer();
    expect(await next).toHaveLength(12);
  });
});

it('hears nothing that an ended worker still says', async () => {
  const { work, workers } = new HeldWork();
  const stop = new AbortController();
  const told = refusal(work.read(file, stop.signal));
  await settled();
  stop.abort();
  await told;
  const next = work.read(other);
  await settled();
  const number = workers[1]?.asked[0]?.number ?? 0;
  await workers[0]?.answer();
  workers[0]?.say({ number, outcome: { kind: 'failed', message: 'late' } });
  workers[0]?.say('gone');
  workers[1]?.say({ number: number + 1, outcome: { kind: 'failed', message: 'to nothing' } });
  await settled();
  expect(workers[1]?.isEnded).toBe(false);
  await workers[1]?.answer();
  expect(await next).toHaveLength(12);
});
