import { check } from '../../app/check';
import type { SettingChanges } from '../../app/settings/changes';
import { part } from '../../workbook/port/part';
import { lastEditOf, type EditingDesk } from './editing';
import type { Hands } from './hands';
import type { Notice } from './state';
import { doneNaming, doneSetting } from './writtenWords';
import { doneAdding } from './words';

/** What the person chose and typed in 設定 and has not written yet. */
export interface SettingDraft {
  readonly wished: SettingChanges;
  /** 項目名 of one more 項目. */
  readonly itemName: string;
}

export const SETTINGS_AT_FIRST: SettingDraft = { wished: {}, itemName: '' };

const writing = part(() => import('../../app/settings/write'));
const adding = part(() => import('../../app/settings/addItem'));

/** The settings of the workbook: drafted in the pane, written into 基本情報. */
export class SettingsDesk {
  constructor(
    private readonly hands: Hands,
    private readonly editing: EditingDesk,
  ) {}

  /** Keeps what is chosen or typed, until it is written or dropped. */
  wish(change: SettingChanges): void {
    const { wished } = this.draft();
    this.keep({ wished: { ...wished, ...change } });
    void writing().catch(() => undefined);
  }

  /** Shows the settings as they stand in the workbook again. */
  drop(): void {
    this.keep({ wished: {} });
  }

  nameItem(itemName: string): void {
    this.keep({ itemName });
  }

  /** Writes changes, all of them or, where one of the cells says something else by now, none. */
  async write(changes: SettingChanges): Promise<void> {
    const { checked } = this.hands.state();
    if (!checked) return;
    const job = async () => {
      const { writeSettings } = await writing();
      const edited = await writeSettings(this.hands.workbook, checked.reading, changes);
      if (edited.changedMeanwhile.length === 0) this.drop();
      return edited;
    };
    await this.editing.edit({ kind: 'setting' }, job, doneSetting);
  }

  /** Makes room for one more 項目. */
  addItem(name: string): Promise<void> {
    return this.hands.during({ kind: 'input' }, async () => {
      const { addItem } = await adding();
      const added = await addItem(this.hands.workbook, name);
      this.keep({ itemName: '' });
      const notice: Notice = added.kind === 'sheet' ? doneAdding([added.sheet]) : doneNaming(added.edited);
      const isUndoable = added.kind === 'named' && added.edited.done.length > 0;
      if (isUndoable) this.hands.show({ lastEdit: lastEditOf('setting', added.edited) });
      this.hands.take(await check(this.hands.workbook));
      return isUndoable ? { ...notice, undo: true } : notice;
    });
  }

  private keep(change: Partial<SettingDraft>): void {
    this.hands.show({ settings: { ...this.draft(), ...change } });
  }

  private draft(): SettingDraft {
    return this.hands.state().settings;
  }
}
