import type { WrittenMark } from '../../../sheet/mark';
import { isFree } from '../../port/plan';
import type { Journal } from './journal';
import type { Standing, Tagged } from './survey';
import { readCopyText, readDecision } from './tags';

/** A sheet that is filled anew in place, and the one it is filled from. */
export interface Pair {
  readonly source: Tagged;
  readonly target: Tagged;
  /** The target's mark afterwards. */
  readonly mark: WrittenMark;
  /** The target's name afterwards; another than the mark's where a person renamed it. */
  readonly name: string;
}

/**
 * What a run still has to fill: for `write` from the sheets built aside, for `restore` from its hidden copies.
 * @param tabs all sheets, chart sheets too
 */
export function pairsOf(
  sheets: readonly Tagged[],
  { job, run }: Pick<Journal, 'job' | 'run'>,
  tabs: readonly Standing[],
): readonly Pair[] {
  const free = new Set(sheets);
  return sheets.flatMap((source): Pair[] => {
    const wanted = job === 'write' ? wantedByNote(source) : wantedByCopy(source, run);
    const target = wanted && targetOf(source, wanted, [...free]);
    if (!target) return [];
    free.delete(target);
    const { mark, names } = wanted;
    if (!names.includes(target.name)) return [{ source, target, mark, name: target.name }];
    const others = tabs.flatMap(({ id, name }) => (id === target.id ? [] : [name]));
    const name = isFree(wanted.name, others) ? wanted.name : target.name;
    return [{ source, target, mark: { ...mark, sheet: name }, name }];
  });
}

interface Wanted {
  readonly mark: WrittenMark;
  /** The name the target gets. */
  readonly name: string;
  /** The names it may bear: before it was filled, and after. */
  readonly names: readonly [string, string];
}

function wantedByNote({ aside, mark }: Tagged): Wanted | undefined {
  const decision = readDecision(aside ?? '');
  if (decision.kind !== 'replace' || !mark) return undefined;
  const { target, name } = decision;
  return { mark, name, names: [target, name] };
}

function wantedByCopy({ helping, mark, backup }: Tagged, run: number): Wanted | undefined {
  if (helping?.purpose !== '前回' || helping.run !== run || !mark) return undefined;
  const { nameAfter } = readCopyText(backup ?? mark.sheet);
  return { mark, name: mark.sheet, names: [nameAfter, mark.sheet] };
}

/** The sheet whose filling was begun, or else the one that was decided on; a person may have copied or renamed it since. */
function targetOf(source: Tagged, { names, mark }: Wanted, sheets: readonly Tagged[]): Tagged | undefined {
  const begun = sheets.filter(({ refill }) => refill === source.name);
  const isDecided = (sheet: Tagged) =>
    sheet.name === names[0] &&
    sheet.refill === undefined &&
    sheet.mark?.sheet === sheet.name &&
    sheet.mark.kind === mark.kind &&
    sheet.mark.item === mark.item;
  return begun.find(({ name }) => names.includes(name)) ?? sheets.find(isDecided) ?? begun[0];
}
