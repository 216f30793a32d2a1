import type { Checked } from '../app/check';
import type { Generated } from '../app/generate';
import type { IndicatorProgress } from '../app/progress';
import type { Finding } from '../domain/finding';
import { roundRate, type Rate } from '../domain/progress';
import type { Quantity, ValueNotation } from '../domain/notation/types';
import type { Reading, TableRead } from '../domain/reading';
import { a1, a1Area } from '../sheet/address';

/** The document of `check --json`. */
export function checkedAsJson(file: string, { reading, findings, counts, notRun }: Checked) {
  return {
    file,
    ...subject(reading),
    findings: findings.map(findingAsJson),
    counts,
    notRun,
    reading: reading.tables.map(tableAsJson),
  };
}

/** The document of `progress --json`: figures as decimal strings, null where there is none. */
export function progressAsJson(file: string, reading: Reading, indicators: readonly IndicatorProgress[]) {
  return { file, ...subject(reading), indicators: indicators.map(indicatorAsJson) };
}

/** The document of `generate --json`. @param notes sentences that stderr got too: what is not as it would be expected */
export function generatedAsJson(
  file: string,
  out: string,
  { written, sheets, checked }: Generated,
  notes: readonly string[],
) {
  const forms = sheets.map(({ name, item, kept }) => ({ name, item, kept }));
  return { file, out, written, sheets: forms, counts: checked.counts, notes };
}

/** The document of --json where nothing was done; `file` is null where the command line does not name one file. */
export function refusedAsJson(file: string | null, error: string) {
  return { file, error };
}

function subject({ report: { basics } }: Reading) {
  return { prefecture: basics.prefecture.value, fiscalYear: basics.fiscalYear.value };
}

function findingAsJson({ code, severity, place, value, message }: Finding) {
  return { code, severity, sheet: place?.sheet ?? null, cell: place ? a1(place.at) : null, value, message };
}

function tableAsJson({ table, sheet, area, columns, leftAside }: TableRead) {
  return {
    table,
    sheet,
    range: a1Area(area),
    columns: columns.map(({ place, header, field }) => ({ cell: a1(place.at), header, field })),
    leftAside: leftAside.map(({ place, written, why }) => ({ cell: a1(place.at), written, why })),
  };
}

function indicatorAsJson({ indicator, progress }: IndicatorProgress) {
  const { item, name, unit, baseline, latest, target } = indicator;
  return {
    item: item.value,
    name: name.value,
    unit: unit.value,
    direction: progress.direction,
    method: progress.method,
    baseline: rangeAsJson(baseline.value.value),
    latest: rangeAsJson(latest.value.value),
    target: targetAsJson(target.value.value),
    rate: rateAsJson(progress.rate),
    met: progress.met,
    rating: progress.rating,
    candidates: progress.candidates,
    sheet: latest.value.place.sheet,
    cell: a1(latest.value.place.at),
  };
}

function rateAsJson(rate: Rate) {
  return rate.kind === 'none' ? null : { low: roundRate(rate.low), high: roundRate(rate.high) };
}

/** A figure without an end is null at that end: 「20人未満」 has no low. */
function rangeAsJson(value: ValueNotation | null) {
  const quantity = quantityOf(value);
  if (!quantity) return null;
  const { low, high, bound } = quantity;
  return {
    low: bound === 'below' || bound === 'atMost' ? null : low.toString(),
    high: bound === 'atLeast' || bound === 'above' ? null : high.toString(),
  };
}

/** A target keeps its figure at both ends; strict says that reaching it is not enough (10%未満). */
function targetAsJson(value: ValueNotation | null) {
  const quantity = quantityOf(value);
  if (!quantity) return null;
  const { low, high, bound } = quantity;
  return { low: low.toString(), high: high.toString(), strict: bound === 'below' || bound === 'above' };
}

function quantityOf(value: ValueNotation | null): Quantity | null {
  return value?.kind === 'quantity' || value?.kind === 'pair' ? value.quantity : null;
}
