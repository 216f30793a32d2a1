import type { BookName, BookNames } from './book';
import { LONGEST_NAME } from './limits';
import { checkFormula, looksLikeAddress } from './references';
import { refused } from './refused';
import { sameName } from './sheetName';

/** The names of one scope. Adding one that is there is refused (excel-rules: name-unique; the code is to be confirmed). */
export class Names implements BookNames {
  private names: readonly Name[] = [];

  /** `changed` is called whenever formulas may have another result. */
  constructor(private readonly changed: () => void) {}

  all(): readonly BookName[] {
    return this.names;
  }

  find(name: string): BookName | undefined {
    return this.names.find((other) => sameName(other.name, name));
  }

  add(name: string, formula: string): BookName {
    if (!isName(name)) throw refused('InvalidArgument', 'NamedItemCollection.add');
    if (this.find(name)) throw refused('ItemAlreadyExists', 'NamedItemCollection.add');
    const added = new Name(name, formula, this.changed);
    this.names = [...this.names, added];
    this.changed();
    return added;
  }

  remove(name: string): void {
    if (!this.find(name)) throw refused('ItemNotFound', 'NamedItem.delete');
    this.names = this.names.filter((other) => !sameName(other.name, name));
    this.changed();
  }

  /** Excel's own change of the formulas, when sheets are renamed or deleted. */
  rewrite(change: (formula: string) => string): void {
    for (const name of this.names) name.follow(change(name.formula));
  }

  /** Takes over a name that is not there yet, with a formula of its own. */
  adopt(name: BookName, formula: string): void {
    if (this.find(name.name)) return;
    const adopted = new Name(name.name, formula, this.changed);
    adopted.comment = name.comment;
    if (!name.visible) adopted.hide();
    this.names = [...this.names, adopted];
  }
}

/** excel-rules: name-letters, name-length, name-not-address. TRUE and FALSE: to be confirmed (docs/real-excel.md). */
export function isName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !looksLikeAddress(name) &&
    !/^(?:true|false)$/i.test(name)
  );
}

class Name implements BookName {
  private text: string;
  private shown = true;
  private note = '';

  constructor(
    readonly name: string,
    formula: string,
    private readonly changed: () => void,
  ) {
    this.text = checked(formula);
  }

  get formula(): string {
    return this.text;
  }

  set formula(formula: string) {
    this.follow(checked(formula));
  }

  get visible(): boolean {
    return this.shown;
  }

  set visible(visible: boolean) {
    // excel-rules: name-hide-error
    if (/^=#(?:REF!|NAME\?)/.test(this.text)) throw refused('InvalidArgument', 'NamedItem.visible');
    this.shown = visible;
  }

  get comment(): string {
    return this.note;
  }

  set comment(comment: string) {
    // excel-rules: name-comment
    if (comment.length > LONGEST_NAME) throw refused('InvalidArgument', 'NamedItem.comment');
    this.note = comment;
  }

  follow(formula: string): void {
    this.text = formula;
    this.changed();
  }

  hide(): void {
    this.shown = false;
  }
}

/** excel-rules: name-reference. */
function checked(formula: string): string {
  if (!/^=\s*\S/.test(formula)) throw refused('InvalidArgument', 'NamedItem.formula');
  checkFormula(formula, 'NamedItem.formula');
  return formula;
}
