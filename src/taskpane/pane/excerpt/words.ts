import type { Retypable, Retyped } from '../../../app/retype';

/** Why a cell cannot be typed into here. */
export const LEFT_TO_EXCEL: Readonly<Record<Exclude<Retypable['kind'], 'free'>, string>> = {
  formula: '数式のセルは、Excel で直してください。',
  error: 'エラーになっているセルは、Excel で直してください。',
  covered: '結合されたセルの内側のため、ここには書けません。',
};

/** What becomes of what was typed, said before it is written. */
export function hintOf(typed: Retyped): string {
  switch (typed.kind) {
    case 'same':
      return 'まだ何も変えていません。';
    case 'percent':
      return '％で表すセルです。12.3% のように、％を付けて入力してください。';
    case 'too-long':
      return 'セルに入る文字数（32,767文字）を超えています。短くしてください。';
    case 'edit':
      return INTO[typed.edit.after.entry.kind];
  }
}

const INTO = {
  blank: 'セルを空にします。',
  text: '文字として入ります。',
  number: '数値として入ります。',
  truth: '',
  formula: '',
} as const;
