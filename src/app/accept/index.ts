import { decisionsOf } from '../../checks/decided/decisions';
import type { Finding, Severity } from '../../domain/finding';
import { DEGREES } from '../../domain/names';
import type { Reading } from '../../domain/reading';
import { ACCEPTED_SETTING, acceptedSubject, acceptedValue, SEVERITY_SETTING } from '../../domain/tables/findingSetting';
import { readWorkbook } from '../../input';
import type { CellEdit, Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { refuseOnlyForms } from '../onlyForms';
import { readingAfter } from '../rehearse';
import { settingRowEdits, writeSettingRows, type SettingRow } from '../settingRows';
import { cellOn, notEdited } from '../typing';

/**
 * Writes into 設定 that somebody has looked at a finding and lets it stand, and why. Where its cell says something else by
 * now nothing is written, and the cell is told. Throws Refusal, 'by-hand' without a reason or without room for the row.
 */
export async function acceptFinding(
  workbook: LiveWorkbook,
  seen: Reading,
  finding: Finding,
  reason: string,
): Promise<Edited> {
  const { code, place, value } = finding;
  const fiscalYear = seen.report.basics.fiscalYear.value;
  const subject = acceptedSubject({ code, place, fiscalYear });
  const row = { kind: ACCEPTED_SETTING, subject, value: acceptedValue(value), reason: said(reason) };
  const now = readWorkbook(await workbook.readAgain(seen.sheets, place ? [place.sheet] : []));
  if (place && cellOn(now.sheets, place)?.shown !== cellOn(seen.sheets, place)?.shown) {
    return notEdited(now.sheets, [place]);
  }
  return write(workbook, now, row);
}

/** Writes into 設定 that all findings of a rule have another degree, and why. Throws Refusal as acceptFinding does. */
export async function regradeRule(
  workbook: LiveWorkbook,
  seen: Reading,
  code: string,
  severity: Severity,
  reason: string,
): Promise<Edited> {
  const row = { kind: SEVERITY_SETTING, subject: code, value: DEGREES[severity], reason: said(reason) };
  return write(workbook, readWorkbook(await workbook.readAgain(seen.sheets, [])), row);
}

async function write(workbook: LiveWorkbook, now: Reading, row: SettingRow): Promise<Edited> {
  refuseOnlyForms(now);
  return writeSettingRows(workbook, now, (reading) => editsOf(reading, row));
}

/** The edits, known to be read as meant. */
function editsOf(reading: Reading, row: SettingRow): readonly CellEdit[] {
  const edits = settingRowEdits(reading, [row]);
  const { acceptances, severities } = decisionsOf(readingAfter(reading, edits).report.settings);
  const isRead =
    row.kind === SEVERITY_SETTING
      ? severities.has(row.subject)
      : acceptances.some(({ subject, value }) => acceptedSubject(subject) === row.subject && value === row.value);
  if (!isRead) throw new Refusal('by-hand', NOT_READ);
  return edits;
}

function said(reason: string): string {
  const text = reason.trim();
  if (text === '') throw new Refusal('by-hand', NO_REASON);
  return text;
}

const NO_REASON = '理由が記入されていないため、書いていません。理由を記入してから、もう一度押してください。';
const NOT_READ =
  '『設定』シートの表に書いても読み取れないため、書いていません。設定の表の見出し（種別、対象、値、理由）を確かめてください。';
