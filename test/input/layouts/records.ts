import type { TableKind } from '../../../src/domain/reading';
import {
  SECTIONS,
  type Activity,
  type Basics,
  type GrantScore,
  type Implementation,
  type Indicator,
  type Insurer,
  type InsurerRating,
  type Item,
  type Report,
  type Setting,
} from '../../../src/domain/report';
import { plainFigure, plainNames, plainPeriod, plainWord, plainYear, type Plain } from './plain';

/** A record's fields by their keys; a text of several paragraphs has several. */
export type PlainRecord = ReadonlyMap<string, readonly Plain[]>;

const record = (fields: Readonly<Record<string, Plain>>): PlainRecord =>
  new Map(Object.entries(fields).map(([key, field]) => [key, [field]]));

const basics = (one: Basics): PlainRecord =>
  record({
    prefecture: plainWord(one.prefecture),
    fiscalYear: plainYear(one.fiscalYear),
    method: plainWord(one.method),
    excellent: plainWord(one.thresholdFields.excellent),
    good: plainWord(one.thresholdFields.good),
    fair: plainWord(one.thresholdFields.fair),
    insurerCount: plainYear(one.insurerCount),
    edition: plainWord(one.edition),
    draftMark: plainWord(one.draftMark),
    department: plainWord(one.department),
    updatedOn: plainPeriod(one.updatedOn),
    submittedOn: plainPeriod(one.submittedOn),
    publishedNames: plainWord(one.publishedNames),
  });

const item = (one: Item): PlainRecord =>
  new Map([
    ...record({
      number: plainYear(one.number),
      name: plainWord(one.name),
      department: plainWord(one.department),
      rating: plainWord(one.rating),
    }),
    ...SECTIONS.map((section): [string, readonly Plain[]] => {
      const { paragraphs, field } = one.sections[section];
      const all = paragraphs.length > 0 ? paragraphs.map((paragraph) => paragraph.field) : [field];
      return [section, all.map(plainWord)];
    }),
  ]);

const indicator = (one: Indicator): PlainRecord =>
  record({
    item: plainWord(one.item),
    name: plainWord(one.name),
    unit: plainWord(one.unit),
    direction: plainWord(one.direction),
    baseline: plainFigure(one.baseline.value),
    baselinePeriod: plainPeriod(one.baseline.period),
    latest: plainFigure(one.latest.value),
    latestPeriod: plainPeriod(one.latest.period),
    target: plainFigure(one.target.value),
    targetPeriod: plainPeriod(one.target.period),
    method: plainWord(one.method),
    rating: plainWord(one.rating),
    reason: plainWord(one.reason),
    note: plainWord(one.note),
    source: plainWord(one.source),
    ...Object.fromEntries(one.series.map(({ value }, index) => [`series${index + 1}`, plainFigure(value)])),
  });

const insurer = (one: Insurer): PlainRecord =>
  record({
    code: plainWord(one.code),
    name: plainWord(one.name),
    area: plainWord(one.area),
    population: plainFigure(one.population),
    elderly: plainFigure(one.elderly),
  });

const rating = (one: InsurerRating): PlainRecord =>
  record({
    insurer: plainWord(one.insurer),
    item: plainWord(one.item),
    activity: plainWord(one.activity),
    rating: plainWord(one.rating),
    content: plainWord(one.content),
    issue: plainWord(one.issue),
    measure: plainWord(one.measure),
    fiscalYear: plainYear(one.fiscalYear),
  });

const implementation = (one: Implementation): PlainRecord =>
  record({
    insurer: plainWord(one.insurer),
    fiscalYear: plainYear(one.fiscalYear),
    programme: plainWord(one.programme),
    level: plainWord(one.level),
    reason: plainWord(one.reason),
  });

const activity = (one: Activity): PlainRecord =>
  record({
    item: plainWord(one.item),
    name: plainWord(one.name),
    type: plainWord(one.type),
    heldOn: plainPeriod(one.heldOn),
    targets: plainNames(one.targets),
    times: plainFigure(one.times),
    participants: plainFigure(one.participants),
    repeated: plainWord(one.repeated),
    content: plainWord(one.content),
  });

const grantScore = (one: GrantScore): PlainRecord =>
  record({
    fiscalYear: plainYear(one.fiscalYear),
    kind: plainWord(one.kind),
    score: plainFigure(one.score),
    fullMark: plainFigure(one.fullMark),
    nationalAverage: plainFigure(one.nationalAverage),
    insurer: plainWord(one.insurer),
  });

const setting = (one: Setting): PlainRecord =>
  record({
    kind: plainWord(one.kind),
    subject: plainWord(one.subject),
    value: plainWord(one.value),
    reason: plainWord(one.reason),
  });

/** The records of a report, by the table they belong to. */
export function recordsOf(report: Report): ReadonlyMap<TableKind, readonly PlainRecord[]> {
  return new Map<TableKind, readonly PlainRecord[]>([
    ['基本情報', [basics(report.basics)]],
    ['項目', report.items.map(item)],
    ['指標', report.indicators.map(indicator)],
    ['保険者', report.insurers.map(insurer)],
    ['保険者評価', report.insurerRatings.map(rating)],
    ['給付適正化実施状況', report.implementations.map(implementation)],
    ['取組実績', report.activities.map(activity)],
    ['交付金得点', report.grantScores.map(grantScore)],
    ['設定', report.settings.map(setting)],
  ]);
}
