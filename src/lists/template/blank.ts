import type { TableKind } from '../../domain/reading';
import { isSection, type Section } from '../../domain/report';
import type { FieldDefinition } from '../../domain/tables/definition';
import { definitionOf } from '../../domain/tables';
import type { Column, ItemContent, Line, LinesContent, Part, TableContent } from './content';
import { notesOf } from './notes';

const BLANK_ROWS: Partial<Readonly<Record<TableKind, number>>> = { 保険者: 45, 設定: 15, 項目対応: 25 };
const USUAL_BLANK_ROWS = 24;
const ROWS_OF_SECTION: Readonly<Record<Section, number>> = {
  background: 6,
  record: 16,
  evaluation: 6,
  insurers: 6,
  summary: 6,
};

/** The content of a blank table sheet of the template; lists for 項目 and 保険者名 come from the caller. */
export function blankTable(kind: TableKind): TableContent {
  const definition = definitionOf(kind);
  return {
    shape: 'table',
    name: kind,
    title: kind,
    kind,
    notes: notesOf(definition),
    columns: definition.fields.map(columnOf),
    entries: [],
    blankRows: BLANK_ROWS[kind] ?? USUAL_BLANK_ROWS,
  };
}

/** The lines of 基本情報, all values blank. */
export function blankLines(): LinesContent {
  const definition = definitionOf('基本情報');
  return {
    shape: 'lines',
    name: '基本情報',
    title: '基本情報',
    notes: notesOf(definition),
    lines: definition.fields.map(lineOf),
  };
}

/** A blank upright sheet: 番号 is given, everything else is to be written. */
export function blankItem(number: number): ItemContent {
  const definition = definitionOf('項目');
  const parts = definition.fields.map((field): Part => {
    const rows = isSection(field.field) ? ROWS_OF_SECTION[field.field] : 1;
    const isNumber = field.field === 'number';
    return {
      field: field.field,
      label: field.header,
      required: field.required,
      choices: field.choices ?? [],
      paragraphs: isNumber ? [number] : [],
      blankRows: isNumber ? 0 : rows,
    };
  });
  return {
    shape: 'item',
    name: `項目${String(number)}`,
    title: '別紙２に載せる文章',
    notes: notesOf(definition),
    parts,
  };
}

function columnOf({ field, header, required, choices }: FieldDefinition): Column {
  return { field, header, required, choices: choices ?? [] };
}

function lineOf({ field, header, required, choices, hint }: FieldDefinition): Line {
  return { field, label: header, required, value: null, choices: choices ?? [], hint: hint ?? '' };
}
