import type { Batches, Session } from './session';

/** The names of the sheets by their ids, known in advance so that a burst of changes costs no round trip. */
export class SheetNames {
  private known: ReadonlyMap<string, string> = new Map();
  private isCurrent = true;

  constructor(private readonly session: Session) {}

  /** Asks for all names; `take` has them after the batch. */
  static queue({ workbook: { worksheets } }: Batches): Excel.WorksheetCollection {
    worksheets.load('items/id,items/name');
    return worksheets;
  }

  take(worksheets: Excel.WorksheetCollection): void {
    this.known = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  }

  /** Sheets were added or deleted: the next name is asked of Excel. */
  expire(): void {
    this.isCurrent = false;
  }

  /** The name of a sheet; null where it is gone, or Excel does not tell. */
  async nameOf(id: string): Promise<string | null> {
    if (!this.isCurrent || !this.known.has(id)) await this.refresh();
    return this.known.get(id) ?? null;
  }

  /** Where Excel does not answer, as while a cell is being edited, what is known stays. */
  private async refresh(): Promise<void> {
    try {
      await this.session.run(async (excel) => {
        this.isCurrent = true;
        const worksheets = SheetNames.queue(excel);
        await excel.send();
        this.take(worksheets);
      });
    } catch {
      // The change is told all the same; who hears of it reads the workbook and meets the refusal there.
      this.isCurrent = false;
    }
  }
}
