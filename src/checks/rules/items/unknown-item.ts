import type { Field, Place } from '../../../domain/field';
import type { Reading, TableKind } from '../../../domain/reading';
import type { Report } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { nearest } from '../../nearest';
import type { Rule } from '../../rule';
import { mappedNames } from './mapping';

interface Facts {
  readonly table: TableKind;
  readonly meant: string | null;
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
    const meant = new Map<string, string | null>();
    const { named, unsettled } = nameCells(reading);
    yield* misspeltColumns(reading, names);
    for (const { table, item } of rowsWithItem(report)) {
      const key = fold(item.written);
      if (key === '' || names.has(key) || (table === '保険者評価' && mapped.has(key))) continue;
      const known = meant.get(key);
      const near = known === undefined ? nearest(item.written, names.values()) : known;
      meant.set(key, near);
      yield {
        place: item.place,
        value: item.written,
        facts: { table, meant: near },
        restsOn: near === null ? [] : (named.get(near) ?? []),
        under: near === null ? unsettled : [],
        cause: `${table}\n${key}`,
      };
    }
  },
};

/** The cells of the items' names; and those where a name is missing, stands twice, or was not read for its header. */
function nameCells({ report, observations }: Reading) {
  const named = new Map<string, Place[]>();
  for (const { name } of report.items) {
    const known = named.get(name.written);
    if (known) known.push(name.place);
    else named.set(name.written, [name.place]);
  }
  const unnamed = named.get('') ?? [];
  const doubled = [...named.values()].flatMap((places) => (places.length > 1 ? places : []));
  const headers = observations.flatMap((each) =>
    (each.kind === 'nearHeader' || each.kind === 'missingColumn') && each.table === '項目' ? [each.place] : [],
  );
  return { named, unsettled: [...unnamed, ...doubled, ...headers] };
}

/** The items of a matrix stand in its header: a column that names none is read nowhere. */
function* misspeltColumns({ report, tables }: Reading, names: ReadonlyMap<string, string>) {
  const heads = new Set(report.insurerRatings.map(({ item: { place } }) => `${place.sheet}\n${place.at.row}`));
  for (const { table, leftAside } of tables) {
    if (table !== '保険者評価') continue;
    for (const { place, written, why } of leftAside) {
      const isItem = why === 'unknownColumn' && heads.has(`${place.sheet}\n${place.at.row}`);
      const meant = isItem ? nearest(written, names.values()) : null;
      if (meant !== null) yield { place, value: written, facts: { table, meant }, cause: `${table}\n${fold(written)}` };
    }
  }
}

function* rowsWithItem(report: Report): Generator<{ readonly table: TableKind; readonly item: Field<string> }> {
  for (const { item } of report.indicators) yield { table: '指標', item };
  for (const { item } of report.insurerRatings) yield { table: '保険者評価', item };
  for (const { item } of report.activities) yield { table: '取組実績', item };
}
