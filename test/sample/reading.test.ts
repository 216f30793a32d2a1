import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSample, SAMPLES, type SampleName } from '../../assets/sample/load';
import type { Report } from '../../src/domain/report';
import { SECTIONS } from '../../src/domain/report';
import { TABLES } from '../../src/domain/tables';
import { readWorkbook } from '../../src/input';
import { drawTemplate } from '../../src/lists/template';
import { readXlsxWorkbook } from '../../src/workbook/xlsx';
import { renamed } from './renamed';
import { sheetOf, sheetsOf } from './sheets';
import { entriesOf } from './tables';

/** The report without places: what was read, not where. */
function valuesOf(report: Report): unknown {
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (key === 'place' ? undefined : value)));
}

/** The paragraphs of each section of each item as the data files give them. */
function paragraphsOf(name: SampleName): readonly (readonly string[])[] {
  const upright = loadSample(name).flatMap((sheet) => (sheet.shape === 'item' ? [sheet] : []));
  const inRows = entriesOf(name, '項目');
  const ofItem = (text: (field: string) => readonly string[]) => SECTIONS.map((section) => text(section).join('\n'));
  return [
    ...upright.map(({ parts }) =>
      ofItem((field) => (parts.find((part) => part.field === field)?.paragraphs ?? []).map(String)),
    ),
    ...inRows.map((entry) => ofItem((field) => [String(entry[field] ?? '')])),
  ];
}

describe.each(SAMPLES)('the file %s.xlsx, read back', async (name) => {
  const file = readFileSync(new URL(`../../assets/sample/${name}.xlsx`, import.meta.url));
  const { report, tables } = readWorkbook(await readXlsxWorkbook(new Uint8Array(file), `${name}.xlsx`));

  it('gives every text as the data files have it', () => {
    const read = report.items.map(({ sections }) =>
      SECTIONS.map((section) => sections[section].paragraphs.map(({ text }) => text).join('\n')),
    );
    expect(read).toEqual(paragraphsOf(name));
    expect(read.flat().filter((text) => text === '')).toEqual([]);
  });

  it('gives every row of every table, with values as written', () => {
    const of = (kind: Parameters<typeof entriesOf>[1], field: string) =>
      entriesOf(name, kind).map((entry) => String(entry[field] ?? ''));
    expect(report.indicators.map(({ name: { written } }) => written)).toEqual(of('指標', 'name'));
    expect(report.indicators.map(({ latest }) => latest.value.written)).toEqual(of('指標', 'latest'));
    expect(report.indicators.map(({ target }) => target.value.written)).toEqual(of('指標', 'target'));
    expect(report.insurers.map(({ code }) => code.value)).toEqual(of('保険者', 'code'));
    expect(report.insurers.map(({ area }) => area.value)).toEqual(of('保険者', 'area'));
    expect(report.insurerRatings.map(({ rating }) => rating.value)).toEqual(of('保険者評価', 'rating'));
    expect(report.implementations.map(({ insurer }) => insurer.value)).toEqual(of('給付適正化実施状況', 'insurer'));
    expect(report.activities.map(({ name: { written } }) => written)).toEqual(of('取組実績', 'name'));
  });

  it('leaves no column and no row of its tables aside', () => {
    expect(tables.flatMap(({ leftAside }) => leftAside)).toEqual([]);
  });
});

describe.each(SAMPLES)('%s under other names', (name) => {
  const most = Math.max(...TABLES.flatMap(({ fields }) => fields.map(({ aliases }) => aliases.length)));
  const given = readWorkbook(sheetsOf(loadSample(name)));

  it.each(Array.from({ length: most }, (_, alias) => ({ alias, reversed: alias % 2 === 1 })))(
    'reads the same with alias $alias of every label and header (columns reversed: $reversed)',
    (how) => {
      const office = { prefecture: '山形県', fiscalYear: '令和10年度', ...how };
      const { report } = readWorkbook(sheetsOf(renamed(loadSample(name), office)));
      const { prefecture, fiscalYear } = report.basics;
      expect([prefecture.value, fiscalYear.value]).toEqual([office.prefecture, 2028]);
      const sameBasics = { ...report.basics, prefecture: given.report.basics.prefecture };
      const same = { ...report, basics: { ...sameBasics, fiscalYear: given.report.basics.fiscalYear } };
      expect(valuesOf(same)).toEqual(valuesOf(given.report));
    },
  );
});

describe('the blank template, read', () => {
  it('holds no item, no row and no value, and its notes are taken for neither', () => {
    const { report, tables } = readWorkbook(drawTemplate({ prefecture: null, fiscalYear: null }).map(sheetOf));
    const { basics, ...records } = report;
    expect(Object.values(records).flat()).toEqual([]);
    expect(Object.values(basics).flatMap((field) => ('written' in field ? field.written : ''))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/./)]),
    );
    const kinds = TABLES.map(({ kind }) => kind).filter((kind) => kind !== '項目');
    expect(tables.map(({ table }) => table)).toEqual(kinds);
  });

  it('made for a prefecture, gives its name, year and insurers', () => {
    const { report } = readWorkbook(drawTemplate({ prefecture: '群馬県', fiscalYear: 2023 }).map(sheetOf));
    expect(report.basics.prefecture.value).toBe('群馬県');
    expect(report.basics.fiscalYear.value).toBe(2023);
    expect(report.insurers).toHaveLength(35);
    expect(report.insurers[0]).toMatchObject({ code: { value: '102016' }, name: { value: '前橋市' } });
  });
});
