import { describe, expect, it } from 'vitest';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { LiveWorkbook } from '../../../src/workbook/port/port';
import { emptyBook } from '../../host/book';
import { standIn } from '../../host/standIn';
import { leftovers } from './anyOrderSight';
import { columnA, form, list, sheetOf, userBook, visible } from './support';

const USERS = ['集計', '控え'];

it('a thousand sheets of the person take four round trips, and stay', async () => {
  const book = userBook();
  for (let at = 0; at < 1000; at += 1) book.addSheet(`シート${at}`);
  const before = visible(book);
  const { meter } = standIn({ book });
  await openOfficeWorkbook().write([form('甲', 1), list(['一'])]);
  expect(meter.roundTrips).toBe(4);
  expect(visible(book)).toEqual([...before, '別紙２_1_甲', '点検結果']);
});

it('what could be written once can be written and brought back again, also where Excel answers no more than 5 MB', async () => {
  const book = userBook();
  standIn({ book });
  const texts = Array.from({ length: 40 }, () => '介護予防の取組'.repeat(60));
  const forms = (last: string) => Array.from({ length: 60 }, (_, at) => form(`項目${at}`, at + 1, [...texts, last]));
  await openOfficeWorkbook().write(forms('一'));
  const again = await openOfficeWorkbook().write(forms('二'));
  expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['replaced']));
  expect((await openOfficeWorkbook().restore()).restored).toHaveLength(60);
  expect(columnA(book, '別紙２_60_項目59').at(-1)).toBe('一');
});

it('where only our sheets can be seen, a write that breaks off is set right all the same', async () => {
  for (let action = 1; action < 120; action += 7) {
    const book = emptyBook({ sheets: ['集計'] });
    standIn({ book });
    await openOfficeWorkbook().write([form('甲', 1)]);
    book.showSheet(sheetOf(book, '集計'), 'veryHidden');
    standIn({ book }).faults.plan({ kind: 'gone', after: { action, batch: 4 }, then: 'failing' });
    await openOfficeWorkbook()
      .write([form('甲', 1, ['新']), form('乙', 2)])
      .catch(() => undefined);
    standIn({ book });
    const isNew = (await openOfficeWorkbook().recover()) !== 'undone';
    expect(visible(book)).toEqual(isNew ? ['別紙２_1_甲', '別紙２_2_乙'] : ['別紙２_1_甲']);
    expect(leftovers(book)).toEqual([]);
  }
});

describe('a colleague in the same workbook', () => {
  it.each(['proof', 'place'] as const)(
    'who deletes what is being built before the %s stops the write',
    async (last) => {
      const book = userBook();
      standIn({ book });
      await openOfficeWorkbook().write([form('甲', 1)]);
      const meddle = (step: string) => {
        const built = book.sheets.find(({ name }) => name.startsWith('besshi2_作成中'));
        if (step === last && built) book.deleteSheet(built);
      };
      const writing = openOfficeWorkbook().write([form('甲', 1, ['新']), form('乙', 2)], { onStep: meddle });
      await expect(writing).rejects.toThrow('Excel が処理を受け付けませんでした。');
      expect(book.sheets.map(({ name }) => name)).toEqual([...USERS, '別紙２_1_甲']);
      expect(leftovers(book)).toEqual([]);
    },
  );

  const jobs: readonly (readonly [string, (workbook: LiveWorkbook) => Promise<unknown>])[] = [
    ['recovers', (workbook) => workbook.recover()],
    ['restores', (workbook) => workbook.restore()],
    ['writes', (workbook) => workbook.write([form('甲', 1, ['他の文']), form('乙', 2, ['他の文'])])],
  ];
  const cases = jobs.flatMap(([name, job]) =>
    (['survey', 'build', 'proof', 'place'] as const).flatMap((step) =>
      ([0, 1, 2] as const).map((earlier) => ({ name, job, step, earlier })),
    ),
  );

  it.each(cases)('who $name at the $step of a write ($earlier before) makes no liar of it', async (given) => {
    const book = userBook();
    standIn({ book });
    const [mine, theirs] = [openOfficeWorkbook(), openOfficeWorkbook()];
    for (const text of ['一', '二'].slice(0, given.earlier)) await mine.write([form('甲', 1, [text])]);
    let other: Promise<unknown> = Promise.resolve();
    const written = await mine
      .write([form('甲', 1, ['私の文']), form('乙', 2, ['私の文'])], {
        onStep: (step) => {
          if (step === given.step) other = given.job(theirs).catch(() => undefined);
        },
      })
      .catch(() => []);
    await other;
    const names = book.sheets.map(({ name }) => name);
    for (const { name } of written) expect(names).toContain(name);
    await openOfficeWorkbook().recover();
    expect(visible(book).slice(0, 2)).toEqual(USERS);
    expect(leftovers(book)).toEqual([]);
    await mine.write([form('甲', 1), form('乙', 2)]);
  });
});
