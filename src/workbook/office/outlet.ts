import type { Outlet } from '../port/outlet';
import { Refusal } from '../port/refusal';
import type { Batches } from './session';
import { Session, type SessionOptions } from './session';
import { codeOf } from './refusals';

/**
 * Hands a file over as a new workbook that Excel opens beside the one the add-in runs in, which is not touched. Needs
 * ExcelApi 1.8. A file's name does not reach Excel: the person gives one when saving.
 */
export function openOfficeOutlet(options: SessionOptions = {}): Outlet {
  const session = new Session(options);
  return { way: 'new-workbook', hand: ({ bytes }) => session.run((excel) => open(excel, base64(bytes))) };
}

async function open(excel: Batches, file: string): Promise<void> {
  try {
    await excel.answered(Excel.createWorkbook(file));
  } catch (cause) {
    throw refusalOf(cause);
  }
}

/** Only what has another way out here than elsewhere; the rest is told as everywhere. */
function refusalOf(cause: unknown): unknown {
  if (cause instanceof Refusal) return new Refusal('no-answer', SILENT, { cause });
  const code = codeOf(cause);
  if (code === 'RequestPayloadSizeLimitExceeded') return new Refusal('too-large', TOO_LARGE, { cause });
  return NOT_OPENED_CODES.has(code) ? new Refusal('excel-failed', NOT_OPENED, { cause }) : cause;
}

/** What Excel may answer to a file it does not open: which of them is documented nowhere (excel-rules: book-create-refused). */
const NOT_OPENED_CODES = new Set([
  'AccessDenied',
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'NotImplemented',
  'UnsupportedOperation',
]);

const SILENT =
  'Excel から応答がないため、新しいブックが開いたか確かめられません。開いていなければ、セルの編集を終え、Excel に出ている確認の表示を閉じてから、もう一度押してください。';
const TOO_LARGE =
  'ファイルが Excel on the web の上限（5MB）を超えるため、開けません。項目を選び、何回かに分けて書き出してください。';
const NOT_OPENED =
  'Excel が新しいブックを開きませんでした。ブラウザーの Excel では、このサイトのポップアップを許可してから、もう一度押してください。続くときは、組織の設定で止められていないか、情報システムの担当者に確かめてください。';

/** Characters a call takes at once. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(text);
}
