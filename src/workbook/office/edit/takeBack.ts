import { a1 } from '../../../sheet/address';
import { isAsAsked, isExactly, type Standing } from '../../port/edit/compare';
import type { Spot, Touched } from '../../port/edit/plan';
import { Refusal } from '../../port/refusal';
import { asRefusal } from '../refusals';
import type { Batches } from '../session';
import { readCells } from './cells';
import { writeCells } from './write';

/** A second try is for what fails once, such as an Excel that was busy. */
const TRIES = 2;
/** Cells named one by one in a sentence. */
const MOST_NAMED = 20;

/**
 * After a batch that may have been done in part: brings every touched cell back to what it held, and gives the Refusal
 * to throw. Its sentence is that of the cause where no cell differs, and names the cells to look at where Excel does
 * not let them be put back.
 */
export async function takenBack(excel: Batches, touched: readonly Touched[], cause: unknown): Promise<Refusal> {
  const refusal = asRefusal(cause);
  try {
    const left = await putBack(excel, touched);
    return left.length === 0 ? unchanged(refusal) : lookAt(refusal, left);
  } catch (again) {
    // Nothing of a batch is done while a cell is being edited (docs/excel-rules.md, edit-mode).
    if (refusal.reason === 'editing' && asRefusal(again).reason === 'editing') return refusal;
    return lookAt(refusal, touched);
  }
}

/** Writes what each cell held where that does not stand; gives the cells where it does not stand even then. */
export async function putBack(excel: Batches, touched: readonly Touched[]): Promise<readonly Touched[]> {
  for (let tried = 1; ; tried++) {
    try {
      return await putBackOnce(excel, touched);
    } catch (cause) {
      if (tried === TRIES || asRefusal(cause).reason === 'no-answer') throw cause;
    }
  }
}

async function putBackOnce(excel: Batches, touched: readonly Touched[]): Promise<readonly Touched[]> {
  const spots = touched.map(({ spot }) => spot);
  const { found } = await readCells(excel, spots);
  const writings = touched.flatMap((cell, index) => {
    const from = found[index];
    return from && !isExactly(cell.original, from) ? [{ cell, spot: cell.spot, from, to: cell.original }] : [];
  });
  if (writings.length === 0) return [];
  const standing = await writeCells(excel, writings);
  return writings.filter(({ to }, index) => !stands(to, standing[index])).map(({ cell }) => cell);
}

function stands(asked: Touched['original'], found: Standing | undefined): boolean {
  return found !== undefined && isAsAsked(asked, found);
}

function unchanged({ reason, message }: Refusal): Refusal {
  if (reason === 'text-changed') return new Refusal(reason, message);
  const sentence =
    reason === 'no-answer' ? 'Excel から応答がなかったため、セルの変更をやめました。もう一度押してください。' : message;
  return new Refusal(reason, `${sentence}セルの内容は元のままです。`);
}

function lookAt({ reason }: Refusal, cells: readonly Touched[]): Refusal {
  const named = namesOf(cells.slice(0, MOST_NAMED).map(({ spot }) => spot));
  const rest = cells.length > MOST_NAMED ? `など ${cells.length} 個のセル` : '';
  return new Refusal(
    reason,
    `セルの変更が途中で止まり、元に戻したことを確かめられません。${named}${rest}の値と表示形式を確かめてください。`,
  );
}

/** "シート『指標』のセル G5、H7、シート『評価』のセル C3". */
function namesOf(spots: readonly Spot[]): string {
  return [...new Set(spots.map(({ sheet }) => sheet))]
    .map((name) => {
      const own = spots.filter(({ sheet }) => sheet === name);
      return `シート『${name}』のセル ${own.map(({ at }) => a1(at)).join('、')}`;
    })
    .join('、');
}
