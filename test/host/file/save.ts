import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { columnLetters, type Area } from '../../../src/sheet/address';
import type { Book, BookName, BookSheet } from '../book/book';
import { fileSheet } from './saveSheet';

/**
 * The Normal font of the file, in whose digits column widths are counted: they are 0.6 em wide in every font that stands
 * in for it, so that LibreOffice makes the columns as wide as Excel would (docs/dependencies.md). No cell is set in it.
 */
const NORMAL_FONT = { name: 'Courier New', size: 10, family: 3 };
const WORKBOOK = 'xl/workbook.xml';
const ZIP_TIME = new Date(1980, 0, 1);

interface FileName extends NamedRange {
  readonly hidden: boolean;
}

/** The book as an .xlsx file, written by the library, not by the product's writer. */
export async function xlsxFromBook(book: Book): Promise<Uint8Array> {
  const names = [...book.names.all().map((name) => fileName(name)), ...book.sheets.flatMap(sheetNames)];
  const bytes = await writeXlsx({
    sheets: book.sheets.map(fileSheet),
    namedRanges: names.map(({ hidden: _, ...name }) => name),
    defaultFont: NORMAL_FONT,
    dateSystem: book.dates,
    activeSheet: book.sheets.indexOf(book.activeSheet),
    stringMode: 'inline',
    ...(book.structureProtected && { workbookProtection: { lockStructure: true } }),
  });
  return hideNames(bytes, names);
}

function sheetNames(sheet: BookSheet): readonly FileName[] {
  const { name, page, names } = sheet;
  const own = (kind: string, range: string) => ({ name: `_xlnm.${kind}`, range, scope: name, hidden: false });
  return [
    ...(page.printArea ? [own('Print_Area', fixedArea(name, page.printArea))] : []),
    ...(page.titleRows
      ? [own('Print_Titles', `${quoted(name)}!$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`)]
      : []),
    ...(sheet.filter ? [{ ...own('_FilterDatabase', fixedArea(name, sheet.filter)), hidden: true }] : []),
    ...names.all().map((entry) => fileName(entry, name)),
  ];
}

function fileName({ name, formula, visible, comment }: BookName, scope?: string): FileName {
  return {
    name,
    range: formula.slice(1),
    hidden: !visible,
    ...(scope !== undefined && { scope }),
    ...(comment !== '' && { comment }),
  };
}

/** The library writes no hidden flag. It writes the names in the order they were given. */
function hideNames(bytes: Uint8Array, names: readonly FileName[]): Uint8Array {
  const parts = unzipSync(bytes);
  let index = 0;
  const workbook = strFromU8(parts[WORKBOOK] ?? new Uint8Array()).replace(/<definedName /g, (start) =>
    names[index++]?.hidden ? `${start}hidden="1" ` : start,
  );
  if (index !== names.length) throw new Error('the library wrote other names than it was given');
  return zipSync({ ...parts, [WORKBOOK]: strToU8(workbook) }, { mtime: ZIP_TIME });
}

function fixedArea(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quoted(sheet)}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
