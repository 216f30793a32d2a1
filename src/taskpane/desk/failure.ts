import { check, type Checked } from '../../app/check';
import { fingerprint } from '../../sheet/fingerprint';
import { readHelpingSheetName } from '../../sheet/own';
import type { Sheet } from '../../sheet/sheet';
import type { LiveWorkbook } from '../../workbook/port/port';
import type { Notice } from './state';

/** What stands in the workbook after something went wrong that nobody foresaw. */
export interface Aftermath {
  readonly notice: Notice;
  /** Null where the workbook could not be read again. */
  readonly checked: Checked | null;
}

const STOPPED = '予期しない不具合で処理を止めました。';
const GO_ON = 'もう一度行うか、続くときは担当者へ知らせてください。';
const UNKNOWN =
  'ブックに書き込まれたかどうかは確かめられませんでした。ブックの内容を確かめてから、この画面を開き直してください。';

/** Finishes or undoes what was begun, looks at the workbook, and says what was written and what was not. */
export async function aftermath(workbook: LiveWorkbook, before: readonly Sheet[] | undefined): Promise<Aftermath> {
  try {
    await workbook.recover();
    const checked = await check(workbook);
    const sentence = before ? changesBetween(before, checked.reading.sheets) : '';
    return { notice: { kind: 'failed', sentence: `${STOPPED}${sentence}${GO_ON}` }, checked };
  } catch {
    return { notice: { kind: 'failed', sentence: `${STOPPED}${UNKNOWN}` }, checked: null };
  }
}

/** The sheets that differ, named; a person may have typed on one in the meantime. */
function changesBetween(before: readonly Sheet[], now: readonly Sheet[]): string {
  const known = new Map(before.map((sheet) => [sheet.name, fingerprint(sheet)]));
  const changed = now.filter((sheet) => !isHelping(sheet) && known.get(sheet.name) !== fingerprint(sheet));
  const gone = before.filter(({ name }) => !now.some((sheet) => sheet.name === name));
  if (changed.length + gone.length === 0) return 'ブックには何も書き込んでいません。';
  const written = changed.length > 0 ? `内容が変わったシートは${quoted(changed)}です。` : '';
  return `${written}${gone.length > 0 ? `シート${quoted(gone)}がなくなっています。` : ''}ほかのシートは変わっていません。`;
}

const isHelping = ({ name }: Sheet): boolean => readHelpingSheetName(name) !== undefined;

const quoted = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `『${name}』`).join('');
