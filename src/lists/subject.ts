import { writeFiscalYear } from '../domain/notation';
import type { Report } from '../domain/report';

/** Whose report a list is about: 「群馬県　令和５年度」. */
export function subject({ basics: { prefecture, fiscalYear } }: Report): string {
  const year = fiscalYear.value === null ? '（対象年度なし）' : writeFiscalYear(fiscalYear.value);
  return `${prefecture.value ?? '（都道府県名なし）'}　${year}`;
}
