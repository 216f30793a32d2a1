import type { Generated } from '../../app/generate';
import type { Recovered, Restored, WriteStep } from '../../workbook/port/port';
import type { Notice } from './state';

export const STEPS: Readonly<Record<WriteStep, string>> = {
  survey: 'ブックの状態を確かめています。',
  build: '別紙２を組み立てています。',
  proof: '書いた文を読み返しています。',
  place: 'シートを置き換えています。この段階は中止できません。',
};

export const RECOVERED: Readonly<Record<Recovered, Notice | null>> = {
  nothing: null,
  finished: { kind: 'done', sentence: '前回、途中で止まった別紙２の作成を最後まで行いました。' },
  undone: { kind: 'done', sentence: '前回、途中で止まった別紙２の作成を取り消し、元の状態に戻しました。' },
};

/** What the person is told where somebody else edited the workbook, and it was checked again. */
export function byColleague(sheets: readonly string[]): Notice {
  return { kind: 'done', sentence: `ほかの人がシート${quoted(sheets)}を直したため、点検し直しました。` };
}

/** What the person is told once the forms are written, or were not. */
export function doneGenerating({ written, sheets }: Generated): Notice {
  if (!written) {
    return {
      kind: 'refused',
      sentence: '要修正の確認事項が残っているため、別紙２は作っていません。直してから、もう一度押してください。',
    };
  }
  const kept = sheets.filter((sheet) => sheet.kept);
  const made = sheets.length - kept.length;
  const sentence = made > 0 ? `別紙２を${made}枚作りました。` : '新しく作った別紙２はありません。';
  const names = kept.map(({ name }) => name);
  const rest = kept.length > 0 ? `${quoted(names)}は作成後に手で直されているため、そのまま残しました。` : '';
  return { kind: 'done', sentence: `${sentence}${rest}` };
}

export function doneRestoring({ restored, kept }: Restored): Notice {
  if (restored.length === 0 && kept.length === 0) {
    return { kind: 'refused', sentence: '元に戻せるシートがありません。' };
  }
  const rest = kept.length > 0 ? `${quoted(kept)}は作成後に手で直されているため、そのまま残しました。` : '';
  return { kind: 'done', sentence: `${restored.length}枚のシートを前回の内容に戻しました。${rest}` };
}

export function doneAdding(sheets: readonly string[]): Notice {
  return { kind: 'done', sentence: `入力用のシートを${sheets.length}枚追加しました（${quoted(sheets)}）。` };
}

/** More sheets than this are counted, not named: their list would fill the pane. */
const NAMED = 3;

function quoted(sheets: readonly string[]): string {
  const named = sheets.slice(0, NAMED).map((name) => `『${name}』`);
  return `${named.join('')}${sheets.length > NAMED ? `ほか${sheets.length - NAMED}枚` : ''}`;
}
