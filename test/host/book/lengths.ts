import { PIXEL } from './limits';
import { refused } from './refused';

/** The heights of rows, or widths of columns, that have one of their own, and which are hidden. */
export class Lengths {
  readonly own = new Map<number, number>();
  readonly hidden = new Set<number>();

  /** @param count how many there are on a sheet; @param most the greatest length in points */
  constructor(
    private readonly count: number,
    private readonly most: number,
    private readonly location: string,
  ) {}

  /**
   * Keeps whole pixels. 0 hides, any other length shows again ("Range.RowHeight", VBA; through Office.js to be
   * confirmed: docs/real-excel.md).
   */
  set(first: number, last: number, points: number): void {
    this.checkSpan(first, last);
    if (!(points >= 0 && points <= this.most)) throw refused('InvalidArgument', this.location);
    const length = Math.round(points / PIXEL) * PIXEL;
    for (let position = first; position <= last; position += 1) {
      if (length > 0) this.own.set(position, length);
    }
    this.hide(first, last, length === 0);
  }

  hide(first: number, last: number, hidden: boolean): void {
    this.checkSpan(first, last);
    for (let position = first; position <= last; position += 1) {
      if (hidden) this.hidden.add(position);
      else this.hidden.delete(position);
    }
  }

  copy(): Lengths {
    const copy = new Lengths(this.count, this.most, this.location);
    for (const [position, points] of this.own) copy.own.set(position, points);
    for (const position of this.hidden) copy.hidden.add(position);
    return copy;
  }

  private checkSpan(first: number, last: number): void {
    const whole = Number.isInteger(first) && Number.isInteger(last);
    if (!whole || first < 0 || first > last || last >= this.count) throw refused('InvalidArgument', this.location);
  }
}
