import type { Area } from '../../../sheet/address';
import { fingerprint } from '../../../sheet/fingerprint';
import { readLayout } from '../fill';
import { areaOf } from '../read/sheets';
import type { Batches } from '../session';
import { askInParts } from './askInParts';
import { isPartOf, queueContent, type Content } from './content';
import type { Pair } from './pairs';
import type { Replacement } from './place';
import type { Asked } from '../fill';

/** A replacement with the target's name afterwards. */
export interface FilledFrom extends Replacement {
  readonly name: string;
}

/** Pairs that can be filled, and those whose target a person edited since it was written. */
export interface Replacements {
  readonly ready: readonly FilledFrom[];
  readonly edited: readonly Pair[];
}

const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Reads what filling needs to know about the sources, and whether the targets were edited. Two round trips. */
export async function readReplacements(excel: Batches, pairs: readonly Pair[]): Promise<Replacements> {
  if (pairs.length === 0) return { ready: [], edited: [] };
  const { worksheets } = excel.workbook;
  const seen = await askInParts(excel, pairs, (pair) => {
    const [source, target] = [worksheets.getItem(pair.source.id), worksheets.getItem(pair.target.id)];
    const [area, standing, wanted] = [queueUsedArea(source), queueContent(target), queueContent(source)];
    return {
      ready: () => ({ pair, area: area.ready(), isEdited: isEdited(pair, standing.ready(), wanted.ready()) }),
    };
  });
  const fillable = seen.filter((one) => !one.isEdited);
  const ready = await askInParts(excel, fillable, ({ pair, area }) => {
    const layout = readLayout(worksheets.getItem(pair.source.id), area);
    return { ready: () => replacementOf(pair, area, layout.ready()) };
  });
  return {
    ready,
    edited: seen.flatMap(({ pair, isEdited }) => (isEdited ? [pair] : [])),
  };
}

/** A target whose filling broke off holds what it held, or part of what it shall hold, as long as nobody typed on it. */
function isEdited({ target }: Pair, standing: Content, wanted: Content): boolean {
  const isOld = fingerprint(standing) === target.mark?.fingerprint;
  return !isOld && (target.refill === undefined || !isPartOf(standing, wanted));
}

function replacementOf({ source, target, mark, name }: Pair, area: Area, layout: Replacement['layout']): FilledFrom {
  return {
    kind: 'replace',
    source: source.id,
    sourceName: source.name,
    target: target.id,
    name,
    rename: name === target.name ? undefined : name,
    mark,
    area,
    layout,
    isBegun: target.refill !== undefined,
  };
}

function queueUsedArea(sheet: Excel.Worksheet): Asked<Area> {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    ready: () => {
      if (used.isNullObject) return ORIGIN;
      const { bottom, right } = areaOf(used);
      return { top: 0, left: 0, bottom, right };
    },
  };
}
