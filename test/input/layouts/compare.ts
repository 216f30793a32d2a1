import type { Place } from '../../../src/domain/field';
import type { Observation, Reading, TableKind, TableRead, WhyUnread } from '../../../src/domain/reading';
import { a1, a1Area, columnLetters } from '../../../src/sheet/address';
import type { ExpectedRecord, ExpectedTable, ExpectedValue, Fixture } from './fixture';
import type { Plain } from './plain';
import { recordsOf, type PlainRecord } from './records';

/** Whatever a reading says otherwise than the fixture, a line each. */
export function differences(reading: Reading, fixture: Fixture): readonly string[] {
  const records = recordsOf(reading.report);
  return [
    ...listed(reading.tables.map(tableLine), expectedTables(fixture).map(expectedLine), '表'),
    ...fixture.tables.flatMap((table) => columnsOf(table, reading.tables)),
    ...[...records].flatMap(([kind, found]) => recordsDiffer(kind, found, ofKind(fixture, kind))),
    ...listed(
      reading.unread.map(({ sheet, area, why }) => `${sheet}!${a1Area(area)}${UNREAD[why]}`),
      fixture.unread,
      '読んでいない',
    ),
    ...listed(reading.observations.map(observationLine), fixture.observations, '気づき'),
  ];
}

/** What a fixture writes behind the area of what was not read. */
const UNREAD: Readonly<Record<WhyUnread, string>> = {
  unknownHeaders: '',
  unclearSigns: ' ○×の意味が決まらない',
  ownName: ' 一覧と同じシート名',
  presence: ' 実施の有無',
};

const expectedTables = ({ tables }: Fixture): readonly ExpectedTable[] => tables.filter(({ area }) => area !== null);
const tableLine = ({ table, sheet, area }: TableRead): string => `${table} ${sheet}!${a1Area(area)}`;
const expectedLine = ({ kind, sheet, area }: ExpectedTable): string => `${kind} ${sheet}!${area ?? ''}`;

const cellOf = ({ sheet, at }: Place): string => `${sheet}!${a1(at)}`;

function observationLine(one: Observation): string {
  const detail = 'meant' in one ? one.meant : 'field' in one ? one.field : 'what' in one ? one.what : '';
  const table = one.kind === 'secondTable' || one.kind === 'emptyTable' ? one.table : detail;
  return [one.kind, cellOf(one.place), table].filter((part) => part !== '').join(' ');
}

/** Lines on one side alone; an area behind a cell (B2:D9) is for the person who reads the fixture. */
function listed(found: readonly string[], expected: readonly string[], what: string): readonly string[] {
  const wanted = expected.map((line) =>
    what === '気づき' ? line.replace(/^(\S+ .*?![A-Z]+\d+):[A-Z]+\d+/, '$1') : line,
  );
  return [
    ...without(wanted, found).map((line) => `${what}: not found: ${line}`),
    ...without(found, wanted).map((line) => `${what}: not expected: ${line}`),
  ];
}

function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const rest = [...taken];
  return all.filter((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function columnsOf(expected: ExpectedTable, tables: readonly TableRead[]): readonly string[] {
  const found = tables.find((table) => tableLine(table) === expectedLine(expected));
  if (!found) return [];
  const aside = found.leftAside.map(({ place, why }) => `${why} ${a1(place.at)}`);
  const asides = listed(aside, expected.aside, `${expectedLine(expected)} aside`);
  if (!expected.columns) return asides;
  const across = expected.columns.some((line) => /^\d/.test(line));
  const columns = found.columns.map(({ place, field }) => `${lineOf(place, across)} ${field}`);
  return [...asides, ...listed(columns, expected.columns, `${expectedLine(expected)} columns`)];
}

const lineOf = ({ at }: Place, across: boolean): string => (across ? String(at.row + 1) : columnLetters(at.column));

/** The expected records of a kind with the sheet that their cells stand on. */
const ofKind = ({ tables }: Fixture, kind: TableKind): readonly { sheet: string; record: ExpectedRecord }[] =>
  tables.flatMap((table) =>
    table.kind === kind ? table.records.map((record) => ({ sheet: table.sheet, record })) : [],
  );

function recordsDiffer(
  kind: TableKind,
  found: readonly PlainRecord[],
  expected: readonly { sheet: string; record: ExpectedRecord }[],
): readonly string[] {
  if (kind === '基本情報' && expected.length === 0)
    return (found[0] ? [...found[0]] : []).flatMap(([field, values]) =>
      fieldDiffers(`基本情報 ${field}`, '', values, undefined),
    );
  if (found.length !== expected.length) return [`${kind}: ${found.length} records, not ${expected.length}`];
  return found.flatMap((record, index) => {
    const { sheet, record: wanted } = expected[index] ?? { sheet: '', record: new Map() };
    return [...record].flatMap(([field, values]) =>
      fieldDiffers(`${kind}[${index}] ${field}`, sheet, values, wanted.get(field)),
    );
  });
}

function fieldDiffers(
  name: string,
  sheet: string,
  values: readonly Plain[],
  expected: readonly ExpectedValue[] | undefined,
): readonly string[] {
  if (!expected)
    return values.flatMap(({ value, written }) =>
      value === null || written === '' ? [] : [`${name}: not stated: ${written}`],
    );
  if (values.length !== expected.length)
    return [
      `${name}: ${values.length} texts, not ${expected.length}: ${values.map(({ written }) => written).join('/')}`,
    ];
  return values.flatMap((value, index) => valueDiffers(name, sheet, value, expected[index]));
}

function valueDiffers(
  name: string,
  sheet: string,
  found: Plain,
  expected: ExpectedValue | undefined,
): readonly string[] {
  if (!expected) return [];
  const { written, cell } = expected;
  const problems: string[] = [];
  if (written !== null && joined(written) !== joined(found.written))
    problems.push(`${name}: written ${found.written}, not ${written}`);
  if (written === '') return problems;
  const place = cell === null || cell.includes('!') ? cell : `${sheet}!${cell}`;
  if (place !== null && place !== cellOf(found.place))
    problems.push(`${name}: from ${cellOf(found.place)}, not ${place}`);
  if (!isUnderstood(found, expected))
    problems.push(`${name}: ${found.written} understood as ${found.value ?? 'nothing'}`);
  return problems;
}

function isUnderstood(
  { value, isAsWritten, written: found }: Plain,
  { written, value: wanted }: ExpectedValue,
): boolean {
  if (wanted !== null) return wanted === '？' ? value === null || value.startsWith('？') : value === wanted;
  if (value === null) return found === '' && written === null;
  return !isAsWritten || written === null || bare(value) === bare(written);
}

/** Where several header cells were joined, spaces and line breaks say nothing. */
const joined = (text: string): string => text.replace(/\s/g, '');

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/\.(?!\d)/g, '');
