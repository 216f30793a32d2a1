import { a1, a1Area, MAX_COLUMNS, MAX_ROWS, type Address, type Area } from '../../sheet/address';
import type { Drawing, DrawnCell, DrawnRow } from '../../sheet/drawing';
import { linkCount } from './links';
import { Refusal } from './refusal';

const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;
const LONGEST_FOOTER = 255;
const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN_POINTS = 1342;
const MOST_BREAKS = 1026;
/** docs/excel-rules.md, link-count. */
const MOST_LINKS = 65_530;
/** Excel keeps "History" for itself. */
const KEPT_NAME = 'history';

/** Refuses what no workbook can hold, before anything is written. Throws Refusal 'bad-drawing'. */
export function refuseBadDrawings(drawings: readonly Drawing[]): void {
  if (drawings.length === 0) throw bad('書き出すシートがありません。');
  const names = new Set<string>();
  for (const { name } of drawings) {
    refuseName(name);
    if (names.has(name.toLowerCase())) throw bad(`シート名『${name}』が二つあります。別の名前にしてください。`);
    names.add(name.toLowerCase());
  }
  for (const drawing of drawings) new DrawingCheck(drawing).run();
}

function refuseName(name: string): void {
  const isLegal =
    name !== '' &&
    name.length <= LONGEST_NAME &&
    !/[:\\/?*[\]：＼／？＊［］￥\u0000-\u001f\ufffe\uffff]|^['’＇]|['’＇]$/.test(name) &&
    name.toLowerCase() !== KEPT_NAME;
  if (!isLegal) {
    throw bad(`シート名『${name}』は使えません。31文字以内で、: \\ / ? * [ ]（全角も）を含まない名前にしてください。`);
  }
}

class DrawingCheck {
  constructor(private readonly drawing: Drawing) {}

  run(): void {
    const { columns, rows, page } = this.drawing;
    this.refuse(rows.length > MAX_ROWS || columns.length > MAX_COLUMNS, '行か列が多すぎます。');
    this.refuse(!columns.every((width) => width >= 0 && width <= WIDEST_COLUMN_POINTS), '列の幅が範囲を超えています。');
    this.refuse(
      rows.filter(({ breakAfter }) => breakAfter).length > MOST_BREAKS,
      '改ページが1,026か所を超えています。',
    );
    this.refuse(page.footer.length > LONGEST_FOOTER, 'フッターが255文字を超えています。');
    this.refuse(linkCount(this.drawing) > MOST_LINKS, 'リンクが65,530件を超えています。');
    for (const [index, row] of rows.entries()) this.checkRow(row, index);
    this.checkMerges();
  }

  private checkRow({ height, cells }: DrawnRow, row: number): void {
    this.refuse(
      !(height >= 0 && height <= HIGHEST_ROW),
      `${row + 1}行目の高さが 0～409.5 ポイントの範囲にありません。`,
    );
    const columns = new Set<number>();
    for (const cell of cells) {
      const isPlace = Number.isInteger(cell.column) && cell.column >= 0 && cell.column < MAX_COLUMNS;
      this.refuse(!isPlace || columns.has(cell.column), `${row + 1}行目のセルの位置が重なっています。`);
      columns.add(cell.column);
      this.checkCell(cell, row);
    }
  }

  private checkCell({ column, content, link }: DrawnCell, row: number): void {
    const at = a1({ row, column });
    this.refuse(
      typeof content === 'string' && content.length > LONGEST_TEXT,
      `セル ${at} の文章が Excel の上限（32,767文字）を超えています。短くしてください。`,
    );
    this.refuse(typeof content === 'number' && !Number.isFinite(content), `セル ${at} の数値が正しくありません。`);
    this.refuse(
      link !== undefined && (typeof content !== 'string' || content === '' || !isCell(link.at)),
      `セル ${at} のリンクが正しくありません。`,
    );
  }

  /** Merges of one cell and merges that overlap make Excel ask to repair the file. */
  private checkMerges(): void {
    const covered: Area[] = [];
    for (const merge of [...this.drawing.merges].sort((a, b) => a.top - b.top)) {
      const where = a1Area(merge);
      const isArea = merge.top < merge.bottom || merge.left < merge.right;
      this.refuse(
        !isArea || merge.bottom < merge.top || merge.right < merge.left,
        `結合 ${where} が正しくありません。`,
      );
      this.refuse(
        covered.some((other) => overlaps(other, merge)),
        `結合 ${where} がほかの結合と重なっています。`,
      );
      covered.push(merge);
    }
  }

  private refuse(isWrong: boolean, what: string): void {
    if (isWrong) throw bad(`シート『${this.drawing.name}』を書き出せません。${what}`);
  }
}

function isCell({ row, column }: Address): boolean {
  const isWhole = Number.isInteger(row) && Number.isInteger(column);
  return isWhole && row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}

function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function bad(sentence: string): Refusal {
  return new Refusal('bad-drawing', sentence);
}
