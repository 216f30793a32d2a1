import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { generate } from '../../../src/app/generate';
import { openDroppedWorkbook } from '../../../src/workbook/dropped';
import { answer } from '../../../src/workbook/dropped/apart/answer';
import { askingWork } from '../../../src/workbook/dropped/apart/asking';
import type { Asked, Said } from '../../../src/workbook/dropped/apart/messages';
import { directWork } from '../../../src/workbook/dropped/direct';
import type { FileWork } from '../../../src/workbook/dropped';
import { Refusal } from '../../../src/workbook/port/refusal';
import { FILE, openSample, sampleBytes, textAt, typing } from './support';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Work done behind a real message channel: what passes is copied as it is to a worker. */
function apart(work: FileWork = directWork): FileWork {
  const { port1, port2 } = new MessageChannel();
  const say = (said: Said) => port2.postMessage(said);
  port2.on('message', ({ number, job }: Asked) => {
    void answer(work, job).then((outcome) => say({ number, outcome }));
  });
  say('ready');
  ends.push(() => port1.close());
  const line = {
    send: (asked: Asked) => port1.postMessage(asked),
    hear: (listener: (said: Said) => void) => void port1.on('message', (said: Said) => listener(said)),
    end: () => port1.close(),
  };
  return askingWork(line, () => Promise.resolve(null));
}

it('does the same as the page itself would do', async () => {
  const [here, there] = [openSample(), openDroppedWorkbook({ name: FILE, bytes: sampleBytes() }, apart())];
  for (const workbook of [here, there]) {
    const sheets = await workbook.read();
    await workbook.edit([typing(sheets, '項目3', 'B11', '改めた文')]);
    await generate(workbook, workbook, { onlyForms: false, allowErrors: true, items: ['認知症総合支援'] });
  }
  expect(await there.read()).toEqual(await here.read());
  expect(textAt(await there.read(), '項目3', 'B11')).toBe('改めた文');
  expect(there.current()).toEqual(here.current());
});

it('refuses as the page itself would, and tells refusals from failures', async () => {
  const work = apart();
  const broken = { name: '壊.xlsx', bytes: sampleBytes().slice(0, 9000) };
  const [here, there] = await Promise.all([directWork, work].map((one) => one.read(broken).catch((cause) => cause)));
  expect(there).toBeInstanceOf(Refusal);
  expect(there).toEqual(here);
  const failing = apart({ ...directWork, read: () => Promise.reject(new RangeError('odd')) });
  await expect(failing.read(broken)).rejects.toThrow('RangeError: odd');
});

it('gives each job its own answer', async () => {
  const work = apart();
  const file = { name: FILE, bytes: sampleBytes() };
  const [sheets, refused] = await Promise.all([
    work.read(file),
    work.read({ ...file, bytes: new Uint8Array() }).catch(String),
  ]);
  expect(sheets).toHaveLength(12);
  expect(refused).toContain('中身のない');
});
