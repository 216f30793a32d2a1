import type { FieldDefinition } from '../../../../src/domain/tables/definition';
import { definitionOf } from '../../../../src/domain/tables';
import type { TableKind } from '../../../../src/domain/reading';
import { headerKey } from '../../../../src/input/headers/key';
import { namesOf, vocabularyOf } from '../../../../src/input/headers/vocabulary';
import type { Dice } from './dice';

/** The names by which a field alone is known among those of its table, in one line or of a group and a column. */
export function namesIn(kind: TableKind, key: string, isGrouped: boolean): readonly [string, ...string[]] {
  const table = definitionOf(kind);
  const { fields } = vocabularyOf(table);
  const field = table.fields.find((one) => one.field === key);
  const names = field ? namesOf(field) : [];
  const own = names.filter(
    (name) => name.includes(' ') === isGrouped && !BEARS_YEAR.test(name) && fields.get(headerKey(name)) === field,
  );
  const [first, ...others] = own;
  return first === undefined ? [headerOf(field)] : [first, ...others];
}

/** 第７期末: a name that says when as well. */
const BEARS_YEAR = /期末/;

const headerOf = (field: FieldDefinition | undefined): string => field?.header ?? '';

const FULL_WIDTH = 0xfee0;
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH));

/** A header as officials type it: widths, spaces, line breaks, brackets, remarks. */
export function typed(name: string, dice: Dice): string {
  const letters = Array.from(name);
  const isShort = letters.length <= 4 && !/[\d０-９]/.test(name);
  const middle = Math.ceil(letters.length / 2);
  return dice.oneOf([
    name,
    name,
    name,
    wide(name),
    isShort ? letters.join('　') : name,
    letters.length > 3 && !/[\d０-９]/.test(name)
      ? `${letters.slice(0, middle).join('')}\n${letters.slice(middle).join('')}`
      : name,
    `${name}（必須）`,
    `【${name}】`,
    ` ${name}　`,
    `${name}※`,
  ]);
}
