import type { Checked } from '../../app/check';
import type { Generated } from '../../app/generate';
import type { Recovered, WriteStep } from '../../workbook/port/port';
import type { ReasonDrafts } from './accepting';
import { BROWSING_AT_FIRST, type Browsing } from './browsing';
import type { LastEdit } from './editing';
import type { LastExport } from './exports';
import type { DecisionDrafts } from './deciding';
import { CHOOSING_AT_FIRST, type Choosing } from './making';
import { POINTING_AT_FIRST, type PointingDraft } from './pointing';
import { SETTINGS_AT_FIRST, type SettingDraft } from './settings';

/** Everything the pane shows. Views are drawn from it alone. */
export interface DeskState {
  /** What is under way; null while the desk waits for the person. */
  readonly work: Work | null;
  /** What was found at the last check; null before the first one. */
  readonly checked: Checked | null;
  /** What was done at the start about a run that had broken off. */
  readonly recovered: Recovered;
  readonly generated: Generated | null;
  /** What the person chose to have made. */
  readonly choosing: Choosing;
  /** What the person is told about the last thing done or refused. */
  readonly notice: Notice | null;
  /** How the person looks through the findings. */
  readonly browsing: Browsing;
  /** The last edit of the person's cells that can still be taken back. */
  readonly lastEdit: LastEdit | null;
  /** What the person chose and typed in 設定 and has not written yet. */
  readonly settings: SettingDraft;
  /** The decisions about indicators that are not written yet. */
  readonly deciding: DecisionDrafts;
  /** What the person chose of columns and has not written yet. */
  readonly pointing: PointingDraft;
  /** The reasons for decisions about findings that are not written yet. */
  readonly reasons: ReasonDrafts;
  /** What is to be looked at in the file that left last. */
  readonly exported: LastExport | null;
}

export type Work =
  | {
      readonly kind:
        | 'start'
        | 'check'
        | 'reveal'
        | 'fix'
        | 'retype'
        | 'undo'
        | 'input'
        | 'sample'
        | 'setting'
        | 'decide'
        | 'point'
        | 'accept'
        | 'carry'
        | 'fit'
        | 'restore'
        | 'export';
    }
  | Generating;

export interface Generating {
  readonly kind: 'generate';
  readonly step: WriteStep;
  /** The person asked to stop; it happens before the next step. */
  readonly stopping: boolean;
}

export interface Notice {
  /** `failed`: what the program did not foresee. */
  readonly kind: 'done' | 'refused' | 'failed';
  readonly sentence: string;
  /** It tells of an edit that can be taken back. */
  readonly undo?: true;
}

export const AT_FIRST: DeskState = {
  work: null,
  checked: null,
  recovered: 'nothing',
  generated: null,
  choosing: CHOOSING_AT_FIRST,
  notice: null,
  browsing: BROWSING_AT_FIRST,
  lastEdit: null,
  settings: SETTINGS_AT_FIRST,
  deciding: new Map(),
  pointing: POINTING_AT_FIRST,
  reasons: new Map(),
  exported: null,
};
