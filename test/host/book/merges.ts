import { contains, type Area } from '../../../src/sheet/address';
import { heightOf, intersection, overlap, widthOf, within } from './areas';
import { refused } from './refused';

/** The merged areas of a sheet; they never overlap. */
export class Merges {
  private areas: readonly Area[] = [];

  all(): readonly Area[] {
    return this.areas;
  }

  /** The merge a cell belongs to. */
  at(row: number, column: number): Area | undefined {
    return this.areas.find((area) => contains(area, { row, column }));
  }

  /** The merge whose cell this is, without being its upper-left one. */
  coveringAt(row: number, column: number): Area | undefined {
    const merge = this.at(row, column);
    return merge && (merge.top !== row || merge.left !== column) ? merge : undefined;
  }

  /** Adds an area that cuts no merge (checkUncut); those inside it become part of it. */
  add(area: Area): void {
    this.areas = this.areas.filter((merge) => !overlap(merge, area));
    if (heightOf(area) * widthOf(area) > 1) this.areas = [...this.areas, area];
  }

  /** Every merge that has a cell in the area is undone whole, as Range.UnMerge does in VBA. */
  remove(area: Area): void {
    this.areas = this.areas.filter((merge) => !overlap(merge, area));
  }

  /**
   * Refuses an area that takes in only a part of a merge: Excel's "can't do that to a merged cell" (excel-rules:
   * clear-merges). What it does with such an area that is to be merged is unknown (merge-overlap): refused too, so that
   * the add-in unmerges first. To be confirmed: docs/real-excel.md.
   */
  checkUncut(area: Area, location: string): void {
    const cut = this.areas.some((merge) => overlap(merge, area) && !within(merge, area));
    if (cut) throw refused('InvalidArgument', location);
  }

  /** Whether the line below (or to the right of) a cell runs through a merge (excel-rules: border-merged). */
  runsThrough(row: number, column: number, edge: 'InsideHorizontal' | 'InsideVertical'): boolean {
    const merge = this.at(row, column);
    if (!merge) return false;
    return edge === 'InsideHorizontal' ? row < merge.bottom : column < merge.right;
  }

  /** Those that lie wholly inside an area. */
  inside(area: Area): readonly Area[] {
    return this.areas.filter((merge) => within(merge, area));
  }

  any(area: Area): boolean {
    return this.areas.some((merge) => intersection(merge, area) !== null);
  }

  copy(): Merges {
    const copy = new Merges();
    copy.areas = this.areas;
    return copy;
  }
}
