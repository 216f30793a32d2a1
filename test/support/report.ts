import { Decimal } from 'decimal.js';
import type { Field } from '../../src/domain/field';
import type { Period, ValueNotation } from '../../src/domain/notation/types';
import type { Rating } from '../../src/domain/rating';
import {
  SECTIONS,
  type Basics,
  type Indicator,
  type Item,
  type Measurement,
  type Report,
  type Section,
  type SectionText,
} from '../../src/domain/report';
import { adr } from '../../src/sheet/address';

const PLACE = { sheet: '試験', at: adr('A1') };

/** A field that was read: its value and the text it was read from. */
export function field<T>(value: T, written = String(value)): Field<T> {
  return { value, written, place: PLACE, present: true };
}

/** A field whose cell is blank. */
export function blank<T>(): Field<T> {
  return { value: null, written: '', place: PLACE, present: true };
}

/** A field whose column the table does not have. */
export function absent<T>(): Field<T> {
  return { ...blank<T>(), present: false };
}

/** A section from its text, a paragraph a line; '' is a blank section. */
export function section(text: string): SectionText {
  const paragraphs = text === '' ? [] : text.split('\n').map((line) => ({ text: line, field: field(line) }));
  return { paragraphs, field: text === '' ? blank<string>() : field(text) };
}

export type ItemTexts = Partial<Record<Section, string>> & { readonly rating?: Rating };

/** An item with the texts given, other sections blank. */
export function item(name: string, texts: ItemTexts = {}): Item {
  const sections = Object.fromEntries(SECTIONS.map((key) => [key, section(texts[key] ?? '')]));
  return {
    number: absent<number>(),
    name: field(name),
    department: absent<string>(),
    rating: texts.rating ? field<Rating>(texts.rating) : blank<Rating>(),
    sections: sections as Record<Section, SectionText>,
  };
}

/** A figure known only as it was written. */
export function written(value: string, period = ''): Measurement {
  return {
    value: { ...blank<ValueNotation>(), written: value },
    period: { ...blank<Period>(), written: period },
  };
}

/** A figure whose period was read as the year of a fiscal year. */
export function writtenInYear(value: string, period: string, year: number): Measurement {
  return { ...written(value), period: field<Period>({ kind: 'open', year }, period) };
}

export interface IndicatorTexts {
  readonly baseline: Measurement;
  readonly latest: Measurement;
  readonly target: Measurement;
  readonly unit?: string;
  readonly note?: string;
}

/** An indicator of the item. */
export function indicator(itemName: string, name: string, texts: IndicatorTexts): Indicator {
  return {
    item: field(itemName),
    name: field(name),
    unit: texts.unit ? field(texts.unit) : blank<string>(),
    direction: absent<never>(),
    baseline: texts.baseline,
    latest: texts.latest,
    target: texts.target,
    method: absent<never>(),
    rating: absent<never>(),
    reason: absent<string>(),
    note: texts.note ? field(texts.note) : blank<string>(),
    source: absent<string>(),
    series: [],
  };
}

/** A report of an invented prefecture (架空県, 令和５年度) with the items and indicators given. */
export function report(
  items: readonly Item[],
  indicators: readonly Indicator[] = [],
  basics: Partial<Basics> = {},
): Report {
  return {
    basics: {
      prefecture: field('架空県'),
      fiscalYear: field(2023, '令和５年度'),
      method: absent<never>(),
      thresholds: { excellent: new Decimal(80), good: new Decimal(60), fair: new Decimal(30) },
      thresholdFields: { excellent: absent<number>(), good: absent<number>(), fair: absent<number>() },
      insurerCount: absent<number>(),
      edition: absent<never>(),
      draftMark: absent<boolean>(),
      department: absent<string>(),
      planPeriod: absent<never>(),
      updatedOn: absent<never>(),
      submittedOn: absent<never>(),
      pageNumber: absent<boolean>(),
      publishedNames: absent<boolean>(),
      ...basics,
    },
    items,
    indicators,
    insurers: [],
    insurerRatings: [],
    implementations: [],
    activities: [],
    grantScores: [],
    planned: [],
    settings: [],
  };
}
