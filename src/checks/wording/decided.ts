import { writeFiscalYear } from '../../domain/notation';

/** Behind a finding that somebody accepted this year. */
export function acceptedNow(reason: string): string {
  return `（確認済み：${reason}）`;
}

/** Behind a finding that somebody accepted when another year was evaluated. */
export function acceptedThen(fiscalYear: number | null, reason: string): string {
  const when = fiscalYear === null ? '以前' : `${writeFiscalYear(fiscalYear)}の評価で`;
  return `（${when}「${reason}」として確認済みにしています。今年度も同じであれば、確認済みにしてください。）`;
}
