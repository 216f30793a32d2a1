import type { Field } from '../../../domain/field';
import type { Reading, TableKind } from '../../../domain/reading';
import type { Report } from '../../../domain/report';
import { remember } from '../../../text/remember';
import { nearest, nearestAll } from '../../nearest';
import type { Rule } from '../../rule';
import { hasUnion, insurerKeysOf, masterOf } from './names';

interface Facts {
  readonly table: TableKind;
  /** Where nothing tells which of several is meant, all of them. */
  readonly meant: readonly string[];
}

export const unknownInsurer: Rule<'unknown-insurer', Facts> = {
  code: 'unknown-insurer',
  severity: 'warning',
  reason: '保険者の表にない名称は、集計から漏れるか、別の保険者として数えられます。',
  source: '入力ブックの決まり（保険者名は保険者の表と同じに書く）',
  needs: [{ table: '保険者' }],
  *run(reading) {
    const { report } = reading;
    const master = masterOf(report);
    const members = membersOf(reading);
    const keyOf = insurerKeysOf(report);
    const meant = new Map<string, readonly string[]>();
    for (const { table, name, place } of namesIn(report)) {
      const key = keyOf(name);
      if (key === '' || master.has(key) || (table === '取組実績' && members(name))) continue;
      const near = meant.get(key) ?? nearestAll(name, master.values());
      meant.set(key, near);
      yield { place, value: name, facts: { table, meant: near }, cause: `${table}\n${key}` };
    }
  },
};

interface NameHere extends Pick<Field<string>, 'place'> {
  readonly table: TableKind;
  readonly name: string;
}

function* namesIn(report: Report): Generator<NameHere> {
  const isSlip = slipsOf(report);
  for (const { insurer } of report.insurerRatings) {
    yield { table: '保険者評価', name: insurer.written, place: insurer.place };
  }
  for (const { insurer } of report.implementations) {
    yield { table: '給付適正化実施状況', name: insurer.written, place: insurer.place };
  }
  for (const { targets } of report.activities) {
    for (const { name, isOne } of (targets.value ?? []).flatMap(namesApart)) {
      if (isOne || isSlip(name)) yield { table: '取組実績', name, place: targets.place };
    }
  }
}

/**
 * Municipalities that belong to a union of the master carry no row of their own: those its sheet names somewhere, and
 * where it names none any that is not misspelt.
 */
function membersOf({ report, sheets, tables }: Reading): (name: string) => boolean {
  if (!hasUnion(report)) return () => false;
  const names = new Set(tables.filter(({ table }) => table === '保険者').map(({ sheet }) => sheet));
  const written = sheets
    .filter(({ name }) => names.has(name))
    .flatMap(({ rows }) => rows.flatMap((cells) => cells.map((cell) => cell?.shown ?? '')))
    .join('\n');
  const lists = LISTED_MEMBERS.test(written) && !AND_OTHERS.test(written);
  return (name) => written.includes(name.trim()) || (!lists && nearest(name, masterOf(report).values()) === null);
}

/** A list of municipalities in one cell. */
const LISTED_MEMBERS = /[市町村][、,・\n 　]\S{1,6}[市町村][、,・）)]/u;

/** The list leaves some out. */
const AND_OTHERS = /[市町村](?:など|等|ほか|他)/u;

/** 高崎市・前橋市: rows of 取組実績 name the same ones again and again. */
const namesApart = remember((names) => names.split(/[・／/]/).map((name) => ({ name, isOne: isOneInsurer(name) })));

/** A shorter beginning is that of a station or a school as well. */
const SHORTEST_START = 3;

/** Whether a name of the same length differs from one of the master in its last letter alone: 「鶴ケ丘布」. */
function slipsOf(report: Report): (name: string) => boolean {
  const starts = new Set(
    [...masterOf(report).values()].map((name) => name.slice(0, -1)).filter(({ length }) => length >= SHORTEST_START),
  );
  return (name) =>
    starts.has(name.trim().slice(0, -1)) &&
    !/[のを々県郡駅館会園院局所家校店部班課系域圏人内外上下左右前後等他ほ]$/u.test(name.trim());
}

/** 「みなかみ町」, but neither 「35市町村」「全市町村」「圏域内の町」「希望市町」 nor 「町村職員」. */
function isOneInsurer(name: string): boolean {
  const written = name.trim();
  return ENDS_AS_INSURER.test(written) && !NO_NAME.test(written) && !SORT_OF.test(written);
}

const ENDS_AS_INSURER = /^\S+(?:[市区町村]|広域連合|一部事務組合)$/u;
const NO_NAME = /^[0-9０-９全各同当他]|市町$|町村|市村$|区市|市区|[の内外]/u;
/** 「中核市」「モデル町」「小規模町」「特別区」: a sort of municipality, no name. */
const SORT_OF =
  /^(?:希望|関係|対象|該当|参加|モデル|中核|政令(?:指定)?|指定(?:都)?|特例|保健所設置|設置|新任|小規模|大規模|中規模|過疎|山間|沿岸|離島|周辺|近隣|構成|隣接|未実施|実施|未設置|特別|行政|一部)[市区町村]$/u;
