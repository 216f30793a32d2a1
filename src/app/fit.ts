import { draw } from '../form/draw';
import { a1 } from '../sheet/address';
import { fingerprint } from '../sheet/fingerprint';
import type { LiveWorkbook } from '../workbook/port/port';
import { check, type Checked } from './check';
import { handEditedForms, type StandingForm } from './standing';

export interface Fitted {
  readonly checked: Checked;
  /** Names of the forms that were laid out anew. */
  readonly sheets: readonly string[];
  /** Forms that were left as they are because of texts that stand in no part of them, with the cell of the first. */
  readonly left: readonly { readonly sheet: string; readonly cell: string }[];
  /** Forms on which somebody typed while they were laid out. */
  readonly kept: readonly string[];
}

/**
 * Lays out forms that were edited by hand anew: what stands there stays, word for word, in rows that are high enough, on
 * pages that break between lines. They go on counting as edited by hand. Throws Refusal where the workbook takes no
 * change.
 */
export async function fitForms(workbook: LiveWorkbook): Promise<Fitted> {
  const checked = await check(workbook);
  const all = handEditedForms(checked);
  const fitting = all.filter(({ amended }) => amended.outside.length === 0);
  const left = all.flatMap(({ sheet, amended: { outside } }) =>
    outside.slice(0, 1).map(({ at }) => ({ sheet: sheet.name, cell: a1(at) })),
  );
  if (fitting.length === 0) return { checked, sheets: [], left, kept: [] };
  const seen = new Map(fitting.map(({ sheet }) => [sheet.name, fingerprint(sheet)]));
  const written = await workbook.write(fitting.map(drawingOf), { seen });
  const kept = written.filter(({ outcome }) => outcome === 'kept').map(({ name }) => name);
  const sheets = written.filter(({ outcome }) => outcome !== 'kept').map(({ name }) => name);
  return { checked, sheets, left, kept };
}

function drawingOf({ form, sheet, amended }: StandingForm) {
  const { content } = amended;
  return draw(content, sheet.name, { kind: 'form', item: form.item.name.value ?? '', byHand: true }).drawing;
}
