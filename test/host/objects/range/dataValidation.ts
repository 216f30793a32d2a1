import { contains, type Area } from '../../../../src/sheet/address';
import type { BookSheet, BookValidation } from '../../book/book';
import type { HostObject, Json } from '../../hostObject';
import { cellsOf, isUnbounded } from '../area';
import type { Place } from '../place';
import { flag, isGiven, record, text } from '../read/values';
import { does } from '../does';
import { refused } from '../../book/refused';
import { notServed } from '../refuse';

type Rule = Omit<BookValidation, 'area'>;

/**
 * Excel.DataValidation: drop-down lists only (https://learn.microsoft.com/javascript/api/excel/excel.datavalidation).
 * A rule that not all cells share reads as an empty one, as where there is none.
 */
export function dataValidation(place: Place): HostObject {
  return {
    type: 'DataValidation',
    get: {
      Rule: () => ruleJson(sharedRule(place)),
      IgnoreBlanks: () => true,
      ErrorAlert: () => ({ message: '', showAlert: sharedRule(place)?.showsError ?? true, style: 'Stop', title: '' }),
    },
    set: {
      Rule: (value) => validate(place, { source: source(value), showsError: true }),
      IgnoreBlanks: (value) => {
        if (!flag(value, at('ignoreBlanks'))) throw notServed('ignoreBlanks false', at('ignoreBlanks'));
      },
      ErrorAlert: (value) => alert(place, value),
    },
    call: { Clear: does(() => validate(place, null)) },
  };
}

function validate({ sheet, areas }: Place, rule: Rule | null): void {
  for (const area of areas) sheet.validate(area, rule);
}

function ruleJson(rule: Rule | null): Json {
  return rule === null ? {} : { list: { inCellDropDown: true, source: rule.source } };
}

/** ListDataValidation: "=選択肢!$A$1:$A$9", or entries with commas between (excel-rules: validation-source; the book's). */
function source(value: Json): string {
  const { list: rule } = record(value, ['list'], at('rule'));
  const { inCellDropDown, source: given } = record(rule, ['inCellDropDown', 'source'], at('rule'));
  if (isGiven(inCellDropDown) && !flag(inCellDropDown, at('rule'))) throw notServed('inCellDropDown false', at('rule'));
  return text(given, at('rule'));
}

/** DataValidationErrorAlert. Without a rule there is nothing to alert of: refused, as the order is not documented. */
function alert(place: Place, value: Json): void {
  const location = at('errorAlert');
  const { showAlert, message, title, style } = record(value, ['showAlert', 'message', 'title', 'style'], location);
  if ((isGiven(message) && message !== '') || (isGiven(title) && title !== '')) throw notServed('texts', location);
  if (isGiven(style) && style !== 'Stop') throw notServed('styles but Stop', location);
  const rule = sharedRule(place);
  if (rule === null) throw refused('InvalidOperation', location);
  validate(place, { ...rule, showsError: flag(showAlert, location) });
}

/** The rule that every cell has. */
function sharedRule({ sheet, areas }: Place): Rule | null {
  if (areas.some(isUnbounded)) throw notServed('validation of whole rows and columns', 'DataValidation');
  const [first, ...others] = areas.flatMap((area) => rulesOf(sheet, area));
  if (!first) return null;
  return others.every((other) => other?.source === first.source && other.showsError === first.showsError)
    ? first
    : null;
}

function rulesOf(sheet: BookSheet, area: Area): readonly (Rule | undefined)[] {
  return [...cellsOf(area)].map((cell) => sheet.validations.find((one) => contains(one.area, cell)));
}

function at(member: string): string {
  return `DataValidation.${member}`;
}
