import type { Form } from '../../form';
import { amend } from '../../form/amend';
import { markText } from '../../form/content';
import { a1 } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { Refusal } from '../../workbook/port/refusal';
import type { Checked } from '../check';
import { formsOf } from '../forms';
import { sheetsOfForms } from '../standing';
import { wanted } from '../wanted';
import type { Leaving, LeftText } from './leaving';

/** A form as it stands in the workbook. */
export interface Standing extends Leaving {
  readonly left: readonly LeftText[];
}

/**
 * The forms of the wanted items (all where it is left out) as they stand, whatever was typed on them, with （案） or
 * without as 案の表示 says. Throws Refusal where an item is gone or has no form, or where something of a form is hidden: never fewer than were asked for,
 * and nothing that is not seen.
 */
export function chosenForms(checked: Checked, items: readonly string[] | undefined): readonly Standing[] {
  const draft = checked.reading.report.basics.draftMark.value === true;
  const forms = formsOf(checked, draft);
  if (forms.length === 0) throw new Refusal('no-items', NO_ITEMS);
  const sheets = sheetsOfForms(checked.reading.sheets, forms);
  const all = forms.map((form, at) => ({ name: form.item.name.value ?? '', form, sheet: sheets[at] }));
  const chosen = wanted(all, ({ name }) => name, items);
  const missing = chosen.filter(({ sheet }) => !sheet).map(({ name }) => name);
  if (missing.length > 0) throw new Refusal('no-forms', noForms(missing));
  return chosen.flatMap(({ form, sheet }) => (sheet ? [standing(form, sheet, draft)] : []));
}

function standing(form: Form, sheet: Sheet, draft: boolean): Standing {
  if (hidesText(sheet)) throw new Refusal('hidden-cells', hidden(sheet.name));
  const { content, outside } = amend(form, sheet);
  const left = outside.map(({ at, text }) => ({ sheet: sheet.name, cell: a1(at), text }));
  return { sheet: sheet.name, content: marked(content, draft), left };
}

/** What a person hid would be seen in the file, and what is left out would be missed: the person has to say which. */
function hidesText({ visibility, rows, hiddenRows, hiddenColumns }: Sheet): boolean {
  const isHidden = (row: number, column: number) => hiddenRows.has(row) || hiddenColumns.has(column);
  return (
    visibility !== 'visible' ||
    rows.some((cells, row) => cells.some((cell, column) => cell && cell.shown !== '' && isHidden(row, column)))
  );
}

function marked(content: Leaving['content'], draft: boolean): Leaving['content'] {
  return { ...content, wording: { ...content.wording, mark: markText(draft) } };
}

const NO_ITEMS = '書き出す別紙２がありません。項目名を記入し、「別紙２を作成」を押してから、もう一度押してください。';

function noForms(names: readonly string[]): string {
  const quoted = names.map((name) => `『${name || '（項目名なし）'}』`).join('');
  return `項目${quoted}の別紙２がまだありません。「別紙２を作成」を押してから、もう一度押してください。一部だけ書き出すときは、項目を選んでください。`;
}

function hidden(sheet: string): string {
  return `シート『${sheet}』が非表示か、文のある行や列が隠れているため、書き出していません。再表示するか、要らない行を削除してから、もう一度押してください。`;
}
