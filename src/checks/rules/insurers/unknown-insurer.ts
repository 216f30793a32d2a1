import type { Field } from '../../../domain/field';
import type { TableKind } from '../../../domain/reading';
import type { Report } from '../../../domain/report';
import { nearest } from '../../nearest';
import type { Rule } from '../../rule';
import { insurerKeysOf, masterOf } from './names';

interface Facts {
  readonly table: TableKind;
  readonly meant: string | null;
}

export const unknownInsurer: Rule<'unknown-insurer', Facts> = {
  code: 'unknown-insurer',
  severity: 'warning',
  reason: '保険者の表にない名称は、集計から漏れるか、別の保険者として数えられます。',
  source: '入力ブックの決まり（保険者名は保険者の表と同じに書く）',
  needs: [{ table: '保険者' }],
  *run({ report }) {
    const master = masterOf(report);
    const keyOf = insurerKeysOf(report);
    const meant = new Map<string, string | null>();
    for (const { table, name, place } of namesIn(report)) {
      const key = keyOf(name);
      if (key === '' || master.has(key)) continue;
      const known = meant.get(key);
      const near = known === undefined ? nearest(name, master.values()) : known;
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
  for (const { insurer } of report.insurerRatings) {
    yield { table: '保険者評価', name: insurer.written, place: insurer.place };
  }
  for (const { insurer } of report.implementations) {
    yield { table: '給付適正化実施状況', name: insurer.written, place: insurer.place };
  }
  for (const { targets } of report.activities) {
    for (const name of (targets.value ?? []).flatMap((names) => names.split(/[・／/]/)).filter(isOneInsurer)) {
      yield { table: '取組実績', name, place: targets.place };
    }
  }
}

/** 「みなかみ町」, but neither 「35市町村」「全市町村」「圏域内の町」 nor 「町村職員」. */
function isOneInsurer(name: string): boolean {
  const written = name.trim();
  return ENDS_AS_INSURER.test(written) && !NO_NAME.test(written);
}

const ENDS_AS_INSURER = /^\S+(?:[市町村]|広域連合|一部事務組合)$/u;
const NO_NAME = /^[0-9０-９全各]|町村|[の内]/u;
