import { isSamePlace, type Place } from '../../domain/field';
import type { Reading, TableKind } from '../../domain/reading';
import { definitionOf } from '../../domain/tables';
import { readWorkbook } from '../../input';
import { a1 } from '../../sheet/address';
import type { Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { cellOn, notEdited } from '../typing';

/** What a person says of a column: this header, in tables of this kind, is that field. */
export interface Pointing {
  readonly table: TableKind;
  /** The header's (lowest) cell. */
  readonly place: Place;
  /** The whole header as it was told, lines joined by a space. */
  readonly header: string;
  /** A field of the table; null for a column that is not to be read. */
  readonly field: string | null;
  readonly reason: string;
}

/** The workbook as it stands now, or why nothing is to be written: a header says something else than the person saw. */
export type Standing =
  { readonly kind: 'same'; readonly reading: Reading } | { readonly kind: 'changed'; readonly edited: Edited };

export async function standingNow(
  workbook: LiveWorkbook,
  seen: Reading,
  pointings: readonly Pointing[],
): Promise<Standing> {
  const places = pointings.map(({ place }) => place);
  const reading = readWorkbook(await workbook.readAgain(seen.sheets, [...new Set(places.map(({ sheet }) => sheet))]));
  const changed = places.filter((place) => cellOn(reading.sheets, place)?.shown !== cellOn(seen.sheets, place)?.shown);
  return changed.length > 0
    ? { kind: 'changed', edited: notEdited(reading.sheets, changed) }
    : { kind: 'same', reading };
}

/** Why a column would not be read as said: another is read so, or the header cannot mean it. */
export function notReadSo({ tables }: Reading, { table, place, header, field }: Pointing): Refusal {
  const rival = tables
    .filter((one) => one.table === table && one.sheet === place.sheet)
    .flatMap(({ columns }) => columns)
    .find((one) => one.field === field && !isSamePlace(one.place, place));
  const start = `${cellName(place)} の見出し「${header}」は、`;
  if (!rival) {
    return new Refusal(
      'by-hand',
      `${start}そのようには読み取れないため、書いていません。見出しをその列の名前に直してください。`,
    );
  }
  const name = definitionOf(table).fields.find((one) => one.field === field)?.header ?? '';
  return new Refusal(
    'by-hand',
    `${start}「${name}」として読み取れないため、書いていません。${a1(rival.place.at)} の「${rival.header}」も同じ意味です。一方を「使わない」にするか、別の意味を選んでください。`,
  );
}

export function cellName({ sheet, at }: Place): string {
  return `『${sheet}』シート ${a1(at)}`;
}
