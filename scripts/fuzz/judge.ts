import process from 'node:process';
import { isCellError, type Cell, type Sheet } from '../../src/sheet/sheet';
import { refuseOtherFiles } from '../../src/workbook/xlsx/package/kind';
import { Package } from '../../src/workbook/xlsx/package/package';
import { PackageFault } from '../../src/workbook/xlsx/package/refusals';
import { readWorkbookParts } from '../../src/workbook/xlsx/read/workbook';
import { parseXml } from '../../src/workbook/xlsx/xml/tree';
import { Refusal } from '../../src/workbook/port/refusal';
import { someDrawings } from './drawings';
import { someEdits, wrongInEdit } from './edits';
import { wrongInGraft } from './grafts';
import { sheetsOf, type ReadSheet } from './package';
import { Random } from './random';

/** What became of a file, of grafting into it and of editing it; `why` says what must not be. */
export type Verdict =
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'read'; readonly grafted: boolean; readonly edited: boolean }
  | { readonly outcome: 'find'; readonly why: string };

/** Seconds of processor time that no file of the fuzzer's size may take, nor one step of writing to it. */
const TOO_LONG = 2;

/** Reads a file, below where all that is thrown becomes a refusal, then writes to it. @param how chooses what is written */
export async function judge(file: Uint8Array, how: number): Promise<Verdict> {
  const random = new Random(how);
  let sheets: readonly ReadSheet[] = [];
  const read = await tried(() => {
    sheets = readSheets(file);
    return sheets.map(({ sheet }) => wrongIn(sheet)).find((why) => why !== undefined);
  });
  if (read === 'refused') return { outcome: 'refused' };
  const graft = read === 'done' ? await tried(() => wrongInGraft(file, someDrawings(random))) : read;
  const edits = someEdits(sheets, random);
  const edit = read === 'done' && edits.length > 0 ? await tried(() => wrongInEdit(file, sheets, edits)) : 'refused';
  const find = [read, graft, edit].find((one) => typeof one !== 'string');
  if (find && typeof find !== 'string') return { outcome: 'find', why: find.why };
  return { outcome: 'read', grafted: graft === 'done', edited: edit === 'done' };
}

type Step = 'done' | 'refused' | { readonly why: string };

async function tried(step: () => string | undefined | Promise<string | undefined>): Promise<Step> {
  const before = process.cpuUsage();
  const found = await outcomeOf(step);
  return process.cpuUsage(before).user / 1e6 > TOO_LONG ? { why: 'too long' } : found;
}

async function outcomeOf(step: () => string | undefined | Promise<string | undefined>): Promise<Step> {
  try {
    const why = await step();
    return why === undefined ? 'done' : { why };
  } catch (error) {
    const cause = error instanceof Refusal && error.cause !== undefined ? error.cause : error;
    if (cause instanceof PackageFault || cause instanceof Refusal) return 'refused';
    return { why: kindOf(cause) };
  }
}

/** Where an error comes from tells finds of one kind apart. */
function kindOf(error: unknown): string {
  const [, at = ''] = error instanceof Error ? (/\((.*?:\d+):\d+\)/.exec(error.stack ?? '') ?? []) : [];
  return `${String(error).slice(0, 100)} ${at.replace(/^.*\/(?=src\/)/, '')}`;
}

function readSheets(file: Uint8Array): readonly ReadSheet[] {
  refuseOtherFiles(file, 'x');
  const pack = new Package(file);
  const { styles } = readWorkbookParts(pack);
  const xml = styles === undefined ? undefined : pack.text(styles);
  if (xml !== undefined) parseXml(xml);
  return sheetsOf(file);
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
