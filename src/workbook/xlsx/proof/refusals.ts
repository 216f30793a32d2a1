import { Refusal } from '../../port/refusal';

/** What was made is not what was meant to be made: nothing of it is saved. */
export const refusals = {
  otherwiseWritten: (sheet: string) =>
    new Refusal(
      'text-changed',
      `シート『${sheet}』が、書いたとおりになりませんでした。ブックは元のままです。Excel で開いて「Excel ブック（.xlsx）」として保存し直したファイルで試し、続くときは担当者へ知らせてください。`,
    ),
  otherPartsChanged: (cause?: unknown) =>
    new Refusal(
      'text-changed',
      '書き込むシートのほかにも変わってしまうところがあるため、保存しませんでした。ブックは元のままです。Excel で開いて「Excel ブック（.xlsx）」として保存し直したファイルで試し、続くときは担当者へ知らせてください。',
      { cause },
    ),
  badWorkbook: (cause?: unknown) =>
    new Refusal(
      'text-changed',
      '新しいブックが書いたとおりになりませんでした。何も保存していません。もう一度実行し、続くときは担当者へ知らせてください。',
      { cause },
    ),
};
