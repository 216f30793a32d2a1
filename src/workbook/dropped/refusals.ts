import { Refusal } from '../port/refusal';

export const refusals = {
  cancelled: () => new Refusal('cancelled', '中止しました。ブックは元のままです。'),
  sheetGone: (sheet: string) => new Refusal('sheet-gone', `シート『${sheet}』がありません。もう一度点検してください。`),
  otherwiseWritten: (sheet: string) =>
    new Refusal(
      'text-changed',
      `シート『${sheet}』が、書いたとおりになりませんでした。ブックは元のままです。Excel で開いて「Excel ブック（.xlsx）」として保存し直したファイルで試し、続くときは担当者へ知らせてください。`,
    ),
  cannotRestore: (sheet: string) =>
    new Refusal(
      'text-changed',
      `作成した後にシート『${sheet}』で直した内容を残したまま前回の内容に戻すことができません。ブックは今のままです。`,
    ),
};
