import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/sheet/drawing';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { Book } from '../../host/book/book';
import { standIn } from '../../host/standIn';
import { columnA, form, list, sheetOf, userBook, visible } from './support';

const USERS = ['集計', '控え'];

async function written(...drawings: readonly Drawing[]): Promise<Book> {
  const book = userBook();
  standIn({ book });
  await openOfficeWorkbook().write(drawings);
  return book;
}

/**
 * The workbook as it stands where Excel went away in the last batch of a write, after its first action and after every
 * `stride` more; the add-in is started anew.
 */
async function everyBreak(
  begin: () => Promise<Book>,
  drawings: readonly Drawing[],
  stride: number,
  test: (book: Book, at: string) => Promise<void>,
): Promise<void> {
  for (let action = 1; ; action += stride) {
    const book = await begin();
    standIn({ book }).faults.plan({ kind: 'gone', after: { batch: 4, action }, then: 'failing' });
    const isWhole = await openOfficeWorkbook()
      .write(drawings)
      .then(
        () => true,
        () => false,
      );
    if (isWhole) return;
    standIn({ book });
    await test(book, `gone after ${action}`);
  }
}

const recover = () => openOfficeWorkbook().recover();

it('a run of a later version is named, and nothing is changed', async () => {
  const book = userBook();
  standIn({ book });
  book.names.add('_besshi2_run', '="besshi2/3/1/write/placing"');
  const workbook = openOfficeWorkbook();
  for (const job of [() => workbook.write([form('甲', 1)]), () => workbook.restore(), () => workbook.recover()]) {
    await expect(job()).rejects.toThrow('新しい版による書き込みが途中のまま残っています。');
  }
  expect(book.sheets.map(({ name }) => name)).toEqual(USERS);
});

it('a write renames no sheet to a name that differs from another one by case only', async () => {
  const book = await written(form('abc', 1));
  book.addSheet('別紙２_2_ABC');
  const [one] = await openOfficeWorkbook().write([form('abc', 2, ['新'])]);
  expect(one).toEqual({ name: '別紙２_1_abc', outcome: 'replaced' });
  expect(await recover()).toBe('nothing');
});

describe('beside a list that a person edited', () => {
  async function editedList(): Promise<Book> {
    const book = await written(list(['一']));
    sheetOf(book, '点検結果').type(1, 0, '直した');
    await openOfficeWorkbook().write([list(['二'])]);
    return book;
  }

  it('the other one is filled, also where that breaks off', async () => {
    await everyBreak(editedList, [list(['三'])], 2, async (book, at) => {
      const outcome = await recover();
      expect(visible(book), at).toEqual([...USERS, '点検結果', '点検結果 (2)']);
      expect(columnA(book, '点検結果'), at).toEqual(['見出し', '直した']);
      expect(columnA(book, '点検結果 (2)'), at).toEqual(['見出し', outcome === 'undone' ? '二' : '三']);
    });
  });

  it('the other one is brought back', async () => {
    const book = await editedList();
    await openOfficeWorkbook().write([list(['三'])]);
    expect(await openOfficeWorkbook().restore()).toEqual({ restored: ['点検結果 (2)'], kept: [] });
    expect(columnA(book, '点検結果 (2)')).toEqual(['見出し', '二']);
  });
});

it('two items of the same name keep their sheets', async () => {
  const book = await written(form('甲', 1, ['一']), form('甲', 2, ['二']));
  const write = async () => {
    const all = await openOfficeWorkbook().write([form('甲', 1, ['新一']), form('甲', 2, ['新二'])]);
    return all.map(({ name, outcome }) => `${name} ${outcome}`);
  };
  sheetOf(book, '別紙２_1_甲').type(1, 0, '直した');
  expect(await write()).toEqual(['別紙２_1_甲 kept', '別紙２_2_甲 replaced']);
  expect(columnA(book, '別紙２_2_甲')).toEqual(['見出し', '新二']);
  sheetOf(book, '別紙２_2_甲').type(1, 0, '直した');
  expect(await write()).toEqual(['別紙２_1_甲 kept', '別紙２_2_甲 kept']);
});

describe('what a person does before a broken run is recovered', () => {
  const begin = () => written(form('甲', 1));
  const after = [form('甲', 1, ['新'])];
  const states = [
    ['見出し', '甲'],
    ['見出し', '新'],
  ];

  it('a sheet of ours that was renamed stays, whole', async () => {
    await everyBreak(begin, after, 1, async (book, at) => {
      const sheet = sheetOf(book, '別紙２_1_甲');
      book.renameSheet(sheet, '最終版');
      await recover();
      expect(book.sheets, at).toContain(sheet);
      expect(states, at).toContainEqual(columnA(book, '最終版'));
      expect(sheet.names.all().map(({ name }) => name)).toEqual(['_besshi2_mark']);
    });
  });

  it('a copy of our sheet stays as it is, and ours is finished', async () => {
    await everyBreak(begin, after, 1, async (book, at) => {
      const copy = book.copySheet(sheetOf(book, '別紙２_1_甲'), 0);
      copy.type(7, 0, '控え');
      const [{ name }, content] = [copy, columnA(book, copy.name)];
      await recover();
      expect(book.sheets, at).toContain(copy);
      expect(columnA(book, name), at).toEqual(content);
      expect(states, at).toContainEqual(columnA(book, '別紙２_1_甲'));
      expect(copy.names.all().map((own) => own.name)).toEqual(['_besshi2_mark']);
    });
  });

  it('tabs that were moved stay where they are', async () => {
    const before = () => written(form('甲', 1), form('乙', 2));
    await everyBreak(before, [form('甲', 1, ['新']), form('丙', 2), form('乙', 3)], 5, async (book, at) => {
      for (const name of [...USERS, '別紙２_1_甲']) book.moveSheet(sheetOf(book, name), book.sheets.length - 1);
      await recover();
      const tabs = visible(book).filter((name) => !/乙|丙/.test(name));
      expect(tabs, at).toEqual([...USERS, '別紙２_1_甲']);
    });
  });
});

it('a new form stands behind the one before it, also behind one that is kept, and where the write breaks off', async () => {
  const begin = async () => {
    const book = await written(form('甲', 1), form('乙', 2));
    sheetOf(book, '別紙２_1_甲').type(1, 0, '直した');
    return book;
  };
  const after = [form('甲', 1), form('丙', 2), form('乙', 3), form('丁', 4)];
  const tabs = [...USERS, '別紙２_1_甲', '別紙２_2_丙', '別紙２_3_乙', '別紙２_4_丁'];
  const book = await begin();
  await openOfficeWorkbook().write(after);
  expect(visible(book)).toEqual(tabs);
  await everyBreak(begin, after, 5, async (broken, at) => {
    if ((await recover()) === 'finished') expect(visible(broken), at).toEqual(tabs);
  });
});

it('a name that a person took meanwhile is left to them, and the name told is the true one', async () => {
  const book = await written(form('甲', 1));
  const [, second] = await openOfficeWorkbook().write([form('甲', 1, ['新']), form('乙', 2)], {
    onStep: (step) => {
      if (step === 'place') book.addSheet('別紙２_2_乙');
    },
  });
  expect(second).toEqual({ name: '別紙２_2_乙 (2)', outcome: 'added' });
  const again = await openOfficeWorkbook().write([form('乙', 2, ['さらに'])]);
  expect(again).toEqual([{ name: '別紙２_2_乙 (2)', outcome: 'replaced' }]);
});
