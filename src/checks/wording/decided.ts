import type { Severity } from '../../domain/finding';
import { DEGREES } from '../../domain/names';
import { writeFiscalYear } from '../../domain/notation';

/** Behind a finding whose rule somebody gave another degree. */
export function regradedBy(from: Severity, to: Severity, reason: string): string {
  return `（重要度は『設定』で${DEGREES[from]}から${DEGREES[to]}に変更${reason === '' ? '' : `：${reason}`}）`;
}

/** Behind a finding that somebody accepted this year. */
export function acceptedNow(reason: string): string {
  return `（確認済み：${reason}）`;
}

/** Behind a finding that somebody accepted when another year was evaluated. */
export function acceptedThen(fiscalYear: number | null, reason: string): string {
  const when = fiscalYear === null ? '以前' : `${writeFiscalYear(fiscalYear)}の評価で`;
  return `（${when}「${reason}」として確認済みにしています。今年度も同じであれば、確認済みにしてください。）`;
}
