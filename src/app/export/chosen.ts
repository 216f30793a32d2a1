import { amend } from '../../form/amend';
import { markText } from '../../form/content';
import { a1 } from '../../sheet/address';
import { Refusal } from '../../workbook/port/refusal';
import type { Checked } from '../check';
import { formsOf } from '../forms';
import { itemStatuses } from '../items';
import { wanted } from '../wanted';
import type { Leaving, LeftText } from './leaving';

/** A form as it stands in the workbook. */
export interface Standing extends Leaving {
  readonly left: readonly LeftText[];
}

/**
 * The forms of the wanted items (all where it is left out) as they stand, whatever was typed on them, with （案） or
 * without as 案の表示 says. Throws Refusal where an item is gone or has no form: never fewer than were asked for.
 */
export function chosenForms(checked: Checked, items: readonly string[] | undefined): readonly Standing[] {
  const draft = checked.reading.report.basics.draftMark.value === true;
  const forms = formsOf(checked, draft);
  const sheets = new Map(checked.reading.sheets.map((sheet) => [sheet.name, sheet]));
  const all = itemStatuses(checked).map(({ name, sheet }, at) => ({
    name,
    form: forms[at],
    sheet: sheet === null ? undefined : sheets.get(sheet),
  }));
  if (all.length === 0) throw new Refusal('no-items', NO_ITEMS);
  const chosen = wanted(all, ({ name }) => name, items);
  const missing = chosen.filter(({ sheet }) => !sheet).map(({ name }) => name);
  if (missing.length > 0) throw new Refusal('no-forms', noForms(missing));
  return chosen.flatMap(({ form, sheet }) => {
    if (!form || !sheet) return [];
    const { content, outside } = amend(form, sheet);
    const left = outside.map(({ at, text }) => ({ sheet: sheet.name, cell: a1(at), text }));
    return [{ sheet: sheet.name, content: marked(content, draft), left }];
  });
}

function marked(content: Leaving['content'], draft: boolean): Leaving['content'] {
  return { ...content, wording: { ...content.wording, mark: markText(draft) } };
}

const NO_ITEMS = '書き出す別紙２がありません。項目名を記入し、「別紙２を作成」を押してから、もう一度押してください。';

function noForms(names: readonly string[]): string {
  const quoted = names.map((name) => `『${name || '（項目名なし）'}』`).join('');
  return `項目${quoted}の別紙２がまだありません。「別紙２を作成」を押してから、もう一度押してください。一部だけ書き出すときは、項目を選んでください。`;
}
