import { insurerKey } from '../../../domain/insurer';
import type { Implementation, ImplementationLevel, Report } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { oncePer } from '../../memo';

/** What the table says of one programme in one fiscal year. */
export interface ProgrammeYear {
  readonly programme: string;
  readonly fiscalYear: number;
  /** The rows of each insurer, by the form its name is compared in. */
  readonly rows: ReadonlyMap<string, readonly Implementation[]>;
}

/** 給付適正化実施状況 by programme and year, in the order of their first rows. */
export const programmeYearsOf: (report: Report) => readonly ProgrammeYear[] = oncePer((report) => {
  const groups = new Map<string, { programme: string; fiscalYear: number; rows: Map<string, Implementation[]> }>();
  for (const row of report.implementations) {
    const fiscalYear = row.fiscalYear.value;
    if (fiscalYear === null || row.programme.written === '') continue;
    const key = groupKey(row.programme.written, fiscalYear);
    const group = groups.get(key) ?? { programme: row.programme.written, fiscalYear, rows: new Map() };
    groups.set(key, group);
    const insurer = insurerKey(row.insurer.written);
    group.rows.set(insurer, [...(group.rows.get(insurer) ?? []), row]);
  }
  return [...groups.values()];
});

const groupKey = (programme: string, fiscalYear: number): string => `${fold(programme)}\n${fiscalYear}`;

/** Finds what the table says of a programme in a year. */
export function programmeYear(report: Report, programme: string, fiscalYear: number): ProgrammeYear | undefined {
  const key = groupKey(programme, fiscalYear);
  return programmeYearsOf(report).find((each) => groupKey(each.programme, each.fiscalYear) === key);
}

/** How many insurers of a programme stand at one of the levels. */
export function insurersAt({ rows }: ProgrammeYear, levels: readonly ImplementationLevel[]): number {
  return [...rows.values()].filter((own) => own.some(({ level }) => level.value && levels.includes(level.value)))
    .length;
}
