import type { Field, Place } from '../domain/field';
import type { Finding, Severity } from '../domain/finding';
import type { Reading } from '../domain/reading';
import { SECTIONS, type Item } from '../domain/report';
import { a1, contains } from '../sheet/address';
import { fold } from '../text/fold';
import type { Checked } from './check';

/** The findings about an item: its cells, the sheet it stands on alone, and the rows of the records that name it. */
export function findingsOf(
  item: Item,
  { reading, findings }: Pick<Checked, 'reading' | 'findings'>,
): Readonly<Record<Severity, readonly Finding[]>> {
  const belongs = placesOf(item, reading);
  const own = findings.filter(({ place }) => place !== null && belongs(place));
  const of = (wanted: Severity) => own.filter(({ severity }) => severity === wanted);
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

function placesOf(item: Item, reading: Reading): (place: Place) => boolean {
  const cells = new Set(fieldsOf(item).map(({ place }) => cellKey(place)));
  const rows = new Set(recordsOf(item, reading).map(({ place }) => rowKey(place)));
  const blocks = blocksOf(item, reading);
  return (place) =>
    cells.has(cellKey(place)) ||
    rows.has(rowKey(place)) ||
    blocks.some(({ sheet, area }) => sheet === place.sheet && contains(area, place.at));
}

function fieldsOf({ number, name, department, rating, sections }: Item): readonly Field<unknown>[] {
  const texts = SECTIONS.flatMap((section) => {
    const { paragraphs, field } = sections[section];
    return [field, ...paragraphs.map((paragraph) => paragraph.field)];
  });
  return [number, name, department, rating, ...texts];
}

/** A cell of each indicator, activity and rating of the item. */
function recordsOf(item: Item, { report }: Reading): readonly Field<unknown>[] {
  const name = fold(item.name.value ?? '');
  if (name === '') return [];
  const isOwn = (record: { readonly item: Field<string> }) => fold(record.item.value ?? '') === name;
  return [
    ...report.indicators.filter(isOwn).map(({ latest }) => latest.value),
    ...report.activities.filter(isOwn).map((activity) => activity.name),
    ...report.insurerRatings.filter(isOwn).map(({ rating }) => rating),
  ];
}

/** The part of a sheet where the item stands upright, and no other item does. */
function blocksOf({ name }: Item, { tables, report }: Reading) {
  return tables.filter(({ table, sheet, area }) => {
    const inside = (place: Place) => place.sheet === sheet && contains(area, place.at);
    return (
      table === '項目' && inside(name.place) && report.items.filter((other) => inside(other.name.place)).length === 1
    );
  });
}

const cellKey = ({ sheet, at }: Place): string => `${sheet}!${a1(at)}`;
const rowKey = ({ sheet, at }: Place): string => `${sheet}!${at.row}`;
