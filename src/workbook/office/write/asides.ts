import { sheetName } from '../../../sheet/name';
import type { Placement, Step } from './place';
import type { Standing, Tagged } from './survey';
import type { Addition } from '../../port/plan';
import { readDecision } from './tags';

/**
 * What becomes of the sheets built aside that fill no other one. One that a person renamed or copied stays, and what was
 * to be filled by a sheet that is gone becomes a sheet of its own.
 * @param tabs all sheets, chart sheets too; @param names what those are called that get another name
 * @param done ids of sheets that fill another one; @param kept ids of those whose target a person edited
 */
export function asideSteps(
  sheets: readonly Tagged[],
  tabs: readonly Standing[],
  names: ReadonlyMap<string, string>,
  done: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): readonly Step[] {
  const taken = new Map(tabs.map(({ id, name }) => [id, names.get(id) ?? name]));
  return sheets.flatMap((sheet): Step[] => {
    const { id, aside, helping } = sheet;
    const isBuilt = helping?.purpose === '作成中';
    if (done.has(id) || (!isBuilt && aside === undefined)) return [];
    const decision = readDecision(aside ?? '');
    if (isBuilt && (decision.kind === 'drop' || kept.has(id))) return [{ kind: 'drop', source: id }];
    if (decision.kind === 'drop' || (decision.kind === 'replace' && !isBuilt)) return [];
    taken.delete(id);
    const free = sheetName(decision.name, [...taken.values()]);
    const step = placement(sheet, free, decision.kind === 'add' ? decision : undefined);
    taken.set(id, step.name);
    return [step];
  });
}

/** A sheet that bears neither the name it was built under nor the one it gets was named by a person. */
function placement({ id, name, helping, mark }: Tagged, free: string, addition: Addition | undefined): Placement {
  const isHidden = addition?.isHidden ?? false;
  const isOurs = helping !== undefined || name === free;
  const step = { kind: 'add', source: id, name: isOurs ? free : name, isHidden, position: undefined } as const;
  return isOurs && mark && mark.sheet !== free ? { ...step, mark: { ...mark, sheet: free } } : step;
}

/** The id of the sheet that each sheet built aside shall stand behind, undefined where it stays. */
export function followedBy(
  sheets: readonly Tagged[],
  names: ReadonlyMap<string, string>,
): (id: string) => string | undefined {
  const additions = new Map(
    sheets.flatMap(({ id, aside }) => {
      const decision = readDecision(aside ?? '');
      return decision.kind === 'add' ? [[id, decision] as const] : [];
    }),
  );
  const finalName = ({ id, name }: Tagged) => additions.get(id)?.name ?? names.get(id) ?? name;
  const ids = new Map([...sheets].reverse().map((sheet) => [finalName(sheet), sheet.id]));
  return (id) => ids.get(additions.get(id)?.after ?? '');
}
