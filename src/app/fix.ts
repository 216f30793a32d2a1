import type { CellChange, Finding } from '../domain/finding';
import { a1 } from '../sheet/address';
import type { CellEdit, Edited, Entry } from '../workbook/port/edit';
import type { LiveWorkbook } from '../workbook/port/port';
import { stateOf } from './typing';

/** The changes that correct findings, one a cell, in the order of the findings. */
export function changesOf(findings: readonly Finding[]): readonly CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const change of findings.flatMap(({ fix = [] }) => fix)) {
    changes.set(`${change.place.sheet}!${a1(change.place.at)}`, change);
  }
  return [...changes.values()];
}

/**
 * Corrects findings in the workbook: all their cells or, where Excel refuses one, none. A cell that no longer holds
 * what was read stays as it is and is told in `changedMeanwhile`; `undo` takes back what was done. Throws Refusal.
 */
export function fix(workbook: LiveWorkbook, findings: readonly Finding[]): Promise<Edited> {
  return workbook.edit(changesOf(findings).map(editOf));
}

function editOf({ place, before, after }: CellChange): CellEdit {
  const entry: Entry =
    typeof after.value === 'number' ? { kind: 'number', number: after.value } : { kind: 'text', text: after.value };
  return {
    sheet: place.sheet,
    at: place.at,
    before: stateOf(before),
    after: { entry, format: after.format },
  };
}
