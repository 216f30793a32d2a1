import type { Field, Place } from '../../../domain/field';
import type { Reading, TableKind } from '../../../domain/reading';
import type { Item, Report } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { nearestAll } from '../../nearest';
import { few } from '../../grounds';
import { groupedBy } from '../../grouped';
import type { Rule } from '../../rule';
import { mappedNames } from './mapping';

interface Facts {
  readonly table: TableKind;
  /** Where nothing tells which of several is meant, all of them. */
  readonly meant: readonly string[];
}

export const unknownItem: Rule<'unknown-item', Facts> = {
  code: 'unknown-item',
  severity: 'warning',
  reason: '項目の表にない項目名の行は、どの様式にも載りません。',
  source: '入力ブックの決まり（項目名は項目の表と同じに書く）',
  needs: [{ table: '項目' }],
  *run(reading) {
    const { report } = reading;
    const mapped = mappedNames(reading);
    const names = new Map(report.items.map(({ name }) => [fold(name.written), name.written]));
    const meant = new Map<string, readonly string[]>();
    const { named, unsettled } = nameCells(reading);
    yield* misspeltColumns(reading, names);
    for (const { table, item } of rowsWithItem(report)) {
      const key = fold(item.written);
      if (key === '' || names.has(key) || (table === '保険者評価' && mapped.has(key))) continue;
      const near = meant.get(key) ?? nearestAll(item.written, names.values());
      meant.set(key, near);
      yield {
        place: item.place,
        value: item.written,
        facts: { table, meant: near },
        restsOn: near.length > 0 ? few(near.flatMap(named)) : named(item.written),
        under: near.length === 0 ? unsettled : [],
        cause: `${table}\n${key}`,
      };
    }
  },
};

/** The cells of the items' names, also in other forms; and those where a name is missing, doubled, or under a header not read. */
function nameCells({ report, observations, otherForms }: Reading) {
  const own = byName(report.items);
  const all = byName([...report.items, ...otherForms.map(({ item }) => item)]);
  const unclear = [...own].flatMap(([key, places]) => (key === '' || places.length > 1 ? places : []));
  const headers = observations.flatMap((each) =>
    (each.kind === 'nearHeader' || each.kind === 'missingColumn') && each.table === '項目' ? [each.place] : [],
  );
  return {
    named: (name: string): readonly Place[] => all.get(fold(name)) ?? [],
    unsettled: few([...unclear, ...headers]),
  };
}

/** The cells of items' names by what they say, in the form they are compared in. */
function byName(items: readonly Item[]): ReadonlyMap<string, readonly Place[]> {
  const names = groupedBy(
    items.map(({ name }) => name),
    ({ written }) => fold(written),
  );
  return new Map([...names].map(([key, same]) => [key, same.map(({ place }) => place)]));
}

/** The items of a matrix stand in its header: a column that names none is read nowhere. */
function* misspeltColumns({ report, tables }: Reading, names: ReadonlyMap<string, string>) {
  const heads = new Set(report.insurerRatings.map(({ item: { place } }) => `${place.sheet}\n${place.at.row}`));
  for (const { table, leftAside } of tables) {
    if (table !== '保険者評価') continue;
    for (const { place, written, why } of leftAside) {
      const isItem = why === 'unknownColumn' && heads.has(`${place.sheet}\n${place.at.row}`);
      const meant = isItem ? nearestAll(written, names.values()) : [];
      if (meant.length > 0)
        yield { place, value: written, facts: { table, meant }, cause: `${table}\n${fold(written)}` };
    }
  }
}

function* rowsWithItem(report: Report): Generator<{ readonly table: TableKind; readonly item: Field<string> }> {
  for (const { item } of report.indicators) yield { table: '指標', item };
  for (const { item } of report.insurerRatings) yield { table: '保険者評価', item };
  for (const { item } of report.activities) yield { table: '取組実績', item };
}
