import type { Place } from '../../../../domain/field';
import type { Implementation, ImplementationLevel, Report } from '../../../../domain/report';
import { fold } from '../../../../text/fold';
import { few } from '../../../grounds';
import { oncePer } from '../../../memo';
import { insurerKeysOf } from '../../insurers/names';

/** What the table says of one programme in one fiscal year. */
export interface ProgrammeYear {
  readonly programme: string;
  readonly fiscalYear: number;
  /** The rows of each insurer, by the form its name is compared in. */
  readonly rows: ReadonlyMap<string, readonly Implementation[]>;
}

/** 給付適正化実施状況 by programme and year, in the order of their first rows. */
const groupsOf: (report: Report) => ReadonlyMap<string, ProgrammeYear> = oncePer((report) => {
  const keyOf = insurerKeysOf(report);
  const groups = new Map<string, Omit<ProgrammeYear, 'rows'> & { readonly rows: Map<string, Implementation[]> }>();
  for (const row of report.implementations) {
    const fiscalYear = row.fiscalYear.value;
    const programme = row.programme.written;
    if (fiscalYear === null || programme === '' || row.level.value === null) continue;
    const key = groupKey(programme, fiscalYear);
    const group = groups.get(key) ?? { programme, fiscalYear, rows: new Map<string, Implementation[]>() };
    groups.set(key, group);
    const insurer = keyOf(row.insurer.written);
    const own = group.rows.get(insurer);
    if (own) own.push(row);
    else group.rows.set(insurer, [row]);
  }
  return groups;
});

const groupKey = (programme: string, fiscalYear: number): string => `${fold(programme)}\n${fiscalYear}`;

/** What the table says of each programme in each year. */
export function programmeYearsOf(report: Report): Iterable<ProgrammeYear> {
  return groupsOf(report).values();
}

/** What the table says of one programme in one year. */
export function programmeYear(report: Report, programme: string, fiscalYear: number): ProgrammeYear | undefined {
  return groupsOf(report).get(groupKey(programme, fiscalYear));
}

/** The cell that stands for all that is said of a programme in a year: that of its first row. */
export function programmeCell({ rows }: ProgrammeYear): readonly Place[] {
  const [[first] = []] = rows.values();
  return first ? [first.programme.place] : [];
}

/** The cells of a programme's rows, also of those whose level cannot be read or that are of another year. */
export function levelCells(report: Report, programme: string): readonly Place[] {
  return few(cellsByProgramme(report).get(fold(programme)) ?? []);
}

const cellsByProgramme: (report: Report) => ReadonlyMap<string, readonly Place[]> = oncePer(({ implementations }) => {
  const cells = new Map<string, Place[]>();
  for (const { programme, insurer, level, fiscalYear } of implementations) {
    const key = fold(programme.written);
    const own = cells.get(key) ?? [];
    cells.set(key, own);
    own.push(insurer.place, level.place, fiscalYear.place);
  }
  return cells;
});

/** How many insurers of a programme stand at one of the levels. */
export function insurersAt(known: ProgrammeYear, levels: readonly ImplementationLevel[]): number {
  const counts = countsOf(known);
  const key = levels.join();
  const count =
    counts.get(key) ??
    [...known.rows.values()].filter((own) => own.some(({ level }) => level.value && levels.includes(level.value)))
      .length;
  counts.set(key, count);
  return count;
}

/** What was counted of a programme and year, by levels: texts ask for the same over and over. */
const countsOf = oncePer((_: ProgrammeYear) => new Map<string, number>());
