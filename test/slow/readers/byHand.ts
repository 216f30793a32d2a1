import { a1, a1Area, MAX_ROWS } from '../../../src/sheet/address';
import { isCellError, type Cell, type Sheet } from '../../../src/sheet/sheet';
import { escape, makePackage, stylesOf } from '../../support/xlsx/package';

/** How a file is written by hand. */
interface Way {
  /** A cell's text, in whatever part it stands. */
  readonly text: (text: string) => string;
  /** The number of a cell's format; undefined where the file has none. */
  readonly style: (format: string) => number | undefined;
  /** Whether cells say where they stand. */
  readonly placed: boolean;
}

/** Furigana over the first sign, and a text in two runs. */
function withFurigana(text: string): string {
  const [first = '', ...rest] = [...text];
  const run = (part: string) => `<t xml:space="preserve">${escape(part)}</t>`;
  return (
    `<r>${run(first)}</r>${rest.length > 0 ? `<r><rPr><b/></rPr>${run(rest.join(''))}</r>` : ''}` +
    `<rPh sb="0" eb="${first.length}">${run('フリガナ')}</rPh><phoneticPr fontId="1" type="Hiragana"/>`
  );
}

/** No styles, no size, no places of cells; inline strings with furigana; a height in the last row. */
export function bareFile(sheets: readonly Sheet[]): Uint8Array {
  const way: Way = {
    text: (text) => `t="inlineStr"><is>${withFurigana(text)}</is>`,
    style: () => undefined,
    placed: false,
  };
  const stray = `<row r="${MAX_ROWS}" ht="30" customHeight="1"/>`;
  return packaged(sheets, way, {}, stray);
}

/** Shared strings with furigana, each text once; a format in the last row, and a size that reaches as far. */
export function sharedFile(sheets: readonly Sheet[]): Uint8Array {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell ?? [])));
  const formats = [...new Set(['General', ...cells.map(({ format }) => format)])];
  const strings = [...new Set(cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))];
  const places = new Map(strings.map((text, at) => [text, at]));
  const way: Way = {
    text: (text) => `t="s"><v>${places.get(text) ?? 0}</v>`,
    style: (format) => formats.indexOf(format),
    placed: true,
  };
  const parts = {
    strings: strings.map((text) => `<si>${withFurigana(text)}</si>`).join(''),
    styles: stylesOf(...formats.map((format) => (format === 'General' ? 0 : format))),
  };
  const stray = `<row r="${MAX_ROWS}"><c r="ZZ${MAX_ROWS}" s="${formats.length - 1}"/></row>`;
  return packaged(sheets, way, parts, stray, `<dimension ref="A1:ZZ${MAX_ROWS}"/>`);
}

function packaged(
  sheets: readonly Sheet[],
  way: Way,
  parts: { readonly strings?: string; readonly styles?: string },
  stray: string,
  size = '',
): Uint8Array {
  return makePackage({
    ...parts,
    workbook: sheets.some(({ dates }) => dates === '1904') ? '<workbookPr date1904="1"/>' : '',
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      ...(sheet.visibility !== 'visible' && { state: sheet.visibility }),
      before: size + columnsOf(sheet),
      data: rowsOf(sheet, way) + (sheet.rows.length < MAX_ROWS ? stray : ''),
      after: mergesOf(sheet),
    })),
  });
}

const columnsOf = ({ hiddenColumns }: Sheet): string =>
  hiddenColumns.size === 0
    ? ''
    : `<cols>${[...hiddenColumns].map((at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>`).join('')}</cols>`;

const mergesOf = ({ merges }: Sheet): string =>
  merges.length === 0
    ? ''
    : `<mergeCells>${merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`).join('')}</mergeCells>`;

function rowsOf({ rows, hiddenRows }: Sheet, way: Way): string {
  const lines: string[] = [];
  const last = Math.max(rows.length - 1, ...hiddenRows);
  for (let row = 0; row <= last; row++) {
    const cells = (rows[row] ?? []).map((cell, column) => cellXml(cell, row, column, way));
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : '';
    if (hidden !== '' || cells.some((cell) => cell !== ''))
      lines.push(`<row r="${row + 1}"${hidden}>${cells.join('')}</row>`);
  }
  return lines.join('');
}

function cellXml(cell: Cell | undefined, row: number, column: number, way: Way): string {
  if (!cell) return way.placed ? '' : '<c/>';
  const style = way.style(cell.format);
  const head = `<c${way.placed ? ` r="${a1({ row, column })}"` : ''}${style === undefined ? '' : ` s="${style}"`}`;
  const { value, formula } = cell;
  if (formula === undefined && typeof value === 'string') return `${head} ${way.text(value)}</c>`;
  return `${head}${resultXml(cell, formula === undefined ? '' : `<f>${escape(formula)}</f>`)}</c>`;
}

function resultXml({ value, uncalculated }: Cell, formula: string): string {
  if (uncalculated || value === null) return `>${formula}`;
  if (isCellError(value)) return ` t="e">${formula}<v>${escape(value.error)}</v>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (typeof value === 'string') return ` t="str">${formula}<v>${escape(value)}</v>`;
  return `>${formula}<v>${value}</v>`;
}
