import type { FieldDefinition, TableDefinition } from './definition';

/** The 種別 of a setting that says what a column of a table means. */
export const COLUMN_SETTING = '列の対応';
/** The 値 for a column that is not to be read. */
export const NOT_READ = '使わない';

/** The 対象 of such a setting: the table and the whole header over the column, groups first. */
export function columnSubject({ kind }: TableDefinition, header: string): string {
  return `${kind}：${header}`;
}

/** The 値 of such a setting. */
export function columnValue(field: FieldDefinition | null): string {
  return field?.header ?? NOT_READ;
}
