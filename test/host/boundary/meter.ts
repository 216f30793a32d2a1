/** What went over the boundary. Batches that only give references back are counted apart: nobody waits for them. */
export interface Meter {
  /** Batches, each one round trip. */
  readonly roundTrips: number;
  /** Actions that were executed, or refused, of these batches. */
  readonly actions: number;
  /** Bytes of UTF-8. */
  readonly sent: number;
  readonly received: number;
  readonly cleanups: number;
  /** Members used, as Microsoft's reference names them, for instance "Range.values =" and "Worksheet.getRange()". */
  readonly members: ReadonlySet<string>;
  reset(): void;
}

/** The meter with its hands; the boundary alone moves them. */
export class Counter implements Meter {
  roundTrips = 0;
  actions = 0;
  sent = 0;
  received = 0;
  cleanups = 0;
  readonly members = new Set<string>();

  reset(): void {
    this.roundTrips = this.actions = this.sent = this.received = this.cleanups = 0;
    this.members.clear();
  }
}

const encoder = new TextEncoder();

/** The length of a text in bytes of UTF-8. */
export function bytes(text: string): number {
  return encoder.encode(text).length;
}
