import type { TableKind } from '../../src/domain/reading';
import { definitionOf } from '../../src/domain/tables';
import type { Column, SheetContent } from '../../src/lists/template/content';

/** What another office would call and order differently. */
export interface Renaming {
  readonly prefecture: string;
  readonly fiscalYear: string;
  /** Which alias each label and header takes, counted round; those without aliases keep their name. */
  readonly alias: number;
  readonly reversed: boolean;
}

/** The same content under other names: prefecture, year, sheets, titles, labels and headers. */
export function renamed(contents: readonly SheetContent[], renaming: Renaming): readonly SheetContent[] {
  return contents.map((content, at): SheetContent => {
    const look = { name: `${renaming.prefecture}資料${at + 1}`, title: `${renaming.fiscalYear}　作業表その${at + 1}` };
    if (content.shape === 'table') {
      const columns = content.columns.map((column): Column => {
        return { ...column, header: called(content.kind, column.field, renaming.alias) };
      });
      return { ...content, ...look, columns: renaming.reversed ? columns.toReversed() : columns };
    }
    if (content.shape === 'item') {
      const parts = content.parts.map((part) => ({ ...part, label: called('項目', part.field, renaming.alias) }));
      return { ...content, ...look, parts };
    }
    const values = new Map([
      ['prefecture', renaming.prefecture],
      ['fiscalYear', renaming.fiscalYear],
    ]);
    const lines = content.lines.map((line) => ({
      ...line,
      label: called('基本情報', line.field, renaming.alias),
      value: values.get(line.field) ?? line.value,
    }));
    return { ...content, ...look, lines };
  });
}

function called(kind: TableKind, field: string, alias: number): string {
  const definition = definitionOf(kind).fields.find((each) => each.field === field);
  const aliases = definition?.aliases ?? [];
  return aliases[alias % Math.max(1, aliases.length)] ?? definition?.header ?? field;
}
