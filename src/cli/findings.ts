import type { Checked } from '../app/check';
import { understoodOf } from '../app/understood';
import { understoodLines } from '../app/understood/lines';
import { DEGREES } from '../domain/names';
import type { Finding } from '../domain/finding';
import { writeFiscalYear } from '../domain/notation';
import { bySameCause } from '../domain/sameCause';

/**
 * What was found in a file, for people: a head line, what was read, each finding by degree, those of one
 * cause under the first of them, what was not checked, the counts.
 */
export function findingLines(file: string, { reading, findings, unchecked, counts }: Checked): readonly string[] {
  const { prefecture, fiscalYear } = reading.report.basics;
  const year = fiscalYear.value === null ? '年度不明' : writeFiscalYear(fiscalYear.value);
  return [
    `${file}（${prefecture.value ?? '都道府県名不明'}　${year}）`,
    ...understoodLines(understoodOf(reading)).map((line) => `  読取り　${line}`),
    ...bySameCause(findings).flatMap(({ head, others }) => [line(head), ...others.map((each) => `  ・${line(each)}`)]),
    ...unchecked.map((sentence) => `  未点検　${sentence}`),
    `  要修正 ${counts.error}件、要確認 ${counts.warning}件、参考 ${counts.info}件`,
  ];
}

const line = ({ severity, message }: Finding): string => `  ${DEGREES[severity]}　${message}`;
