import { Refusal, type RefusalReason } from '../port/refusal';

/**
 * What Excel or Microsoft's library answers where it refuses, as a sentence that says what to do. The codes are those
 * of Microsoft's error handling page and of the library itself (docs/excel-rules.md, section 8).
 */
const BY_CODE: Readonly<Record<string, readonly [RefusalReason, string]>> = {
  InvalidOperationInCellEditMode: ['editing', 'セルの編集を終えて（Enter または Esc）から、もう一度押してください。'],
  InvalidOperation: [
    'excel-failed',
    '今の状態では、この操作ができません。セルの編集中であれば終えて（Enter または Esc）から、もう一度押してください。',
  ],
  WriteNotSupportedWhenModalDialogOpen: [
    'editing',
    'Excel の別の画面（ダイアログ）が開いています。閉じてから、もう一度押してください。',
  ],
  AccessDenied: [
    'protected-sheet',
    'シートかブックが保護されているか、読み取り専用で開かれています。保護を解除し、編集できる状態にしてから、もう一度押してください。',
  ],
  RequestPayloadSizeLimitExceeded: [
    'too-large',
    '一度に書き込む量が Excel の上限（5MB）を超えました。項目を選び、何回かに分けて作成してください。',
  ],
  ResponsePayloadSizeLimitExceeded: [
    'too-large',
    'シートの内容が多すぎて、Excel から読み取れません。使っていない行と列を削除してから、もう一度押してください。',
  ],
  RangeExceedsLimit: [
    'too-large',
    'シートの使用範囲が広すぎて、Excel から読み取れません。使っていない行と列を削除してから、もう一度押してください。',
  ],
  MemoryLimitReached: [
    'too-large',
    'Excel で使える記憶域が足りません。ほかのブックを閉じてから、もう一度押してください。',
  ],
  ApiNotFound: ['excel-failed', 'この Excel は古いため、この操作ができません。Excel 2021 以降で開いてください。'],
  InactiveWorkbook: [
    'excel-failed',
    '別のブックに切り替わりました。このブックを表示してから、もう一度押してください。',
  ],
  InvalidSelection: [
    'excel-failed',
    '別のブックに切り替わりました。このブックを表示してから、もう一度押してください。',
  ],
  ActivityLimitReached: ['excel-failed', 'Excel が混み合っています。しばらく待ってから、もう一度押してください。'],
  ServiceNotAvailable: ['excel-failed', 'Excel につながりません。しばらく待ってから、もう一度押してください。'],
  RequestAborted: ['excel-failed', 'Excel が処理を途中で止めました。もう一度押してください。'],
  ConnectionFailure: ['excel-failed', 'Excel との接続が切れました。ブックを開き直してから、もう一度押してください。'],
};

const UNKNOWN: readonly [RefusalReason, string] = [
  'excel-failed',
  'Excel が処理を受け付けませんでした。別のブックを表示していればこのブックに戻り、そうでなければブックを保存して開き直してから、もう一度押してください。',
];

/** Any failure of a job in Excel as a Refusal; one that is a Refusal already stays as it is. */
export function asRefusal(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  const [reason, sentence] = BY_CODE[codeOf(cause)] ?? UNKNOWN;
  return new Refusal(reason, sentence, { cause });
}

/** Microsoft's code of an error, "" for anything else. */
export function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : '';
}

/** Names of several sheets are told as 『甲』『乙』. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `『${name}』`).join('');
}

export const refusals = {
  noAnswer: () =>
    new Refusal(
      'no-answer',
      'Excel から応答がありません。Excel の画面に確認の表示が出ていれば閉じ、出ていなければブックを開き直してください。途中の書き込みは、次に開いたときに元へ戻すか仕上げます。',
    ),
  protectedWorkbook: () =>
    new Refusal(
      'protected-workbook',
      'ブックの構成が保護されているため、シートを追加できません。［校閲］の［ブックの保護］を解除してから、もう一度押してください。',
    ),
  protectedSheets: (names: readonly string[]) =>
    new Refusal(
      'protected-sheet',
      `シート${quoted(names)}が保護されているため、書き込めません。［校閲］の［シート保護の解除］をしてから、もう一度押してください。`,
    ),
  tooLarge: (sheet: string, area: string) =>
    new Refusal(
      'too-large',
      `シート『${sheet}』の使用範囲（${area}）が広すぎて読み取れません。離れた場所に残っている値を消してから、もう一度押してください。`,
    ),
  changedText: (sheet: string, cell: string) =>
    new Refusal(
      'text-changed',
      `シート『${sheet}』のセル ${cell} が、書いたとおりになりませんでした。何も変えずに元へ戻しました。Excel の設定を確かめ、続くときは担当者へ知らせてください。`,
    ),
  cancelled: () => new Refusal('cancelled', '中止しました。ブックは元のままです。'),
  sheetGone: (sheet: string) => new Refusal('sheet-gone', `シート『${sheet}』がありません。もう一度点検してください。`),
  hiddenSheet: (sheet: string, visibility: 'hidden' | 'veryHidden') =>
    new Refusal(
      'hidden-sheet',
      visibility === 'hidden'
        ? `シート『${sheet}』は非表示です。シート見出しを右クリックし、［再表示］をしてから、もう一度押してください。`
        : `シート『${sheet}』は、Excel の画面からは再表示できない設定で隠されています。ブックを作成した担当者に確かめてください。`,
    ),
} as const;
