import { zipSync } from 'fflate';
import { mkdirSync, readdirSync, readFileSync, lstatSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { testFolder } from '../support/folder';
import { besshi2 } from '../support/terminal';
import { makePackage } from '../support/xlsx/package';
import { BASICS, indicatorTable, itemRow, itemTable, workbookOf } from '../support/xlsx/tables';
import { declareSize, makeOle } from '../support/xlsx/zip';
import { CheckDocument, GenerateDocument } from './documents';

const folder = testFolder();
const inside = (...steps: string[]) => join(folder, ...steps);
const good = workbookOf({ 基本情報: BASICS, 項目: itemTable(itemRow('介護予防の推進')) });
const SHEET = 'xl/worksheets/sheet1.xml';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Every file below the folder with what it holds, to see that nothing was left or changed. */
function traces(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files.map((name) => [name, lstatSync(inside(name)).isFile() ? readFileSync(inside(name), 'base64') : '']),
  );
}

const UNREADABLE: readonly (readonly [name: string, content: Uint8Array | null, says: string])[] = [
  ['無い.xlsx', null, '見つかりません'],
  ['空.xlsx', new Uint8Array(), '0 バイト'],
  ['旧形式.xls', makeOle('Root Entry', 'Workbook'), '「Excel ブック（.xlsx）」として保存し直してください'],
  ['鍵つき.xlsx', makeOle('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'パスワードを解除'],
  ['表.csv', bytes('項目,値\n'), 'CSV'],
  ['頁.xlsx', bytes('<html><table></table></html>'), 'HTML'],
  ['束.xlsx', zipSync({ 'a.txt': bytes('a') }), 'Excel ブックではありません'],
  ['切れた.xlsx', good.subarray(0, good.length >> 1), '壊れている'],
  ['爆弾.xlsx', declareSize(good, SHEET, 0xfffffff0), '大きすぎる'],
  ['表なし.xlsx', makePackage({ sheets: [] }), 'シートがありません'],
];

describe('files that cannot be read', () => {
  beforeAll(() => {
    for (const [name, content] of UNREADABLE) if (content) writeFileSync(inside(name), content);
  });

  it.each(UNREADABLE)('%s: one sentence, status 2, nothing done', async (name, _, says) => {
    const before = traces();
    const file = inside(name);
    for (const words of [['check'], ['progress'], ['generate', '-o', inside('出力.xlsx')]]) {
      const { status, out, err } = await besshi2(...words, file);
      expect(err).toMatch(/^『.*』[^\n]*ください。\n$/);
      expect(err).toContain(says);
      expect([status, out]).toEqual([2, '']);
      const asJson = await besshi2(...words, file, '--json');
      expect(JSON.parse(asJson.out)).toEqual({ file, error: err.trimEnd() });
      expect(asJson).toMatchObject({ status: 2, err });
    }
    expect(traces()).toEqual(before);
  });

  it('a folder and a pipe are told from files', async () => {
    expect((await besshi2('check', folder)).err).toContain('フォルダーです');
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [inside('管.xlsx')]);
    expect((await besshi2('check', inside('管.xlsx'))).err).toContain('Excel ブックではありません');
    const onto = await besshi2('template', '-o', inside('管.xlsx'), '--overwrite');
    expect(onto).toMatchObject({ status: 2, err: expect.stringContaining('通常のファイルではありません') as unknown });
  });
});

describe('places that cannot be written', () => {
  const file = inside('正しい.xlsx');
  beforeAll(() => {
    writeFileSync(file, good);
    writeFileSync(inside('先客.xlsx'), 'x');
    mkdirSync(inside('フォルダー.xlsx'));
    symlinkSync(file, inside('別名.xlsx'));
    symlinkSync(inside('行き先なし'), inside('切れた道.xlsx'));
  });

  it.each([
    ['a missing folder', '無い/出力.xlsx', 'フォルダーがありません'],
    ['a folder', 'フォルダー.xlsx', 'フォルダーです'],
    ['a file that stands there', '先客.xlsx', '既にあります'],
    ['a link that leads nowhere', '切れた道.xlsx', '既にあります'],
    ['the source', './正しい.xlsx', '元のファイルです'],
    ['the source by a link, though it may be replaced', '別名.xlsx', '元のファイルです', '--overwrite'],
    ['another kind of file', '出力.pdf', '.xlsx にしてください'],
    ['the old kind of file', '出力.xls', '.xlsx にしてください'],
    ['a workbook with macros', '出力.xlsm', '.xlsx にしてください'],
    ['no ending', '出力', '.xlsx にしてください'],
    ['no name', '.xlsx', '.xlsx にしてください'],
  ])('%s', async (_, out, says, ...more) => {
    const before = traces();
    const ran = await besshi2('generate', file, '-o', join(folder, out), ...more);
    expect(ran).toMatchObject({ status: 2, out: '', err: expect.stringContaining(says) as unknown });
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    expect(traces()).toEqual(before);
  });

  it('takes names with blanks, a dash in front and the ending in capitals', async () => {
    mkdirSync(inside('空 白'));
    writeFileSync(inside('空 白', '-表 その１.xlsx'), good);
    const out = inside('空 白', '-出 力.XLSX');
    expect((await besshi2('generate', `-o=${out}`, '--', inside('空 白', '-表 その１.xlsx'))).status).toBe(0);
    expect(readdirSync(inside('空 白')).sort()).toEqual(['-出 力.XLSX', '-表 その１.xlsx']);
  });
});

describe('workbooks with little or broken contents', () => {
  const contents = {
    'no known table': { tables: { メモ: [['電話'], ['会議']] }, codes: ['missing-table'], items: 0 },
    'tables without rows': {
      tables: { 基本情報: BASICS, 項目: itemTable(), 指標: indicatorTable() },
      codes: ['empty-table'],
      items: 0,
    },
    'error cells': {
      tables: {
        基本情報: BASICS,
        項目: itemTable(itemRow('介護予防の推進', { error: '#REF!' })),
        指標: indicatorTable([{ error: '#N/A' }, '数', '1', 'R2', { error: '#DIV/0!' }, 'R5', '3', '']),
      },
      codes: ['error-cell'],
      items: 1,
    },
    'an item without a name': {
      tables: { 基本情報: BASICS, 項目: itemTable(itemRow('')) },
      codes: ['item-name-blank'],
      items: 1,
    },
    'a text of 20,000 characters': {
      tables: { 基本情報: BASICS, 項目: itemTable(itemRow('介護予防の推進', 'あ'.repeat(20_000))) },
      codes: ['long-cell'],
      items: 1,
    },
    'a text longer than a cell of Excel holds': {
      tables: { 基本情報: BASICS, 項目: itemTable(itemRow('介護予防の推進', 'い'.repeat(40_000))) },
      codes: ['long-cell'],
      items: 1,
    },
  };

  it.each(Object.entries(contents))(
    '%s: findings, and forms of what is there',
    async (what, { tables, codes, items }) => {
      const [file, out] = [inside(`${what}.xlsx`), inside(`${what}の別紙２.xlsx`)];
      writeFileSync(file, workbookOf(tables));
      const checked = await besshi2('check', file, '--json');
      const { findings } = CheckDocument.parse(JSON.parse(checked.out));
      expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));

      const made = await besshi2('generate', file, '-o', out, '--allow-errors', '--json');
      if (items === 0) {
        expect(made).toMatchObject({ status: 2, err: expect.stringContaining('作成する項目がありません') as unknown });
      } else {
        expect(GenerateDocument.parse(JSON.parse(made.out))).toMatchObject({
          written: true,
          sheets: { length: items },
        });
      }
    },
  );

  it('nothing in a workbook steers the terminal or breaks its lines', async () => {
    const file = inside('制御.xlsx');
    writeFileSync(
      file,
      workbookOf({
        基本情報: [['都道府県名', '長_x001B_[2J野\n県'], ...BASICS.slice(1)],
        項目: itemTable(itemRow('甲')),
      }),
    );
    const { out } = await besshi2('check', file);
    expect(out).toContain('『長␛[2J野⏎県』');
    expect(out).not.toMatch(/\u001b/);
  });
});
