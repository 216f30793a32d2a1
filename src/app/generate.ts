import type { Form } from '../form';
import { drawFindings } from '../lists/findings';
import { drawProgress } from '../lists/progress';
import { drawTally } from '../lists/tally';
import { plainText } from '../sheet/mark';
import { Refusal } from '../workbook/port/refusal';
import type { ReadableWorkbook, WritableWorkbook, WriteOptions } from '../workbook/port/port';
import { check, type Checked } from './check';
import { formsOf, isDraft } from './forms';
import { progressOfAll } from './progress';

export interface GenerateOptions extends WriteOptions {
  /** The forms alone, without 点検結果, 進捗一覧 and 保険者評価集計. */
  readonly onlyForms: boolean;
  /** Write drafts marked （案） although findings of severity error stand. */
  readonly allowErrors: boolean;
  /**
   * 項目名 of the forms to make; all where it is left out. Names and not positions, because the workbook is read anew.
   * Items of one name go together: a sheet is found again by the 項目名 it was made for.
   */
  readonly items?: readonly string[];
}

export interface Generated {
  readonly checked: Checked;
  /** false where errors stood in the way and were not allowed: nothing was written then. */
  readonly written: boolean;
  /** The forms as they stand in the workbook. */
  readonly sheets: readonly GeneratedForm[];
}

export interface GeneratedForm {
  readonly name: string;
  readonly item: string;
  /** A person edited the sheet since it was written: it was kept as it is. */
  readonly kept: boolean;
}

/**
 * The main job: reads and checks the source, draws one 別紙２ an item and the three lists, and writes them to the
 * target in one go. Where only some items are wanted, their forms keep the position numbers they have among all, and
 * the lists, which are about all of them, stay as they stand. Errors anywhere in the source count all the same.
 * Throws Refusal where the source cannot be read, lacks a 項目 (or a wanted one), or the target cannot be written.
 */
export async function generate(
  source: ReadableWorkbook,
  target: WritableWorkbook,
  options: GenerateOptions,
): Promise<Generated> {
  const checked = await check(source);
  if (checked.counts.error > 0 && !options.allowErrors) return { checked, written: false, sheets: [] };
  const { report } = checked.reading;
  if (report.items.length === 0) throw new Refusal('no-items', NO_ITEMS);

  const forms = wanted(formsOf(checked, isDraft(checked)), options.items);
  const isWhole = forms.length === report.items.length;
  const lists =
    options.onlyForms || !isWhole
      ? []
      : [drawFindings(report, checked), drawProgress(report, progressOfAll(checked.reading)), drawTally(report)];
  const all = await target.write([...forms.map(({ drawing }) => drawing), ...lists], options);
  const sheets = forms.map(({ drawing, item }, at) => ({
    name: all[at]?.name ?? drawing.name,
    item: item.name.value ?? '',
    kept: all[at]?.outcome === 'kept',
  }));
  return { checked, written: true, sheets };
}

/** The forms of the items wanted. Throws Refusal where one is not there (any more): never fewer than were asked for. */
function wanted(forms: readonly Form[], items: readonly string[] | undefined): readonly Form[] {
  if (!items) return forms;
  const keys = new Set(items.map(plainText));
  const chosen = forms.filter(({ item }) => keys.has(plainText(item.name.value ?? '')));
  const found = new Set(chosen.map(({ item }) => plainText(item.name.value ?? '')));
  const gone = items.filter((name) => !found.has(plainText(name)));
  if (items.length === 0) throw new Refusal('no-items', NONE_CHOSEN);
  if (gone.length > 0) throw new Refusal('no-items', notThere(gone));
  return chosen;
}

const NONE_CHOSEN = '作成する項目が選ばれていません。項目を選んでから、もう一度押してください。';

function notThere(names: readonly string[]): string {
  const quoted = names.map((name) => `『${name || '（項目名なし）'}』`).join('');
  return `選んだ項目${quoted}がブックにありません。もう一度点検し、項目を選び直してください。`;
}

const NO_ITEMS =
  '別紙２を作成する項目がありません。項目の表か項目のシートに「項目名」を記入してから、もう一度実行してください。';
