import { drawFindings } from '../lists/findings';
import { drawProgress } from '../lists/progress';
import { drawTally } from '../lists/tally';
import { Refusal } from '../workbook/port/refusal';
import type { ReadableWorkbook, WritableWorkbook, WriteOptions } from '../workbook/port/port';
import { check, type Checked } from './check';
import { formsOf, isDraft } from './forms';
import { refuseOnlyForms } from './onlyForms';
import { progressOfAll } from './progress';
import { carriedForms } from './standing';
import { wanted } from './wanted';

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
 * Throws Refusal where the source cannot be read, holds forms alone, lacks a 項目 (or a wanted one), or the target cannot be written.
 */
export async function generate(
  source: ReadableWorkbook,
  target: WritableWorkbook,
  options: GenerateOptions,
): Promise<Generated> {
  const checked = await check(source);
  refuseOnlyForms(checked.reading);
  if (checked.counts.error > 0 && !options.allowErrors) return { checked, written: false, sheets: [] };
  const { report } = checked.reading;
  if (report.items.length === 0) throw new Refusal('no-items', NO_ITEMS);

  const forms = wanted(formsOf(checked, isDraft(checked)), ({ item }) => item.name.value ?? '', options.items);
  const isWhole = forms.length === report.items.length;
  const lists =
    options.onlyForms || !isWhole
      ? []
      : [drawFindings(report, checked), drawProgress(report, progressOfAll(checked.reading)), drawTally(report)];
  const drawings = [...forms.map(({ drawing }) => drawing), ...lists];
  const all = await target.write(drawings, { ...options, seen: carriedForms(checked) });
  const sheets = forms.map(({ drawing, item }, at) => ({
    name: all[at]?.name ?? drawing.name,
    item: item.name.value ?? '',
    kept: all[at]?.outcome === 'kept',
  }));
  return { checked, written: true, sheets };
}

const NO_ITEMS =
  '別紙２を作成する項目がありません。項目の表か項目のシートに「項目名」を記入してから、もう一度実行してください。';
