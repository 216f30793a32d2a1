import { readWorkbook } from '../../input';
import { drawTemplate } from '../../lists/template';
import type { Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import { Refusal } from '../../workbook/port/refusal';
import { refuseOnlyForms } from '../onlyForms';
import { itemHome, objectionToItem, spareItemEdits } from './items';

export type ItemAdded =
  /** A sheet was added. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** A blank sheet that was kept ready got the name. */
  | { readonly kind: 'named'; readonly edited: Edited };

/**
 * Adds an upright sheet of the template for one more 項目, or names one that is kept ready. Throws Refusal 'by-hand'
 * where the name is in use by now, or the workbook has its 項目 in rows, or none.
 */
export async function addItem(workbook: LiveWorkbook, typedName: string): Promise<ItemAdded> {
  const name = typedName.trim();
  const reading = readWorkbook(await workbook.read());
  refuseOnlyForms(reading);
  const objection = objectionToItem(reading, name) ?? HOMES[itemHome(reading).kind];
  if (objection !== null) throw new Refusal('by-hand', objection);
  const edits = spareItemEdits(reading, name);
  if (edits) return { kind: 'named', edited: await workbook.edit(edits) };
  const others = reading.report.items.map((item) => item.name.value ?? '');
  const drawings = drawTemplate({ prefecture: null, fiscalYear: null, items: [...others, name], tables: ['項目'] });
  const written = await workbook.write(drawings.slice(-1));
  return { kind: 'sheet', sheet: written[0]?.name ?? '' };
}

const HOMES: Readonly<Record<ReturnType<typeof itemHome>['kind'], string | null>> = {
  sheet: null,
  row: '項目の表の次の行に、項目名を記入してください。シートは追加していません。',
  none: '項目の表がありません。「状態」の「入力用シートを追加」を押してください。',
};
