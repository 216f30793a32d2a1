import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';
import { testFolder } from '../support/folder';
import { besshi2 } from '../support/terminal';
import { BASICS, itemRow, itemTable, workbookOf } from '../support/xlsx/tables';
import { changed, withParts } from '../workbook/xlsx/graft/support';
import { CheckDocument, GenerateDocument } from './documents';

const folder = testFolder();
const inside = (name: string) => join(folder, name);
const SOURCE = workbookOf({ 基本情報: BASICS, 項目: itemTable(itemRow('介護予防の推進'), itemRow('認知症施策')) });
const FORMS = ['別紙２_1_介護予防の推進', '別紙２_2_認知症施策'];
const LISTS = ['点検結果', '進捗一覧', '保険者評価集計'];
const USERS = ['基本情報', '項目'];

const TYPES = '[Content_Types].xml';
const ofKind = (type: string) =>
  withParts(SOURCE, {
    [TYPES]: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
  });
const MACROS = withParts(ofKind('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), {
  'xl/vbaProject.bin': 'マクロ（架空）',
});
const signed = (bytes: Uint8Array) => withParts(bytes, { '_xmlsignatures/sig1.xml': '<Signature/>' });

async function sheetsOf(name: string): Promise<readonly string[]> {
  return (await readXlsxWorkbook(readFileSync(inside(name)), name)).map((sheet) => sheet.name);
}

/** Generates from bytes; gives what was said, and the document. */
async function generated(bytes: Uint8Array, out: string, ...more: string[]) {
  writeFileSync(inside('元.xlsx'), bytes);
  const ran = await besshi2('generate', inside('元.xlsx'), '-o', inside(out), '--json', '--overwrite', ...more);
  return { ...ran, document: ran.status < 2 ? GenerateDocument.parse(JSON.parse(ran.out)) : null };
}

describe('a copy', () => {
  it('holds every part of the file byte for byte, and our sheets behind its own', async () => {
    const { err, document } = await generated(SOURCE, '写し.xlsx');
    expect([err, document?.notes]).toEqual(['', []]);
    expect(await sheetsOf('写し.xlsx')).toEqual([...USERS, ...FORMS, ...LISTS]);
    const [now, then] = [unzipSync(readFileSync(inside('写し.xlsx'))), unzipSync(SOURCE)];
    const differing = Object.keys(then).filter((path) =>
      Buffer.compare(now[path] ?? Buffer.of(), then[path] ?? Buffer.of()),
    );
    expect(differing.sort()).toEqual([TYPES, 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']);
  });

  it('of a copy has its sheets filled anew in place, the same bytes where nothing changed', async () => {
    await generated(SOURCE, '一.xlsx');
    const first = readFileSync(inside('一.xlsx'));
    await generated(first, '二.xlsx');
    expect(Buffer.compare(readFileSync(inside('二.xlsx')), first)).toBe(0);
  });

  it('keeps a form that was edited by hand, and says which', async () => {
    await generated(SOURCE, '一.xlsx');
    const first = readFileSync(inside('一.xlsx'));
    const links = strFromU8(unzipSync(first)['xl/_rels/workbook.xml.rels'] ?? Buffer.of());
    const path = `xl/${/worksheets\/sheet3\.xml/.exec(links)?.[0] ?? ''}`;
    const edited = changed(first, path, '計画どおり取り組んだ。', '手で直した。');
    const { document } = await generated(edited, '二.xlsx');
    expect(document?.sheets.map(({ name, kept }) => [name, kept])).toEqual([
      [FORMS[0], true],
      [FORMS[1], false],
    ]);
    expect(strFromU8(unzipSync(readFileSync(inside('二.xlsx')))[path] ?? Buffer.of())).toContain('手で直した。');
    const { out } = await besshi2('generate', inside('元.xlsx'), '-o', inside('三.xlsx'));
    expect(out).toMatch(/別紙２を1枚作りました[^]*そのまま残しました：\n {2}別紙２_1_介護予防の推進\n$/);
  });

  it('is no copy where the forms alone are asked for', async () => {
    const { document } = await generated(MACROS, '別紙.xlsx', '--only-forms');
    expect(await sheetsOf('別紙.xlsx')).toEqual(FORMS);
    expect(document?.notes).toEqual([]);
  });
});

describe('a file that takes no sheets', () => {
  it.each([
    ['signed', signed(SOURCE), '電子署名が付いている'],
    [
      'locked',
      changed(SOURCE, 'xl/workbook.xml', '<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
      '構成が保護されている',
    ],
    [
      'in a dialect nobody knows',
      changed(SOURCE, 'xl/workbook.xml', 'spreadsheetml/2006/main', 'spreadsheetml/2030/main'),
      '扱えない書き方',
    ],
    ['without its content types', withParts(SOURCE, { [TYPES]: '' }), '内部の作り'],
  ])('%s: a new workbook of our sheets, and one sentence why', async (_, bytes, why) => {
    const { status, err, document } = await generated(bytes, '新.xlsx');
    expect(status).toBeLessThan(2);
    expect(err).toContain(why);
    expect(err.trimEnd().split('\n')).toEqual(document?.notes);
    expect(document?.notes).toHaveLength(1);
    expect(await sheetsOf('新.xlsx')).toEqual([...FORMS, ...LISTS]);
  });
});

describe('the name of a copy', () => {
  it.each([
    ['macros', MACROS, '写し.xlsx', '.xlsm にしてください'],
    ['no macros', SOURCE, '写し.xlsm', '.xlsx にしてください'],
    [
      'a template',
      ofKind('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
      'あ.xlsx',
      '.xltx',
    ],
    ['macros that cannot be kept', signed(MACROS), 'あ.xlsm', '新しいブックになるので'],
  ])('%s: refused under the ending of another kind, and nothing is written', async (_, bytes, out, says) => {
    rmSync(inside(out), { force: true });
    const { status, err } = await generated(bytes, out);
    expect([status, err]).toEqual([2, expect.stringContaining(says)]);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(() => readFileSync(inside(out))).toThrow();
  });

  it('of a workbook with macros ends as the file’s, macros included', async () => {
    const { document } = await generated(MACROS, '写し.XLSM');
    expect(document?.written).toBe(true);
    const parts = unzipSync(readFileSync(inside('写し.XLSM')));
    expect(strFromU8(parts['xl/vbaProject.bin'] ?? Buffer.of(), true)).not.toBe('');
    expect(strFromU8(parts[TYPES] ?? Buffer.of())).toContain('macroEnabled.main+xml');
  });
});

it('macros are never run, which check says; other files need no such word', async () => {
  writeFileSync(inside('マクロ.xlsm'), MACROS);
  writeFileSync(inside('なし.xlsx'), SOURCE);
  expect((await besshi2('check', inside('マクロ.xlsm'))).err).toBe(
    `『${inside('マクロ.xlsm')}』にはマクロがありますが、実行しません。保存されている値を読み取りました。\n`,
  );
  expect((await besshi2('check', inside('なし.xlsx'))).err).toBe('');
});

describe('a file that is open in Excel', () => {
  it('is read as it was saved, which is said', async () => {
    writeFileSync(inside('開.xlsx'), SOURCE);
    writeFileSync(inside('~$開.xlsx'), '担当者');
    const { out, err } = await besshi2('check', inside('開.xlsx'), '--json');
    expect(CheckDocument.parse(JSON.parse(out)).prefecture).toBe('長野県');
    expect(err).toBe(`『${inside('開.xlsx')}』は Excel で開かれています。保存していない変更は、結果に含まれません。\n`);
    const made = await besshi2('generate', inside('開.xlsx'), '-o', inside('開の写し.xlsx'), '--json');
    expect(GenerateDocument.parse(JSON.parse(made.out)).notes).toEqual([err.trimEnd()]);
  });

  it('is not replaced', async () => {
    writeFileSync(inside('先.xlsx'), 'x');
    writeFileSync(inside('~$先.xlsx'), '担当者');
    const { status, err } = await generated(SOURCE, '先.xlsx');
    expect([status, err]).toEqual([2, expect.stringContaining('Excel で開かれています。閉じてから')]);
    expect(readFileSync(inside('先.xlsx'), 'utf8')).toBe('x');
  });
});
