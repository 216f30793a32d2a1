import type { Drawing } from '../../sheet/drawing';
import type { WorkbookFile } from '../../workbook/port/outlet';
import type { ReadableWorkbook } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { check, type Checked } from '../check';
import { chosenForms } from './chosen';
import { fileNameOf } from './fileName';
import { drawingsOf, type LeftText } from './leaving';
import { published, type Published } from './publish';
import type { Purpose } from './purpose';

export type { Alias } from './disguise';
export type { LeftText } from './leaving';
export type { Names } from './names';
export type { FormRemain } from './publish';
export type { Purpose } from './purpose';

export interface ExportOptions {
  /** 項目名 of the forms that leave; all where it is left out. */
  readonly items?: readonly string[];
  /** Although findings of severity error stand. */
  readonly allowErrors: boolean;
  /** Makes a new workbook file of drawings. */
  readonly write: (drawings: readonly Drawing[]) => Promise<Uint8Array>;
}

/** A file with forms, and what to look at in it. */
export interface Exported extends Omit<Published, 'forms'> {
  readonly purpose: Purpose;
  readonly file: WorkbookFile;
  readonly checked: Checked;
  /** Names of the sheets in the file. */
  readonly sheets: readonly string[];
  /** Texts that stand on a form's sheet outside of the form, and that the file does not have. */
  readonly left: readonly LeftText[];
}

/**
 * The forms of the workbook as they stand, drawn anew into a workbook of their own, so that nothing else can go out with
 * them: 提出用 as they are, 公表用 with insurers' names as the setting says. They bear （案） only where 案の表示 says so.
 * The workbook is read and not changed. Throws Refusal: errors stand and are not allowed, a form is missing.
 */
export async function exportForms(
  workbook: ReadableWorkbook,
  purpose: Purpose,
  { items, allowErrors, write }: ExportOptions,
): Promise<Exported> {
  const checked = await check(workbook);
  if (checked.counts.error > 0 && !allowErrors) throw new Refusal('errors-left', ERRORS_LEFT);
  const { report } = checked.reading;
  const standing = chosenForms(checked, items);
  const leaving = purpose === 'publication' ? published(standing, report) : asTheyAre(standing);
  const drawings = drawingsOf(leaving.forms);
  return {
    purpose,
    checked,
    file: { name: fileNameOf(report.basics, purpose), bytes: await write(drawings) },
    sheets: drawings.map(({ name }) => name),
    left: standing.flatMap(({ left }) => left),
    names: leaving.names,
    aliases: leaving.aliases,
    remains: leaving.remains,
  };
}

function asTheyAre(forms: Published['forms']): Published {
  return { forms, names: 'shown', aliases: [], remains: [] };
}

const ERRORS_LEFT =
  '要修正の確認事項が残っているため、書き出していません。直すか、残したまま書き出すことを選んでから、もう一度押してください。';
