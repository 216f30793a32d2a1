import { drawForms } from '../form';
import { drawFindings } from '../lists/findings';
import { drawProgress } from '../lists/progress';
import { drawTally } from '../lists/tally';
import { LIST_SHEETS } from '../sheet/own';
import { Refusal } from '../workbook/port/refusal';
import type { ReadableWorkbook, WritableWorkbook, WriteOptions } from '../workbook/port/port';
import { check, type Checked } from './check';
import { progressOfAll } from './progress';

export interface GenerateOptions extends WriteOptions {
  /** The forms alone, without 点検結果, 進捗一覧 and 保険者評価集計. */
  readonly onlyForms: boolean;
  /** Write drafts marked （案） although findings of severity error stand. */
  readonly allowErrors: boolean;
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
 * target in one go. Throws Refusal where the source cannot be read, has no 項目, or the target cannot be written.
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

  const draft = checked.counts.error > 0 || report.basics.draftMark.value === true;
  const forms = drawForms(report, { draft, takenNames: Object.values(LIST_SHEETS) });
  const lists = options.onlyForms
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

const NO_ITEMS =
  '別紙２を作成する項目がありません。項目の表か項目のシートに「項目名」を記入してから、もう一度実行してください。';
