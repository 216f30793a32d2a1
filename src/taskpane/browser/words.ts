/** What this is, in two sentences. */
export const WHAT =
  '評価の入力ブックを点検し、別紙２を作成する画面です。Excel に何も追加せずに、ファイルをここで開いて使います。';

export const STAYS_HERE = '選んだファイルは、この画面の中だけで読み書きします。どこにも送られません。';

export const ONE_AT_A_TIME = 'ファイルが二つ以上あります。一つだけにして、もう一度置いてください。';

export const NO_FILE = '置かれたものはファイルではありません。Excel ブック（.xlsx）のファイルを置いてください。';

export const NOT_LOADED = '画面の一部を読み込めませんでした。この画面を開き直してください。';

export const UNFORESEEN =
  '予期しない不具合でファイルを開けませんでした。この画面を開き直し、続くときは担当者へ知らせてください。';

/** @param canStop not where the page itself reads: it hears no press of a button until it is done */
export function readingSentence(name: string, canStop: boolean): string {
  return `『${name}』を読み取っています。${canStop ? '' : '読み終わるまで、この画面は動きません。'}`;
}

export function stoppedSentence(name: string): string {
  return `『${name}』の読み取りを中止しました。ファイルは元のままです。`;
}

/** The file was read while the person went on working in the one that is open. */
export const CHANGED_MEANWHILE =
  '読み取りの間に、開いているブックが変更されたため、別のファイルは開いていません。変更を保存してから、もう一度開いてください。';

export const WORKING = 'ファイルを読み書きしています。中止しても、ブックは元のままです。';

export const UNSAVED =
  '保存していない変更があります。このまま別のファイルを開くと、変更は失われます。先に「変更したファイルを保存する」を押してください。';

/** What is said once a file was handed over; where it went only the person's own settings know. */
export function handed(name: string): string {
  return `『${name}』を保存しました。保存先は、この画面の外の「ダウンロード」の一覧で確かめてください。`;
}
