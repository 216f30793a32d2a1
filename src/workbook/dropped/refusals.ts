import { Refusal } from '../port/refusal';

export const refusals = {
  cancelled: () => new Refusal('cancelled', '中止しました。ブックは元のままです。'),
  slow: (file: string, what: '読み取り' | '書き込み', seconds: number) =>
    new Refusal(
      'too-large',
      `『${file}』の${what}が${seconds}秒たっても終わらないため、止めました。ブックは元のままです。使わないシートや表から離れた場所にある値を削除するか、資料を別のブックに分けてから、もう一度行ってください。`,
    ),
  workerGone: (file: string) =>
    new Refusal(
      'no-answer',
      `『${file}』の処理が途中で止まりました。ブックは元のままです。もう一度行い、続くときは、資料を別のブックに分けるか、担当者へ知らせてください。`,
    ),
  workerUnloaded: () =>
    new Refusal(
      'not-loaded',
      'ファイルを読み書きする部分を読み込めませんでした。ブックは元のままです。変更があれば保存してから、この画面を開き直してください。',
    ),
  sheetGone: (sheet: string) => new Refusal('sheet-gone', `シート『${sheet}』がありません。もう一度点検してください。`),
  cannotRestore: (sheet: string) =>
    new Refusal(
      'text-changed',
      `作成した後にシート『${sheet}』で直した内容を残したまま前回の内容に戻すことができません。ブックは今のままです。`,
    ),
};
