import type { Json } from '../../hostObject';
import { parseArea, splitSheet } from '../reference';
import { notServed } from '../refuse';

/**
 * What a name's formula comes to: a text, a number, a flag, an error or a range's address (NamedItem.type and .value).
 * Anything that would have to be calculated is not served.
 */
export function constantOf(formula: string): { readonly type: string; readonly value: Json } {
  const body = formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/s.exec(body)?.[1];
  if (text !== undefined) return { type: 'String', value: text.replaceAll('""', '"') };
  if (/^[+-]?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(body)) return { type: 'Double', value: Number(body) };
  if (/^(TRUE|FALSE)$/i.test(body)) return { type: 'Boolean', value: body.toUpperCase() === 'TRUE' };
  const error = /#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/.exec(body)?.[0];
  if (error !== undefined) return { type: 'Error', value: error };
  const { sheet, rest } = splitSheet(body);
  if (sheet !== null && parseArea(rest) !== null) return { type: 'Range', value: body };
  throw notServed(`the value of ${formula}`, 'NamedItem.value');
}
