import { readdirSync } from 'node:fs';
import type { TableKind } from '../../src/domain/reading';
import { definitionOf } from '../../src/domain/tables';
import { blankItem, blankTable } from '../../src/lists/template/blank';
import type { Column, Entry, Line, LinesContent, SheetContent, TableContent } from '../../src/lists/template/content';
import { withChoices, withEntries, withParagraphs } from '../../src/lists/template/fill';
import { fieldCalled, implementationEntries, plainEntries, ratingEntries } from './entries';
import { readItemFile, type ItemFile } from './itemFile';
import { readLayout, type Layout, type TableLayout } from './layout';
import { readTsv } from './tsv';

/** The folders of the samples; each becomes a workbook of its name. */
export const SAMPLES = ['gunma-r5', 'tochigi-r6'] as const;
export type SampleName = (typeof SAMPLES)[number];

/** What the sheets of a sample hold, from the files of its folder. */
export function loadSample(name: SampleName): readonly SheetContent[] {
  const folder = new URL(`./${name}/`, import.meta.url);
  const layout = readLayout(new URL('workbook.json', folder));
  const items = readItems(folder);
  const insurers = readTsv(new URL('insurers.tsv', folder));
  const nameColumn = insurers.header.findIndex((header) => fieldCalled('保険者', header).field === 'name');
  const choices = { item: items.map((item) => item.name), insurer: insurers.rows.map((row) => row[nameColumn] ?? '') };
  return [
    basicsContent(layout.basics),
    ...itemContents(layout.items, items),
    ...layout.tables.map((table) => withChoices(tableContent(folder, table, layout), choices)),
  ];
}

function readItems(folder: URL): readonly ItemFile[] {
  const files = readdirSync(new URL('items/', folder)).sort();
  return files.map((file) => readItemFile(new URL(`items/${file}`, folder)));
}

function basicsContent({ name, title, notes, values }: Layout['basics']): LinesContent {
  const lines = Object.entries(values).map(([label, value]): Line => {
    const { field, required, choices, hint } = fieldCalled('基本情報', label);
    return { field, label, required, value, choices: choices ?? [], hint: hint ?? '' };
  });
  return { shape: 'lines', name, title, notes, lines };
}

function itemContents(layout: Layout['items'], items: readonly ItemFile[]): readonly SheetContent[] {
  if (layout.shape === 'upright') {
    return items.map((item, at) => {
      const blank = blankItem(at + 1);
      return withParagraphs({ ...blank, notes: [...blank.notes, ...layout.notes] }, paragraphsOf(item));
    });
  }
  const entries = items.map((item, at): Entry => {
    const texts = Object.entries(paragraphsOf(item)).map(([field, lines]) => [field, lines.join('\n')]);
    return { ...Object.fromEntries(texts), number: at + 1 };
  });
  return [withEntries(laidOut('項目', layout), entries)];
}

function paragraphsOf({ name, texts }: ItemFile): Readonly<Record<string, readonly string[]>> {
  const byField = definitionOf('項目').fields.map(({ field, header }) => [field, texts.get(header) ?? []]);
  return { ...Object.fromEntries(byField), name: [name] };
}

function tableContent(folder: URL, table: TableLayout, { basics }: Layout): TableContent {
  return withEntries(laidOut(table.kind, table), entriesOf(folder, table, basics));
}

type Look = Pick<TableLayout, 'name' | 'title' | 'notes' | 'columns'>;

function laidOut(kind: TableKind, { name, title, notes, columns }: Look): TableContent {
  const blank = blankTable(kind);
  const own = columns?.map((header): Column => {
    const { field, required, choices } = fieldCalled(kind, header);
    return { field, header, required, choices: choices ?? [] };
  });
  return { ...blank, name, title, notes, columns: own ?? blank.columns };
}

function entriesOf(folder: URL, { kind, data }: TableLayout, basics: Layout['basics']): readonly Entry[] {
  const file = readTsv(new URL(data, folder));
  if (kind === '給付適正化実施状況') return implementationEntries(file);
  if (kind !== '保険者評価') return plainEntries(kind, file);
  const year = Object.entries(basics.values).find(([label]) => fieldCalled('基本情報', label).field === 'fiscalYear');
  return ratingEntries(file, readTsv(new URL('issues.tsv', folder)), String(year?.[1] ?? ''));
}
