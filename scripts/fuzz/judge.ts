import process from 'node:process';
import { isCellError, type Cell, type Sheet } from '../../src/sheet/sheet';
import { refuseOtherFiles } from '../../src/workbook/xlsx/package/kind';
import { Package } from '../../src/workbook/xlsx/package/package';
import { PackageFault } from '../../src/workbook/xlsx/package/refusals';
import { BookReader } from '../../src/workbook/xlsx/read/book';
import { parseXml } from '../../src/workbook/xlsx/xml/tree';
import { Refusal } from '../../src/workbook/port/refusal';

/** What became of a file: its sheets, a refusal, or what must not be. */
export type Verdict = { readonly outcome: 'read' | 'refused' } | { readonly outcome: 'find'; readonly why: string };

/** Seconds of processor time that no file of the fuzzer's size may take. */
const TOO_LONG = 2;

/** Reads a file as the program does, below where all that is thrown becomes a refusal. */
export function judge(file: Uint8Array): Verdict {
  const before = process.cpuUsage();
  const verdict = read(file);
  const { user } = process.cpuUsage(before);
  return user / 1e6 > TOO_LONG ? { outcome: 'find', why: 'too long' } : verdict;
}

function read(file: Uint8Array): Verdict {
  try {
    refuseOtherFiles(file, 'x');
    const pack = new Package(file);
    const book = new BookReader(pack);
    const wrong = book.parts.sheets.map((part) => wrongIn(book.sheet(part))).find((why) => why !== undefined);
    const { styles } = book.parts;
    const xml = styles === undefined ? undefined : pack.text(styles);
    if (xml !== undefined) parseXml(xml);
    return wrong === undefined ? { outcome: 'read' } : { outcome: 'find', why: wrong };
  } catch (error) {
    if (error instanceof PackageFault || error instanceof Refusal) return { outcome: 'refused' };
    return { outcome: 'find', why: String(error) };
  }
}

/** What every sheet that is read promises (src/sheet/sheet.ts). */
function wrongIn({ rows, merges }: Sheet): string | undefined {
  for (const row of rows) {
    for (const cell of row) {
      const why = cell && wrongCell(cell);
      if (why !== undefined) return why;
    }
  }
  const crooked = merges.find(
    ({ top, left, bottom, right }) => !(top <= bottom && left <= right && top >= 0 && left >= 0),
  );
  return crooked && `a merge that is none: ${JSON.stringify(crooked)}`;
}

function wrongCell({ value, shown, format, formula, uncalculated }: Cell): string | undefined {
  if (typeof shown !== 'string' || typeof format !== 'string') return 'a cell without a text';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is none';
  if (typeof value === 'string' && shown !== value) return 'a text that is shown as another';
  if (isCellError(value) && typeof value.error !== 'string') return 'an error without a text';
  if ((value === null) !== (uncalculated === true)) return 'a blank cell that is there';
  return value === null && formula === undefined ? 'nothing that was not calculated' : undefined;
}
