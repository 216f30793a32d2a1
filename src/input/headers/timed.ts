import { headerText, type HeaderCell } from './block';
import { headerKey } from './key';

/** What stands in brackets behind each figure of a column: 基準値（時点）. */
const TIME = /[（(](?:時点|年次|年度)[）)]\s*$/;

/**
 * Headers without the remark that their figures bear a time. Beside a column of the figures themselves (策定時の値（数値）,
 * 基準値) the remark is what the column holds.
 */
export function withoutTimes(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  if (!cells.some(({ lines }) => TIME.test(lines.at(-1)?.text ?? ''))) return cells;
  const keys = cells.map((cell) => headerKey(headerText(cell)));
  return cells.map((cell, index) => {
    const last = cell.lines.at(-1);
    if (!last || !TIME.test(last.text)) return cell;
    const bare = { ...cell, lines: [...cell.lines.slice(0, -1), { ...last, text: last.text.replace(TIME, '') }] };
    const key = headerKey(headerText(bare));
    const isBeside = key === '' || keys.some((other, at) => at !== index && other.startsWith(key));
    return isBeside ? cell : bare;
  });
}
