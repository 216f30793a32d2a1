import { Refusal } from '../../port/refusal';

/** The one sentence for every file that cannot be read. `name` is the file's name. */
export const refusals = {
  notFound: (name: string) =>
    new Refusal('not-found', `『${name}』が見つかりません。ファイル名と場所を確かめてください。`),

  isFolder: (name: string) =>
    new Refusal('is-folder', `『${name}』はフォルダーです。Excel ブック（.xlsx）を指定してください。`),

  unreadable: (name: string) =>
    new Refusal(
      'broken',
      `『${name}』を開けません。読み取りの権限があるか、ほかで開かれていないかを確かめてください。`,
    ),

  emptyFile: (name: string) =>
    new Refusal('empty-file', `『${name}』は中身のない（0 バイトの）ファイルです。元のファイルを確かめてください。`),

  oldExcel: (name: string) =>
    new Refusal(
      'old-excel',
      `『${name}』は Excel 97-2003 形式（.xls）です。Excel で開き、「Excel ブック（.xlsx）」として保存し直してください。`,
    ),

  encrypted: (name: string) =>
    new Refusal(
      'encrypted',
      `『${name}』にはパスワードが設定されています。Excel で開き、パスワードを解除して保存し直してください。`,
    ),

  foreign: (name: string, kind: string) =>
    new Refusal(
      'not-a-workbook',
      `『${name}』は${kind}で、Excel ブックではありません。Excel で「Excel ブック（.xlsx）」として保存したファイルを指定してください。`,
    ),

  /** @param cause what was thrown where nobody expected it; never shown */
  broken: (name: string, cause?: unknown) =>
    new Refusal(
      'broken',
      `『${name}』は壊れているため読み取れません。Excel で開いて修復し、保存し直すか、元のファイルを受け取り直してください。`,
      { cause },
    ),

  tooLarge: (name: string) =>
    new Refusal(
      'too-large',
      `『${name}』は大きすぎるため読み取れません。不要なシートや、表から離れた場所にある値を削除して保存し直してください。`,
    ),

  noSheets: (name: string) =>
    new Refusal(
      'no-sheets',
      `『${name}』には表を書くシートがありません。ワークシートのある Excel ブックを指定してください。`,
    ),
};

/** What is wrong with a package, thrown where the file's name is not known. */
export class PackageFault extends Error {
  constructor(readonly fault: 'broken' | 'too-large' | 'no-sheets' | { readonly foreign: string }) {
    super('the package cannot be read');
  }
}

/** Runs a step of reading; whatever it throws becomes a refusal that names the file. */
export async function refusing<T>(name: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw cause instanceof Refusal ? cause : refusalOf(name, cause);
  }
}

function refusalOf(name: string, cause: unknown): Refusal {
  if (!(cause instanceof PackageFault)) return refusals.broken(name, cause);
  if (cause.fault === 'broken') return refusals.broken(name);
  if (cause.fault === 'too-large') return refusals.tooLarge(name);
  if (cause.fault === 'no-sheets') return refusals.noSheets(name);
  return refusals.foreign(name, cause.fault.foreign);
}
