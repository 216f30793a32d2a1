import { contains, type Address, type Area } from '../../../src/sheet/address';
import { checkArea, heightOf, intersection, moved, positions, widthOf, within } from './areas';
import type { BookCell, BookLink, BookSheet, BookValidation } from './book';
import type { Contents } from './contents';
import type { Links } from './links';
import type { Merges } from './merges';
import { shifted } from './references';
import type { Styles } from './styles';
import type { Validations } from './validations';

/** What was copied, kept apart from its sheet, since source and destination may overlap. */
interface Clip {
  readonly from: Area;
  readonly cells: readonly (Address & { readonly cell: BookCell })[];
  readonly merges: readonly Area[];
  readonly validations: readonly BookValidation[];
  readonly links: readonly BookLink[];
}

/**
 * All of an area, links too, but the row heights and column widths (excel-rules: copy-from-extras, copy-links). Of a filtered area the rows in
 * view, moved together (excel-rules: copy-filtered).
 */
function copied(source: BookSheet, from: Area): Clip {
  const used = source.usedArea(false);
  const filled = used && intersection(used, from);
  const hidden = source.filteredRows ?? new Set();
  const place = ({ row, column }: Address): Address => ({ row: row - countUpTo(hidden, row), column });
  const inView = filled ? [...positions(filled)].filter(({ row }) => !hidden.has(row)) : [];
  return {
    from,
    cells: inView.map((at) => ({ ...place(at), cell: { ...source.cell(at.row, at.column) } })),
    merges: source.merges.filter((merge) => within(merge, from)),
    validations: source.validations.flatMap((rule) => {
      const area = intersection(rule.area, from);
      return area ? [{ ...rule, area }] : [];
    }),
    links: source.links
      .filter(({ at }) => contains(from, at) && !hidden.has(at.row))
      .map((link) => ({ ...link, at: place(link.at) })),
  };
}

/**
 * Where the clip goes: the destination grows to its size, or takes it several times if it is an exact multiple
 * (excel-rules: copy-from).
 */
function tiles(from: Area, to: Area): readonly Area[] {
  const [height, width] = [heightOf(from), widthOf(from)];
  const down = heightOf(to) % height === 0 ? heightOf(to) / height : 1;
  const across = widthOf(to) % width === 0 ? widthOf(to) / width : 1;
  const places: Area[] = [];
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const [top, left] = [to.top + row * height, to.left + column * width];
      places.push({ top, left, bottom: top + height - 1, right: left + width - 1 });
    }
  }
  return places;
}

/** The clip as it stands in one of its places: addresses moved, relative references too. */
function placed(clip: Clip, place: Area): Clip {
  const [rows, columns] = [place.top - clip.from.top, place.left - clip.from.left];
  const move = (area: Area): readonly Area[] => {
    const there = moved(area, rows, columns);
    return there ? [there] : [];
  };
  return {
    from: place,
    cells: clip.cells.map(({ row, column, cell }) => ({
      row: row + rows,
      column: column + columns,
      cell: cell.formula === undefined ? cell : { ...cell, formula: shifted(cell.formula, rows, columns) },
    })),
    merges: clip.merges.flatMap(move),
    validations: clip.validations.flatMap((rule) => move(rule.area).map((area) => ({ ...rule, area }))),
    links: clip.links.map(({ at, ...link }) => ({ ...link, at: { row: at.row + rows, column: at.column + columns } })),
  };
}

interface Target {
  readonly contents: Contents;
  readonly styles: Styles;
  readonly merged: Merges;
  readonly rules: Validations;
  readonly linked: Links;
}

/** Copies an area of any sheet to where it goes. Refuses what lies off the sheet, and what cuts a merge. */
export function pasteFrom(target: Target, source: BookSheet, from: Area, to: Area): void {
  checkArea(from, LOCATION);
  const clip = copied(source, from);
  const places = tiles(from, to);
  for (const place of places) {
    checkArea(place, LOCATION);
    target.merged.checkUncut(place, LOCATION);
  }
  for (const place of places) paste(target, placed(clip, place));
}

const LOCATION = 'Range.copyFrom';

/** Puts a placed clip in the place of what is there. Values stay what they are: nothing is typed anew. */
function paste({ contents, styles, merged, rules, linked }: Target, clip: Clip): void {
  merged.remove(clip.from);
  contents.clear(clip.from);
  styles.reset(clip.from);
  rules.clear(clip.from);
  linked.clear(clip.from);
  for (const { row, column, cell } of clip.cells) {
    const { value, formula, style } = cell;
    contents.put(row, column, formula === undefined ? { value } : { formula });
    styles.replace(row, column, style);
  }
  for (const merge of clip.merges) merged.add(merge);
  for (const { area, ...rule } of clip.validations) rules.set(area, rule);
  for (const { at, ...link } of clip.links) linked.set(at, link);
}

function countUpTo(rows: ReadonlySet<number>, last: number): number {
  return [...rows].filter((row) => row <= last).length;
}
