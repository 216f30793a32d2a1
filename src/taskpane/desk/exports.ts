import type { Exported, Purpose } from '../../app/export';
import type { Outlet } from '../../workbook/port/outlet';
import { part } from '../../workbook/port/part';
import { doneExporting, doneOpeningSample } from './exportWords';
import type { Hands } from './hands';

/** What leaves the workbook, and with which of its items. */
export interface ExportWishes {
  readonly purpose: Purpose;
  /** 項目名 of the chosen items; all of them where it is left out. */
  readonly items?: readonly string[];
  /** Although something must be corrected. */
  readonly allowErrors: boolean;
}

/** What the person is told about the file that left last: what to look at in it. */
export type LastExport = Omit<Exported, 'file' | 'checked'> & { readonly fileName: string };

const exporting = part(() => import('../../app/export'));
const writing = part(() => import('../../workbook/xlsx/write/impersonal'));
const sample = part(() => import('../sample'));

/** Hands finished files to the person; the workbook itself is only read. */
export class ExportsDesk {
  constructor(
    private readonly hands: Hands,
    private readonly outlet: Outlet,
  ) {}

  /** A file is opened beside the open workbook, and not only saved somewhere. */
  get canOpenBeside(): boolean {
    return this.outlet.way === 'new-workbook';
  }

  /** Hands over a file with the forms as they stand now. */
  export({ purpose, items, allowErrors }: ExportWishes): Promise<void> {
    return this.hands.during({ kind: 'export' }, async () => {
      this.hands.show({ exported: null });
      const [{ exportForms }, { writeImpersonalWorkbook: write }] = await Promise.all([exporting(), writing()]);
      const options = { allowErrors, write, ...(items && { items }) };
      const { file, checked, ...told } = await exportForms(this.hands.workbook, purpose, options);
      this.hands.take(checked);
      await this.outlet.hand(file);
      this.hands.show({ exported: { ...told, fileName: file.name } });
      return doneExporting(file.name, told.sheets.length, this.outlet.way);
    });
  }

  /** Opens the sample as a workbook of its own. */
  openSample(): Promise<void> {
    return this.hands.during({ kind: 'sample' }, async () => {
      const { sampleFile } = await sample();
      const file = await sampleFile();
      await this.outlet.hand(file);
      return doneOpeningSample(file.name, this.outlet.way);
    });
  }
}
