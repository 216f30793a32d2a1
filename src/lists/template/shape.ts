import type { TableKind } from '../../domain/reading';
import type { ValueKind } from './style';

/** How wide a column is, in points, and what kind of value it takes. */
export interface ColumnShape {
  readonly width: number;
  readonly kind: ValueKind;
}

type Shapes = Readonly<Record<string, ColumnShape>>;

const text = (width: number): ColumnShape => ({ width, kind: 'text' });
const word = (width: number): ColumnShape => ({ width, kind: 'word' });
const figure = (width: number): ColumnShape => ({ width, kind: 'figure' });
const date = (width: number): ColumnShape => ({ width, kind: 'date' });

/**
 * Shapes by table and field. 指標 and 取組実績 fill one landscape page with what everybody reads and leave the rest
 * (reasons, notes, sources) to a second page beside it; all other tables fit one page across.
 */
const SHAPES: Partial<Readonly<Record<TableKind, Shapes>>> = {
  項目: {
    number: word(40),
    name: text(110),
    department: text(64),
    background: text(260),
    record: text(320),
    evaluation: text(260),
    rating: word(44),
    insurers: text(260),
    summary: text(260),
  },
  指標: {
    item: text(116),
    name: text(196),
    unit: word(40),
    direction: word(40),
    baseline: figure(52),
    baselinePeriod: date(38),
    latest: figure(62),
    latestPeriod: date(38),
    target: figure(60),
    targetPeriod: date(38),
    method: word(52),
    rating: word(52),
    reason: text(160),
    note: text(240),
    source: text(140),
    publication: text(90),
    department: text(110),
  },
  保険者: { code: word(84), name: text(124), area: text(150), population: figure(72), elderly: figure(84) },
  保険者評価: {
    insurer: text(70),
    item: text(92),
    activity: text(102),
    target: text(64),
    rating: word(52),
    content: text(102),
    issue: text(100),
    measure: text(90),
    reasonType: text(52),
    fiscalYear: date(56),
  },
  項目対応: { activity: text(280), item: text(230) },
  給付適正化実施状況: {
    insurer: text(92),
    fiscalYear: date(66),
    programme: text(184),
    level: word(94),
    reason: text(84),
  },
  取組実績: {
    item: text(124),
    name: text(148),
    type: word(44),
    heldOn: date(82),
    targets: text(136),
    times: figure(44),
    participants: figure(50),
    countType: word(60),
    repeated: word(40),
    way: word(56),
    host: text(100),
    department: text(110),
    content: text(300),
  },
  交付金得点: {
    fiscalYear: date(80),
    kind: word(84),
    group: text(160),
    score: figure(64),
    fullMark: figure(64),
    nationalAverage: figure(64),
    insurer: text(110),
  },
  研修評価: {
    training: text(190),
    audience: text(120),
    question: text(270),
    before: figure(60),
    after: figure(60),
    answers: figure(60),
  },
  設定: { kind: text(110), subject: text(230), value: text(170), reason: text(270) },
  伴走支援: {
    municipality: text(76),
    fiscalYear: date(60),
    lead: word(48),
    theme: text(102),
    round: figure(32),
    heldOn: date(76),
    way: word(48),
    participants: text(74),
    content: text(102),
    insight: text(86),
    next: text(78),
  },
};

const OTHER: ColumnShape = text(100);

/** The shape of a field's column. */
export function shapeOf(table: TableKind, field: string): ColumnShape {
  return SHAPES[table]?.[field] ?? OTHER;
}
