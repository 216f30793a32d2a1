import type { Area } from '../../../src/sheet/address';
import { without } from './areas';
import type { BookValidation } from './book';
import { LONGEST_LIST } from './limits';
import { checkFormula } from './references';
import { refused } from './refused';

/** The list validations of a sheet; a cell has at most one, the last that was set. */
export class Validations {
  private rules: readonly BookValidation[] = [];

  all(): readonly BookValidation[] {
    return this.rules;
  }

  set(area: Area, rule: Omit<BookValidation, 'area'>): void {
    checkSource(rule.source);
    this.clear(area);
    this.rules = [...this.rules, { area, source: rule.source, showsError: rule.showsError }];
  }

  clear(area: Area): void {
    this.rules = this.rules.flatMap((rule) => without(rule.area, area).map((piece) => ({ ...rule, area: piece })));
  }

  rewrite(change: (formula: string) => string): void {
    this.rules = this.rules.map((rule) =>
      rule.source.startsWith('=') ? { ...rule, source: change(rule.source) } : rule,
    );
  }

  copy(): Validations {
    const copy = new Validations();
    copy.rules = this.rules;
    return copy;
  }
}

/** excel-rules: validation-source. An empty list is refused too (to be confirmed: docs/real-excel.md). */
function checkSource(source: string): void {
  const location = 'DataValidation.rule';
  if (source.trim() === '') throw refused('InvalidArgument', location);
  if (source.startsWith('=')) checkFormula(source, location);
  else if (source.length > LONGEST_LIST) throw refused('InvalidArgument', location);
}
