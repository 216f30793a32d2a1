import type { TableDefinition } from '../../domain/tables/definition';
import { headerKey } from '../headers/key';
import { partYear } from '../headers/year';
import { fieldsOf, type MatchedColumn } from './run';

/**
 * Beside 基準値, 現状値 is today's: names that mean another field where a figure beside bears another name of their own,
 * and nothing else bears that other field. A 年次 goes with the figure on its left.
 */
export function withYielded(table: TableDefinition, columns: readonly MatchedColumn[]): readonly MatchedColumn[] {
  const isOther = (column: MatchedColumn): boolean => fieldOf(column)?.required === true && !isYielding(column);
  if (!columns.some(isYielding) || !columns.some((column) => fieldOf(column)?.yields && isOther(column)))
    return columns;
  const known = fieldsOf(columns);
  const yielded: MatchedColumn[] = [];
  columns.forEach((column, index) => {
    const left = columns[index - 1];
    const isBeside = left !== undefined && yielded.at(-1) !== left && fieldOf(column)?.required === false;
    const to = isYielding(column) || isBeside ? fieldOf(column)?.yields?.to : undefined;
    const field = table.fields.find((one) => one.field === to && !known.has(one.field));
    yielded.push(field && column.match?.kind === 'field' ? { ...column, match: { ...column.match, field } } : column);
  });
  return yielded;
}

const fieldOf = ({ match }: MatchedColumn) => (match?.kind === 'field' && !match.isPointed ? match.field : undefined);

function isYielding(column: MatchedColumn): boolean {
  const names = fieldOf(column)?.yields?.names;
  if (!names) return false;
  const text = column.spoken.map((line) => line.text).join('');
  const keys = [headerKey(text), headerKey(partYear(text)?.rest ?? '')];
  return names.some((name) => keys.includes(headerKey(name)));
}
