import { periodsIn } from '../../../domain/notation';
import type { Reading, TableRead } from '../../../domain/reading';
import { contains } from '../../../sheet/address';
import { cellAt, type Sheet } from '../../../sheet/sheet';
import { fold } from '../../../text/fold';
import { firstDay } from './days';
import type { Round } from './rounds';

/** A longer text is prose. */
const LONGEST_LINE = 60;
/** 「３回目支援」 in a line of its own, 「第３回」; the number of a heading (３．) may stand before. */
const HEADING = /^(?:[(]?\d{1,2}[.、)]\s*)?(?:第(\d{1,2})回|(\d{1,2})回目)([^0-9回。、]{0,12})$/;

/** Headings outside of all tables that are read: 「３．１回目支援　２０２２年９月２０日」, a sheet's own as one series. */
export function* roundsInHeadings({ sheets, tables }: Reading): Generator<Round> {
  for (const sheet of sheets) {
    const areas = tables.flatMap(({ sheet: name, area }) => (name === sheet.name ? [area] : []));
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (typeof cell?.value !== 'string' || cell.value.length > LONGEST_LINE || !isRound(cell.value)) continue;
        if (areas.some((area) => contains(area, { row, column }))) continue;
        yield* roundIn(cell.value, sheet, row, column);
      }
    }
  }
}

const isRound = (text: string): boolean => text.includes('回') && /[0-9０-９]回/.test(text);

function* roundIn(text: string, { name }: Sheet, row: number, column: number): Generator<Round> {
  const [first] = periodsIn(text);
  const [, one, other, rest = ''] = (first && HEADING.exec(text.slice(0, first.start).normalize('NFKC'))) ?? [];
  const day = first && firstDay(first.period);
  if (!first || typeof day !== 'number' || (one ?? other) === undefined) return;
  const series = `${name}\n${fold(rest).replace(/[^\p{L}]/gu, '')}`;
  yield {
    series,
    round: Number(one ?? other),
    day,
    written: first.written,
    place: { sheet: name, at: { row, column } },
  };
}

/** 伴走支援: the rounds of each municipality, one a row. */
export function* roundsOfAccompaniment({ sheets, tables }: Reading): Generator<Round> {
  for (const table of tables) {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (sheet && table.table === '伴走支援' && table.shape === 'columns') yield* roundsInTable(table, sheet);
  }
}

function* roundsInTable({ columns, area }: TableRead, sheet: Sheet): Generator<Round> {
  const columnOf = (field: string): number | undefined => columns.find((one) => one.field === field)?.place.at.column;
  const [round, heldOn, municipality] = ['round', 'heldOn', 'municipality'].map(columnOf);
  if (round === undefined || heldOn === undefined) return;
  const shown = (row: number, column: number): string => cellAt(sheet, { row, column })?.shown ?? '';
  let whose = '';
  for (let row = Math.max(...columns.map(({ place }) => place.at.row)) + 1; row <= area.bottom; row++) {
    if (municipality !== undefined) whose = shown(row, municipality) || whose;
    const [, number] = /^\D{0,4}(\d{1,2})回?/.exec(shown(row, round).normalize('NFKC')) ?? [];
    const [first] = periodsIn(shown(row, heldOn));
    const day = first && firstDay(first.period);
    if (number === undefined || typeof day !== 'number') continue;
    const place = { sheet: sheet.name, at: { row, column: heldOn } };
    yield { series: `伴走支援\n${fold(whose)}`, round: Number(number), day, written: first?.written ?? '', place };
  }
}
