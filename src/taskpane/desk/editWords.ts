import { a1 } from '../../sheet/address';
import type { Edited } from '../../workbook/port/edit';
import type { LastEdit } from './editing';
import type { Notice, Work } from './state';

/** More cells than this are counted, not named. */
const NAMED = 5;

export const UNCHECKED = '点検のやり直しはできませんでした。「状態」の「もう一度点検する」を押してください。';

/** What the person is told once findings were corrected. */
export function doneFixing(edited: Edited): Notice {
  return told(edited, 'を直しました。', '点検の後に内容が変わっていたため、直していません。');
}

/** What the person is told once a cell was typed into. */
export function doneRetyping(edited: Edited): Notice {
  const [only] = edited.done;
  const name = only && `『${only.sheet}』シート ${a1(only.at)}`;
  return name ? { kind: 'done', sentence: `${name}を直しました。` } : doneFixing(edited);
}

/** What the person is told once a correction was taken back. */
export function doneUndoing(edited: Edited, did: Work['kind'], added: keyof typeof SHEET): Notice {
  const didNot = '直した後に内容が変わっていたため、戻していません。';
  const { kind, sentence } = told(edited, 'を元に戻しました。', didNot);
  const isWhole = did === 'accept' && kind === 'done';
  return { kind, sentence: (isWhole ? '『設定』に書いた内容を元に戻しました。' : sentence) + SHEET[added] };
}

/** What became of a sheet that was added for what was taken back. */
const SHEET = {
  none: '',
  gone: '加えたシート『設定』も除きました。',
  stays: '加えたシート『設定』は残っています。',
} as const;

/** The button that takes the last edit back. */
export function undoText({ did, cells }: Pick<LastEdit, 'did' | 'cells'>): string {
  switch (did) {
    case 'accept':
      return '取り消し（『設定』に書いた内容）';
    case 'fix':
    case 'retype':
      return `取り消し（直した${cells}か所）`;
    default:
      return `取り消し（書いた${cells}か所）`;
  }
}

/** Both at once: what was done, and the cells that were left alone and why. */
export function told({ done, changedMeanwhile }: Edited, did: string, didNot: string): Notice {
  const first = done.length > 0 ? `${done.length}か所${did}` : '';
  const rest = changedMeanwhile.length > 0 ? `${cellsOf(changedMeanwhile)}は、${didNot}` : '';
  return { kind: rest === '' ? 'done' : 'refused', sentence: `${first}${rest}` };
}

function cellsOf(cells: Edited['changedMeanwhile']): string {
  const names = cells.slice(0, NAMED).map(({ edit: { sheet, at } }) => `『${sheet}』シート ${a1(at)}`);
  return cells.length > NAMED ? `${names.join('、')} ほか${cells.length - NAMED}か所` : names.join('、');
}
