import type { Fitted } from '../../app/fit';
import type { Edited } from '../../workbook/port/edit';
import { told } from './editWords';
import type { Notice } from './state';

/** What the person is told once changes of forms were carried back into the input. */
export function doneCarrying(edited: Edited): Notice {
  const notice = told(
    edited,
    'を入力シートへ戻しました。',
    '画面に表示した後に内容が変わっていたため、戻していません。',
  );
  const next = '続けて「別紙２を作成」を押すと、戻した内容で作り直します。';
  return edited.done.length > 0 ? { ...notice, sentence: `${notice.sentence}${next}` } : notice;
}

/** What the person is told once forms were laid out anew. */
export function doneFitting({ sheets, left, kept }: Fitted): Notice {
  const done = sheets.length > 0 ? `${sheets.length}枚の別紙２の行の高さを合わせました。` : '';
  const outside = left.map(
    ({ sheet, cell }) =>
      `『${sheet}』は、様式の外（${cell}）に記入があるため、そのまま残しました。記入を別のシートへ移してから、もう一度押してください。`,
  );
  const typed = kept.map((name) => `『${name}』は、途中で内容が変わったため、そのまま残しました。`);
  const sentence = [done, ...outside, ...typed].join('');
  if (sentence === '') return { kind: 'refused', sentence: '手で直された別紙２がないため、行の高さは変えていません。' };
  return { kind: outside.length + typed.length > 0 ? 'refused' : 'done', sentence };
}
