import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';
import { testFolder } from '../support/folder';
import { besshi2 } from '../support/terminal';
import { CheckDocument, GenerateDocument, ProgressDocument } from './documents';

const GUNMA = 'assets/sample/gunma-r5.xlsx';
const OTHER = 'assets/sample/tochigi-r6.xlsx';
const folder = testFolder();

async function json<Schema extends z.ZodType>(schema: Schema, ...words: string[]) {
  const { status, out, err } = await besshi2(...words, '--json');
  return { status, err, document: schema.parse(JSON.parse(out)) };
}

async function sheetNames(path: string): Promise<string[]> {
  return (await readXlsxWorkbook(readFileSync(path), path)).map(({ name }) => name);
}

describe('check', () => {
  it('says which tables it found where, and what must be looked at', async () => {
    const { status, document } = await json(CheckDocument, 'check', GUNMA);
    expect(document).toMatchObject({ prefecture: '群馬県', fiscalYear: 2023, counts: { error: 0 } });
    expect(document.reading.find(({ table }) => table === '指標')?.columns.map(({ field }) => field)).toContain(
      'latest',
    );
    expect(document.findings.length).toBe(Object.values(document.counts).reduce((sum, count) => sum + count));
    expect(status).toBe(0);
  });

  it('reports several files by name; a bad one does not stop the others', async () => {
    const { status, out, err } = await besshi2('check', 'missing.xlsx', OTHER, '--json');
    const [missing, other] = JSON.parse(out) as [{ file: string; error: string }, unknown];
    expect(missing.file).toBe('missing.xlsx');
    expect(err).toBe(`${missing.error}\n`);
    expect(CheckDocument.parse(other).prefecture).toBe('栃木県');
    expect(status).toBe(2);
  });

  it('speaks Japanese to people, a line a finding', async () => {
    const { out } = await besshi2('check', GUNMA);
    expect(out).toContain('群馬県　令和５年度');
    expect(out).toMatch(/ {2}要確認　『指標』シート G\d+：/);
  });
});

describe('progress', () => {
  it('gives the reference figures of 群馬県 as decimal strings', async () => {
    const { status, document } = await json(ProgressDocument, 'progress', GUNMA);
    expect(document.indicators.map(({ rate, met, rating }) => [rate?.low, rate?.high, met, rating])).toEqual([
      ['83.80', '83.80', 'no', '◎'],
      ['2.94', '141.18', 'undecided', null],
      ['207.69', '207.69', 'yes', '◎'],
      ['183.33', '183.33', 'yes', '◎'],
      ['156.16', '156.16', 'yes', '◎'],
      ['93.48', '141.30', 'undecided', '◎'],
    ]);
    expect(document.indicators[0]?.target).toEqual({ low: '10', high: '10', strict: true });
    expect(document.indicators[1]?.latest).toEqual({ low: '486', high: '533' });
    expect(status).toBe(0);
  });
});

describe('generate', () => {
  it('adds a form an item and three lists to a copy, and leaves the source untouched', async () => {
    const out = join(folder, 'all.xlsx');
    const before = hash(GUNMA);
    const { status, document } = await json(GenerateDocument, 'generate', GUNMA, '-o', out);
    const forms = document.sheets.map(({ name }) => name);
    expect(forms).toHaveLength(6);
    const lists = ['点検結果', '進捗一覧', '保険者評価集計'];
    expect(await sheetNames(out)).toEqual([...(await sheetNames(GUNMA)), ...forms, ...lists]);
    expect(document.written).toBe(true);
    expect(hash(GUNMA)).toBe(before);
    expect(status).toBe(0);
  });

  it('writes the forms alone where asked', async () => {
    const out = join(folder, 'forms.xlsx');
    const { document } = await json(GenerateDocument, 'generate', OTHER, '-o', out, '--only-forms');
    expect(await sheetNames(out)).toEqual(document.sheets.map(({ name }) => name));
  });

  it('does not replace a file unless told to, nor ever the source', async () => {
    const out = join(folder, 'twice.xlsx');
    expect((await besshi2('generate', GUNMA, '-o', out)).status).toBe(0);
    const first = hash(out);
    expect(await besshi2('generate', OTHER, '-o', out)).toMatchObject({ status: 2, out: '' });
    expect(hash(out)).toBe(first);
    expect((await besshi2('generate', OTHER, '-o', out, '--overwrite')).status).toBe(0);
    expect(hash(out)).not.toBe(first);
    const same = await besshi2('generate', out, '-o', join(folder, '.', 'twice.xlsx'), '--overwrite');
    expect(same).toMatchObject({ status: 2, out: '' });
  });

  it('gives equal bytes for equal input', async () => {
    const [a, b] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    await besshi2('generate', GUNMA, '-o', a);
    await besshi2('generate', GUNMA, '-o', b);
    expect(hash(a)).toBe(hash(b));
  });
});

describe('template', () => {
  it('writes a workbook that reads back with its prefecture, year and insurers', async () => {
    const out = join(folder, 'template.xlsx');
    expect((await besshi2('template', '-o', out, '--prefecture', '群馬', '--year', 'R7')).status).toBe(0);
    const { status, document } = await json(CheckDocument, 'check', out);
    expect(document).toMatchObject({ prefecture: '群馬県', fiscalYear: 2025 });
    expect(status).toBe(1);
  });

  it('is not turned into forms as long as errors stand, and leaves nothing half written', async () => {
    const template = join(folder, 'blank.xlsx');
    await besshi2('template', '-o', template);
    const out = join(folder, 'never.xlsx');
    const { status, document } = await json(GenerateDocument, 'generate', template, '-o', out);
    expect(document.written).toBe(false);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
