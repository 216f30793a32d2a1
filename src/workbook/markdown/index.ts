import type { Sheet } from '../../sheet/sheet';
import { parseCell } from './cell';
import { mergedAreas } from './merges';
import { parseTitle, type Title } from './title';

/**
 * A workbook written as Markdown tables, for tests: the whole input at a glance.
 *
 * ```
 * ## 指標 (hidden) (hidden rows 3, 5) (hidden columns C) (1904)
 * | 目標項目     | 策定時の値 | <    |
 * | ^            | 数値       | 年次 |
 * | 訪問看護（か所） | 177        | H28  |
 * ```
 *
 * `## name` begins a sheet; the notes in ASCII parentheses after it are optional. Every pipe row is a row of the sheet,
 * from row 1 on (`||` or `| |` a blank one); `⋮ 500` stands for 500 blank rows; `|---|` rows and blank lines are skipped. ASCII spaces around a cell are
 * dropped, full-width ones kept. What stands in a cell:
 *
 * | written              | meaning                                                                       |
 * |----------------------|-------------------------------------------------------------------------------|
 * | `12.5` `-3` `1,200`  | a number, the last in the format `#,##0`; digits that begin with 0 stay text  |
 * | `17.4%`              | the number 0.174 in the format `0.0%`                                         |
 * | `@2024-03-31`        | a date: its serial number in the format `yyyy/m/d`                            |
 * | `45382 {ge.m.d} R6.3.31` | a number or `@` date with its format and the text that Excel shows        |
 * | `'12.5`              | text whatever it looks like (a number kept as text)                           |
 * | `TRUE` `#DIV/0!`     | boolean, error                                                                |
 * | `=A1+B1 → 3`         | formula and its value, written as above; `→ ?` where the file holds no value  |
 * | `<` `^`              | merged with the cell to the left, above                                       |
 * | `<br>` `\|`          | line break, pipe; both inside text                                            |
 *
 * @throws RangeError where a line or cell is none of this: only ever a mistake in a test.
 */
export function readMarkdown(text: string): readonly Sheet[] {
  return blocks(text).map(({ title, lines }) => sheetOf(title, lines));
}

interface Block {
  readonly title: Title;
  readonly lines: readonly (readonly string[])[];
}

function blocks(text: string): readonly Block[] {
  const found: { title: Title; lines: string[][] }[] = [];
  for (const raw of text.split('\n')) {
    const line = trimAscii(raw);
    if (line.startsWith('## ')) found.push({ title: parseTitle(line.slice(3)), lines: [] });
    else if (line.startsWith('|')) {
      const block = found.at(-1);
      if (!block) throw new RangeError(`a row before the first sheet: ${line}`);
      const cells = cellsOf(line);
      if (!isSeparator(cells)) block.lines.push(cells);
    } else if (BLANKS.test(line)) for (const blank of blankRows(line)) found.at(-1)?.lines.push(blank);
    else if (line !== '') throw new RangeError(`neither a sheet nor a row: ${line}`);
  }
  return found;
}

const BLANKS = /^⋮ (\d{1,7})$/;

function blankRows(line: string): readonly string[][] {
  const [, count = '0'] = BLANKS.exec(line) ?? [];
  const blank: string[] = [];
  return Array.from({ length: Number(count) }, () => blank);
}

/** Parts a pipe row; an escaped pipe stays in its cell. */
function cellsOf(line: string): string[] {
  const cells = line
    .slice(1)
    .split(/(?<!\\)\|/)
    .map((cell) => trimAscii(cell).replaceAll('\\|', '|'));
  if (cells.at(-1) !== '') throw new RangeError(`a row that does not end with a pipe: ${line}`);
  return cells.slice(0, -1);
}

const isSeparator = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^:?-{3,}:?$/.test(cell));

const trimAscii = (text: string): string => text.replace(/^[ \t\r]+|[ \t\r]+$/g, '');

function sheetOf(title: Title, lines: readonly (readonly string[])[]): Sheet {
  return {
    name: title.name,
    visibility: title.visibility,
    rows: lines.map((line) => line.map((cell) => parseCell(cell, title.dates))),
    merges: mergedAreas(lines),
    rowHeights: new Map(),
    hiddenRows: new Set(title.hiddenRows),
    hiddenColumns: new Set(title.hiddenColumns),
    dates: title.dates,
  };
}
