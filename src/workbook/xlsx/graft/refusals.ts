import { Refusal, type RefusalReason } from '../../port/refusal';

/** A workbook that takes no sheets. */
export class NotGraftable extends Refusal {
  constructor(
    reason: RefusalReason,
    /** A clause without its end about a book called so, for a sentence of one's own. */
    readonly because: (book: string) => string,
    advice: string,
  ) {
    super(reason, `${because('このブック')}ため、${advice}`);
  }
}

/** Why a workbook takes no sheets or edits, in a sentence that says what to do. */
export const refusals = {
  unknownDialect: () =>
    new NotGraftable(
      'cannot-write',
      (book) => `${book}は扱えない書き方で保存されている`,
      'そのままでは書き込めません。Excel で開き、「Excel ブック（.xlsx）」として保存し直してください。',
    ),
  addIn: () =>
    new NotGraftable(
      'cannot-write',
      (book) => `${book}は Excel アドイン（.xlam）である`,
      '書き込めません。Excel で開き、「Excel ブック（.xlsx）」として保存し直してください。',
    ),
  tooManyFormats: () =>
    new NotGraftable(
      'cannot-write',
      (book) => `${book}の書式の種類が Excel の上限に達する`,
      '書き込めません。使っていない書式を減らして保存し直してください。',
    ),
  signed: () =>
    new NotGraftable(
      'cannot-write',
      (book) => `${book}には電子署名が付いている`,
      '書き込むと署名が無効になります。Excel で署名を削除して保存し直すか、別のブックとして保存してください。',
    ),
  shared: () =>
    new NotGraftable(
      'cannot-write',
      (book) => `${book}は「ブックの共有」（旧機能）になっている`,
      '書き込めません。Excel で共有を解除して保存し直してください。',
    ),
  brokenRun: () =>
    new NotGraftable(
      'cannot-write',
      (book) => `${book}には、Excel の中で途中まで行われた書き込みが残っている`,
      '書き込めません。アドインのある Excel で一度開いて保存し直してください。',
    ),
  lockedStructure: () =>
    new NotGraftable(
      'protected-workbook',
      () => 'ブックの構成が保護されている',
      'シートを追加できません。Excel の［校閲］の［ブックの保護］を解除して保存し直してください。',
    ),
  protectedSheets: (names: readonly string[]) =>
    new NotGraftable(
      'protected-sheet',
      () => `シート${names.map((name) => `『${name}』`).join('')}が保護されている`,
      '書き込めません。Excel の［校閲］の［シート保護の解除］をして保存し直してください。',
    ),
  arrayPart: (sheet: string, cell: string) =>
    new Refusal(
      'cannot-write',
      `シート『${sheet}』のセル ${cell} は配列数式の一部のため、変更できません。Excel で開いて直してください。`,
    ),
  tableHeader: (sheet: string, cell: string) =>
    new Refusal(
      'cannot-write',
      `シート『${sheet}』のセル ${cell} はテーブルの見出しか集計の行のため、変更できません。Excel で開いて直してください。`,
    ),
  changedText: (sheet: string, cell: string) =>
    new Refusal(
      'text-changed',
      `シート『${sheet}』のセル ${cell} に入れる値が Excel の上限を超えています。短くしてください。`,
    ),
} as const;
