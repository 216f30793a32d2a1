import { Refusal } from '../workbook/port/refusal';
import { Usage } from './usage';

/** The one sentence a person gets for whatever went wrong. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal || error instanceof Usage) return error.message;
  return '予期しない不具合のため、処理を中止しました。元のファイルは変更していません。besshi2 の担当者に知らせてください。';
}
