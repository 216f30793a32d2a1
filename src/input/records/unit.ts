import type { Field } from '../../domain/field';
import { canonicalUnit, type ValueNotation } from '../../domain/notation';

/** Units that a bracket behind a name may hold; other brackets are part of the name: （週１回以上開催）. */
const UNIT =
  /^(?:延べ|実)?(?:か所|%|‰|ポイント|人|名|回|件|点|円|千円|万円|百万円|億円|市町村|保険者|団体|事業所?|施設|箇所|チーム|部|冊|床|台|割|倍|歳|日|か月|年|時間|分|世帯|センター|圏域|ブロック|地区|拠点|会場|教室|機関|薬局|病院|診療所|校|社|組|枚|件\/年|人\/年|回\/年|回\/月|km2)$/;
/** 人口10万対, 人/千人: what a rate is counted on. */
const BASE = /^人口[\d.]*[十百千万]*対$|^[^/]{0,4}\/[\d.]*[十百千万]+[人床]$/;

/**
 * The unit of an indicator: from the column 単位, else from the bracket at the end of its name (か所),
 * else from the values where all that bear one agree.
 */
export function unitOf(
  column: Field<string>,
  name: Field<string>,
  values: readonly Field<ValueNotation>[],
): Field<string> {
  if (column.value !== null) return { ...column, value: canonicalUnit(column.value) };
  const bracket = bracketUnit(name.value ?? '');
  if (bracket !== null) return { ...name, value: bracket };
  const bearing = values.filter((one) => writtenUnit(one.value) !== null);
  const units = new Set(bearing.map((one) => writtenUnit(one.value)));
  const [first] = bearing;
  return first && units.size === 1 ? { ...first, value: writtenUnit(first.value) } : column;
}

function bracketUnit(name: string): string | null {
  const [, inside = ''] = /[（(［[]([^（()）［[\]］]{1,12})[）)］\]]\s*$/.exec(name) ?? [];
  const unit = canonicalUnit(inside.replace(/^単位[:：]/, ''));
  return unit !== null && (UNIT.test(unit) || BASE.test(unit)) ? unit : null;
}

function writtenUnit(value: ValueNotation | null): string | null {
  return value?.kind === 'quantity' || value?.kind === 'pair' ? value.quantity.unit : null;
}
