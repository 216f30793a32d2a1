import { periodsIn } from '../../../domain/notation';

/** A fiscal year found in a text: 令和５年度, R5. */
export interface YearHere {
  readonly year: number;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const ANY_YEAR = /年度|[RＲrｒHＨ][0-9０-９]/;

/** The fiscal years that a text names, plain years left out. */
export function fiscalYearsIn(text: string): readonly YearHere[] {
  if (!ANY_YEAR.test(text)) return [];
  return periodsIn(text).flatMap(({ period, written, start, end }) =>
    period.kind === 'fiscalYear' || period.kind === 'open' ? [{ year: period.year, written, start, end }] : [],
  );
}
