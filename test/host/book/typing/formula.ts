import { LONGEST_FORMULA } from '../limits';

/** Levels of nesting (Microsoft, "Excel specifications and limits"). */
const DEEPEST = 64;

const SPACE = /[ \n\r]*/y;
const SIGN = /[-+@]/y;
const STRING = /"(?:[^"]|"")*"/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const ERROR = /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)/iy;
const ROWS = /\$?\d+:\$?\d+/y;
const SHEET = /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const NAME = /[$\p{L}_\\][$\p{L}\p{N}\p{M}_.?\\]*(?:\[[^\]]*\])?/uy;
const ARRAY = /\{[^{}]+\}/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>:]/y;
const AFTER = /[%#]/y;

/**
 * Whether Excel could take a text (without its "=") as a formula: the grammar only, unknown names and functions
 * included; those become #NAME? in Excel.
 */
export function isFormula(text: string): boolean {
  return text.length <= LONGEST_FORMULA && new FormulaReader(text).isWhole();
}

class FormulaReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  isWhole(): boolean {
    return this.expression() && this.at === this.text.length;
  }

  private expression(): boolean {
    if (!this.operand()) return false;
    for (;;) {
      const start = this.at;
      const hasSpace = this.skip(SPACE) > 0;
      if (this.skip(OPERATOR) > 0) {
        if (!this.operand()) return false;
      } else if (!hasSpace || !this.isNextOperand(start)) {
        return true;
      }
    }
  }

  /** A space between two references asks for their intersection; at the end it is only a space. */
  private isNextOperand(start: number): boolean {
    if (this.at === this.text.length || /[),]/.test(this.text.charAt(this.at))) return false;
    if (this.operand()) return true;
    this.at = start;
    return false;
  }

  private operand(): boolean {
    this.skip(SPACE);
    while (this.skip(SIGN) > 0) this.skip(SPACE);
    if (!this.value()) return false;
    while (this.skip(AFTER) > 0);
    return true;
  }

  private value(): boolean {
    if (this.text.charAt(this.at) === '(') return this.bracket();
    if ([STRING, ERROR, ROWS, ARRAY].some((kind) => this.skip(kind) > 0)) return true;
    if (this.skip(SHEET) > 0) return this.skip(ERROR) > 0 || this.skip(ROWS) > 0 || this.named();
    return this.skip(NUMBER) > 0 || this.named();
  }

  private named(): boolean {
    if (this.skip(NAME) === 0) return false;
    return this.text.charAt(this.at) === '(' ? this.bracket() : true;
  }

  /** An expression in brackets, or a function's arguments, some of them left out. */
  private bracket(): boolean {
    if (++this.depth > DEEPEST) return false;
    this.at++;
    for (;;) {
      this.skip(SPACE);
      const next = this.text.charAt(this.at);
      if (next !== ',' && next !== ')' && !this.expression()) return false;
      this.skip(SPACE);
      const end = this.text.charAt(this.at++);
      if (end === ')') {
        this.depth--;
        return true;
      }
      if (end !== ',') return false;
    }
  }

  /** Moves behind what stands here, and gives its length. */
  private skip(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    const length = pattern.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length;
  }
}
