import { Refusal } from '../../port/refusal';

const ANOTHER = '別のブックとして保存してください。';

/** Why a workbook takes no sheets or edits, in a sentence that says what to do. */
export const refusals = {
  unknownDialect: () =>
    new Refusal(
      'cannot-write',
      `このブックは扱えない書き方で保存されているため、そのままでは書き込めません。Excel で開き、「Excel ブック（.xlsx）」として保存し直してください。`,
    ),
  signed: () =>
    new Refusal(
      'cannot-write',
      `このブックには電子署名が付いているため、書き込むと署名が無効になります。Excel で署名を削除して保存し直すか、${ANOTHER}`,
    ),
  shared: () =>
    new Refusal(
      'cannot-write',
      'このブックは「ブックの共有」（旧機能）になっているため、書き込めません。Excel で共有を解除して保存し直してください。',
    ),
  brokenRun: () =>
    new Refusal(
      'cannot-write',
      'このブックには、Excel の中で途中まで行われた書き込みが残っています。アドインのある Excel で一度開いて保存し直してください。',
    ),
  lockedStructure: () =>
    new Refusal(
      'protected-workbook',
      'ブックの構成が保護されているため、シートを追加できません。Excel の［校閲］の［ブックの保護］を解除して保存し直してください。',
    ),
  protectedSheets: (names: readonly string[]) =>
    new Refusal(
      'protected-sheet',
      `シート${names.map((name) => `『${name}』`).join('')}が保護されているため、書き込めません。Excel の［校閲］の［シート保護の解除］をして保存し直してください。`,
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
