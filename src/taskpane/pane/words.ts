import type { Place } from '../../domain/field';
import type { Severity } from '../../domain/finding';
import { a1 } from '../../sheet/address';

/** The degrees of findings, the gravest first, with the names people know. */
export const SEVERITIES: readonly {
  readonly severity: Severity;
  readonly name: string;
  readonly color: 'danger' | 'warning' | 'informative';
}[] = [
  { severity: 'error', name: '要修正', color: 'danger' },
  { severity: 'warning', name: '要確認', color: 'warning' },
  { severity: 'info', name: '参考', color: 'informative' },
];

/** A place as people name it: 『指標』G5. */
export function placeName({ sheet, at }: Place): string {
  return `『${sheet}』${a1(at)}`;
}

const REIWA_BEGAN = 2019;

/** A fiscal year as offices write it: 2023 → 令和５年度. */
export function yearName(fiscalYear: number): string {
  const year = fiscalYear - REIWA_BEGAN + 1;
  if (year < 1) return `${fiscalYear}年度`;
  return `令和${year === 1 ? '元' : String(year).replace(/\d/g, wide)}年度`;
}

function wide(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}
