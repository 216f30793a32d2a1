import { MARK_NAME, readMark, type WrittenMark } from '../../../sheet/mark';
import type { DateSystem, Visibility } from '../../../sheet/sheet';
import { MAX_SHEETS } from '../package/limits';
import { PackageFault } from '../package/refusals';
import type { Parts } from '../package/package';
import { XmlScanner } from '../xml/scanner';
import { marksThatHold } from './marks';
import { relationshipsOf, type Relationship } from './relationships';

/** What the workbook part says: where its worksheets are, in the order of their tabs. */
export interface WorkbookParts {
  readonly dates: DateSystem;
  readonly sheets: readonly SheetPart[];
  readonly styles: string | undefined;
  readonly strings: string | undefined;
}

export interface SheetPart {
  readonly name: string;
  readonly visibility: Visibility;
  readonly path: string;
  readonly mark: WrittenMark | undefined;
}

/** Finds the worksheets; chart sheets, macro sheets and dialogs are left out. Throws PackageFault. */
export function readWorkbookParts(pack: Parts): WorkbookParts {
  const path = mainPart(pack);
  const relationships = relationshipsOf(pack, path);
  const { dates, entries, marks: found } = readEntries(pack.text(path) ?? '');
  const marks = marksThatHold(
    entries.map(({ name }) => name),
    found,
  );
  const sheets = entries.flatMap(({ id, name, visibility }, position): SheetPart[] => {
    const to = relationships.get(id);
    return to?.type === 'worksheet' ? [{ name, visibility, path: to.path, mark: marks.get(position) }] : [];
  });
  if (sheets.length === 0) throw new PackageFault('no-sheets');
  if (sheets.length > MAX_SHEETS) throw new PackageFault('too-large');
  return { dates, sheets, styles: pathOf(relationships, 'styles'), strings: pathOf(relationships, 'sharedStrings') };
}

/** What the main part of other Office packages is called. */
const FOREIGN_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\//, ' Word の文書（.docx）'],
  [/^ppt\//, ' PowerPoint の資料（.pptx）'],
  [/\.bin$/, 'バイナリ形式のブック（.xlsb）'],
];

/** The path of the workbook part. Throws PackageFault for what is no workbook. */
export function mainPart(pack: Parts): string {
  const main = [...relationshipsOf(pack, '').values()].find(({ type }) => type === 'officeDocument');
  const foreign = FOREIGN_PARTS.find(([pattern]) => main && pattern.test(main.path));
  if (foreign) throw new PackageFault({ foreign: foreign[1] });
  if (main && pack.has(main.path)) return main.path;
  if (main) throw new PackageFault('broken');
  if (pack.has('mimetype')) throw new PackageFault({ foreign: ' LibreOffice などの文書（.ods など）' });
  throw new PackageFault(pack.has('[Content_Types].xml') ? 'broken' : { foreign: '圧縮ファイル（zip）' });
}

interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

interface Entries {
  readonly dates: DateSystem;
  readonly entries: readonly SheetEntry[];
  /** By the position of their sheet among all entries. */
  readonly marks: ReadonlyMap<number, WrittenMark>;
}

function readEntries(xml: string): Entries {
  let dates: DateSystem = '1900';
  const entries: SheetEntry[] = [];
  const marks = new Map<number, WrittenMark>();
  const scan = new XmlScanner(xml);
  while (scan.next()) {
    if (!scan.opens) continue;
    if (scan.name === 'workbookPr' && isTrue(scan.attribute('date1904'))) dates = '1904';
    if (scan.name === 'definedName') readMarkOf(scan, marks);
    if (scan.name !== 'sheet') continue;
    const id = scan.attribute('id') ?? '';
    entries.push({ id, name: scan.attribute('name') ?? '', visibility: visibilityOf(scan.attribute('state')) });
  }
  return { dates, entries, marks };
}

function readMarkOf(scan: XmlScanner, marks: Map<number, WrittenMark>): void {
  const position = scan.attribute('localSheetId');
  if (scan.attribute('name') !== MARK_NAME || position === undefined) return;
  const mark = readMark(scan.text());
  if (mark) marks.set(Number(position), mark);
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** The XML spellings of true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function pathOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...relationships.values()].find((relationship) => relationship.type === type)?.path;
}
