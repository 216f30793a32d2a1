import type { Area } from '../../../sheet/address';
import { fingerprint } from '../../../sheet/fingerprint';
import { readLayout } from '../fill';
import { areaOf } from '../read/sheets';
import type { Batches } from '../session';
import { queueFingerprint } from './content';
import type { Pair } from './pairs';
import type { Replacement } from './place';
import type { Asked } from '../fill';

/** Pairs that can be filled, and those whose target a person edited since it was written. */
export interface Replacements {
  readonly ready: readonly Replacement[];
  readonly edited: readonly Pair[];
}

const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Reads what filling needs to know about the sources, and whether the targets were edited. Two round trips. */
export async function readReplacements(excel: Batches, pairs: readonly Pair[]): Promise<Replacements> {
  if (pairs.length === 0) return { ready: [], edited: [] };
  const { worksheets } = excel.workbook;
  const queued = pairs.map(({ source, target }) => ({
    area: queueUsedArea(worksheets.getItem(source.id)),
    content: queueFingerprint(worksheets.getItem(target.id)),
  }));
  await excel.send();
  const seen = pairs.map((pair, at) => ({
    pair,
    area: queued[at]?.area.ready() ?? ORIGIN,
    isEdited: !untouched(pair).includes(queued[at]?.content.ready() ?? ''),
  }));
  const fillable = seen
    .filter(({ isEdited }) => !isEdited)
    .map(({ pair, area }) => ({ pair, area, layout: readLayout(worksheets.getItem(pair.source.id), area) }));
  await excel.send();
  return {
    ready: fillable.map(({ pair, area, layout }) => replacementOf(pair, area, layout.ready())),
    edited: seen.flatMap(({ pair, isEdited }) => (isEdited ? [pair] : [])),
  };
}

const BLANK = fingerprint({ rows: [] });

/** What a target holds as long as nobody typed on it. One whose filling broke off is old, blank or new. */
function untouched({ target, mark }: Pair): readonly string[] {
  const old = target.mark?.fingerprint ?? BLANK;
  return target.refill === undefined ? [old] : [old, BLANK, mark.fingerprint];
}

function replacementOf({ source, target, mark }: Pair, area: Area, layout: Replacement['layout']): Replacement {
  return {
    kind: 'replace',
    source: source.id,
    sourceName: source.name,
    target: target.id,
    rename: mark.sheet === target.name ? undefined : mark.sheet,
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
