import { describe, expect, it } from 'vitest';
import { check } from '../../src/app/check';
import { exportForms, type ExportOptions, type Purpose } from '../../src/app/export';
import { withTexts } from '../../src/app/export/texts';
import { formsOf } from '../../src/app/forms';
import type { Drawing } from '../../src/sheet/drawing';
import { MARK_NAME } from '../../src/sheet/mark';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import type { ReadableWorkbook } from '../../src/workbook/port/port';
import { readBack, sample } from './support';

const sheets = await sample('gunma-r5').read();
const checked = await check({ read: () => Promise.resolve(sheets) });
const forms = formsOf(checked, false).map(({ drawing }) => readBack(drawing));
const drafts = formsOf(checked, true).map(({ drawing }) => readBack(drawing));
const THIRD = '別紙２_3_認知症総合支援';

const text = (value: string): Cell => ({ value, shown: value, format: '@' });

/** The sheet with a cell put somewhere else: what a person typed. */
function typed(sheet: Sheet, row: number, column: number, value: string): Sheet {
  const rows = Array.from({ length: Math.max(sheet.rows.length, row + 1) }, (_, at) => [...(sheet.rows[at] ?? [])]);
  const cells = rows[row];
  if (cells) cells[column] = text(value);
  return { ...sheet, rows };
}

/** The sample with one line of 基本情報 set. */
function withBasics(label: string, value: string): readonly Sheet[] {
  return sheets.map((sheet) => {
    const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === label));
    if (sheet.name !== '基本情報' || row < 0) return sheet;
    return typed(sheet, row, (sheet.rows[row] ?? []).findIndex((cell) => cell?.value === label) + 1, value);
  });
}

const workbook = (...all: readonly Sheet[]): ReadableWorkbook => ({ read: () => Promise.resolve(all) });

/** Exports and keeps the drawings instead of a file. */
async function exported(
  source: ReadableWorkbook,
  purpose: Purpose = 'submission',
  options: Partial<ExportOptions> = {},
) {
  const drawings: Drawing[] = [];
  const write: ExportOptions['write'] = (given) => {
    drawings.push(...given);
    return Promise.resolve(new Uint8Array([1]));
  };
  const result = await exportForms(source, purpose, { allowErrors: false, write, ...options });
  return { ...result, drawings };
}

const textsOf = (drawings: readonly Drawing[]): readonly string[] =>
  drawings
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content ?? [])))
    .map(String);

describe('提出用', () => {
  it('is the forms alone, as they were written, under a name that says what it is', async () => {
    const { mark: _, ...copy } = formAt(0);
    const hidden: Sheet = { ...copy, name: 'besshi2_前回_1_1', visibility: 'veryHidden' };
    const { drawings, file, sheets: names, left } = await exported(workbook(...sheets, hidden, ...forms));
    expect(names).toEqual(forms.map(({ name }) => name));
    expect(drawings.map((drawing) => ({ ...drawing, mark: null }))).toEqual(
      formsOf(checked, false).map(({ drawing }) => ({ ...drawing, mark: null })),
    );
    expect(drawings.every(({ mark }) => mark === null)).toBe(true);
    expect(JSON.stringify(drawings)).not.toContain(MARK_NAME);
    expect(file.name).toBe('別紙２_群馬県_令和５年度_提出用.xlsx');
    expect(left).toEqual([]);
  });

  it('holds what was typed on a form, fitted, and tells what stands beside it', async () => {
    const third = formAt(2);
    const [row, column] = placeOf(third, (value) => value.length > 20);
    const long = '手で直した文。'.repeat(60);
    const edited = typed(typed(third, row, column, long), 3, third.rows[3]?.length ?? 20, '（課長）ここは要確認');
    const result = await exported(workbook(...sheets, edited), 'submission', { items: ['認知症総合支援'] });
    expect(result.sheets).toEqual([THIRD]);
    expect(textsOf(result.drawings).join('').includes(long)).toBe(true);
    expect(textsOf(result.drawings).filter((one) => one.includes('課長'))).toEqual([]);
    expect(result.left).toEqual([
      { sheet: THIRD, cell: expect.stringMatching(/^[A-Z]+4$/) as unknown, text: '（課長）ここは要確認' },
    ]);
  });

  it('bears （案） only where 案の表示 says so, whatever the sheets bear', async () => {
    const first = async (all: readonly Sheet[]) => textsOf((await exported(workbook(...all))).drawings)[0];
    expect(await first([...sheets, ...drafts])).toBe('別紙２');
    expect(await first([...withBasics('案の表示', 'する'), ...forms])).toBe('別紙２（案）');
  });

  it('takes the chosen items alone', async () => {
    const { sheets: names } = await exported(workbook(...sheets, ...forms), 'submission', {
      items: ['生活支援体制整備', '認知症総合支援'],
    });
    expect(names).toEqual([THIRD, '別紙２_5_生活支援体制整備']);
  });

  it('is refused where a form is missing, where nothing is chosen, and where something must be corrected', async () => {
    const some = workbook(...sheets, formAt(2));
    await expect(exported(some)).rejects.toMatchObject({
      reason: 'no-forms',
      message: expect.stringMatching(
        /『生活支援体制整備』.*の別紙２がまだありません。「別紙２を作成」を押し/,
      ) as unknown,
    });
    expect((await exported(some, 'submission', { items: ['認知症総合支援'] })).sheets).toEqual([THIRD]);
    await expect(exported(some, 'submission', { items: [] })).rejects.toMatchObject({ reason: 'no-items' });
    await expect(exported(workbook(), 'submission', { allowErrors: true })).rejects.toMatchObject({
      reason: 'no-items',
    });
    const wrong = workbook(...withBasics('都道府県名', '架空'), ...forms);
    await expect(exported(wrong)).rejects.toMatchObject({ reason: 'errors-left' });
    expect((await exported(wrong, 'submission', { allowErrors: true })).sheets).toHaveLength(6);
  });

  it('is refused where a form hides something: it would be seen in the file', async () => {
    const third = formAt(2);
    const [row, column] = placeOf(third, (value) => value.length > 20);
    const blank = third.rows.findIndex((cells) => cells.every((cell) => cell === undefined));
    const items = ['認知症総合支援'];
    for (const [sheet, isRefused] of [
      [{ ...third, hiddenRows: new Set([row]) }, true],
      [{ ...third, hiddenColumns: new Set([column]) }, true],
      [{ ...third, visibility: 'hidden' as const }, true],
      [{ ...third, hiddenRows: new Set([blank]) }, false],
    ] as const) {
      const made = exported(workbook(...sheets, sheet), 'submission', { items });
      if (isRefused) await expect(made).rejects.toMatchObject({ reason: 'hidden-cells' });
      else expect((await made).sheets).toEqual([THIRD]);
    }
  });
});

/** Every text in plain data, however deep. */
function leaves(data: unknown): readonly unknown[] {
  if (typeof data !== 'object' || data === null) return typeof data === 'string' ? [data] : [];
  return Object.values(data).flatMap(leaves);
}

describe('公表用', () => {
  it('goes through every text of a form, in its table too', () => {
    const [, second] = formsOf(checked, false);
    if (!second?.content.table) throw new Error('the second form has a table');
    const changed = leaves(withTexts(second.content, () => 'Ａ市'));
    expect(new Set(changed)).toEqual(new Set(['Ａ市']));
    expect(changed).toHaveLength(leaves(second.content).length);
  });

  it('has no name in the names of sheets either', async () => {
    const [first] = formsOf(checked, false);
    if (!first) throw new Error('there is no form');
    const named = { ...readBack(first.drawing), name: '別紙２_1_前橋市の取組' };
    const all = [...withBasics('公表時の保険者名', 'しない'), named];
    const { sheets: names } = await exported(workbook(...all), 'publication', { items: [first.item.name.value ?? ''] });
    expect(names).toEqual(['別紙２_1_Ａ市の取組']);
  });

  it('is the same where names may be shown', async () => {
    const source = workbook(...withBasics('公表時の保険者名', 'する'), ...forms);
    const [open, sent] = [await exported(source, 'publication'), await exported(source)];
    expect([open.names, open.aliases, open.remains]).toEqual(['shown', [], []]);
    expect(open.drawings).toEqual(sent.drawings);
    expect(open.file.name).toBe('別紙２_群馬県_令和５年度_公表用.xlsx');
  });

  it('says where nothing is set, and then shows names', async () => {
    const { names, drawings } = await exported(workbook(...sheets, ...forms), 'publication');
    expect(names).toBe('undecided');
    expect(drawings).toEqual((await exported(workbook(...sheets, ...forms))).drawings);
  });

  it('has no name of the master where they are not to be shown, and tells what is left of one', async () => {
    const third = formAt(2);
    const [row, column] = placeOf(third, (value) => value.length > 20);
    const named = '前橋市と髙崎市、吾妻郡中之条町及び前 橋\n市が参加した。前橋地域の研修は二回。';
    const edited = typed(third, row, column, named);
    const all = [
      ...withBasics('公表時の保険者名', 'しない'),
      ...forms.map((sheet) => (sheet === third ? edited : sheet)),
    ];
    const { drawings, names, aliases, remains } = await exported(workbook(...all), 'publication');
    const texts = textsOf(drawings).join('');
    expect(names).toBe('hidden');
    const master = checked.reading.report.insurers.flatMap(({ name }) => name.value ?? []);
    expect(master).toHaveLength(35);
    expect(master.filter((name) => texts.includes(name))).toEqual([]);
    expect(textsOf(drawings)).toContain('Ａ市とＢ市、吾妻郡Ｔ町及びＡ市が参加した。前橋地域の研修は二回。');
    expect(aliases.slice(0, 2)).toEqual([
      { name: '前橋市', alias: 'Ａ市' },
      { name: '高崎市', alias: 'Ｂ市' },
    ]);
    const own = remains.filter(({ sheet }) => sheet === THIRD).map(({ part, sentence }) => [part, sentence]);
    expect(own).toContainEqual(['前橋', '前橋地域の研修は二回。']);
    expect(own.map(([part]) => part)).toContain('吾妻郡');
  });

  it('is refused where names are not to be shown and there is no master', async () => {
    const without = withBasics('公表時の保険者名', 'しない').filter(({ name }) => name !== '保険者');
    await expect(exported(workbook(...without, ...forms), 'publication', { allowErrors: true })).rejects.toMatchObject({
      reason: 'no-insurers',
    });
  });
});

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is none');
  return first;
}

function formAt(at: number): Sheet {
  return firstOf(forms.slice(at));
}

/** Row and column of the first text cell that is as wanted. */
function placeOf({ rows }: Sheet, isWanted: (value: string) => boolean): readonly [number, number] {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => row > 4 && typeof cell?.value === 'string' && isWanted(cell.value));
    if (column >= 0) return [row, column];
  }
  throw new Error('no such text');
}
