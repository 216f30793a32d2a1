import type { Checked } from '../../app/check';
import type { LiveWorkbook } from '../../workbook/port/port';
import type { DeskState, Notice, Work } from './state';

/** What the desk lends to its parts, each of which does one kind of work. */
export interface Hands {
  readonly workbook: LiveWorkbook;
  readonly state: () => DeskState;
  readonly show: (change: Partial<DeskState>) => void;
  /** Does a job unless another is under way; tells the person what it comes to, a refusal too. */
  readonly during: (work: Work, job: () => Promise<Notice | null>) => Promise<void>;
  /** Shows what a check found. */
  readonly take: (checked: Checked) => void;
  /** Reads these sheets again and checks. */
  readonly checkAgain: (sheets: readonly string[]) => Promise<void>;
}
