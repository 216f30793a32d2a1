import type { Item, Report, Section } from '../domain/report';
import { indicatorsOf, indicatorTable, type IndicatorTable } from './indicators';
import { ratingLine } from './rating';
import type { WordingPart } from './source';
import {
  DRAFT_MARK,
  FORM_MARK,
  NAME_LABEL,
  OWN_SECTIONS,
  PART_HEADINGS,
  PREFECTURE_LABEL,
  SEVERAL_ITEMS_NOTE,
  title,
} from './words';

/** Everything a form says, as plain texts; how it is laid out follows from them alone. */
export interface FormContent {
  readonly wording: Readonly<Record<WordingPart, string>>;
  /** 項目名, with the writer's line breaks. */
  readonly name: string;
  /** Paragraphs; blank lines are ''. */
  readonly sections: Readonly<Record<Section, readonly string[]>>;
  readonly table: IndicatorTable | null;
  /** Pages bear their number at the foot. */
  readonly isNumbered: boolean;
}

/** What the form of one item says by the report. */
export function contentOf(report: Report, item: Item, draft: boolean): FormContent {
  const { basics } = report;
  const indicators = indicatorsOf(item, report.indicators);
  return {
    wording: {
      mark: markText(draft),
      title: title(basics.fiscalYear.value),
      prefecture: `${PREFECTURE_LABEL}${basics.prefecture.value ?? ''}`,
      own: PART_HEADINGS.own,
      name: NAME_LABEL,
      severalItems: SEVERAL_ITEMS_NOTE,
      ...labels(),
    },
    name: item.name.value ?? '',
    sections: sectionRecord((section) => paragraphsOf(item, section)),
    table: indicators.length > 0 ? indicatorTable(indicators, basics.fiscalYear.value) : null,
    isNumbered: basics.pageNumber.value ?? true,
  };
}

/** 「別紙２」, on a draft with 「（案）」. */
export function markText(draft: boolean): string {
  return `${FORM_MARK}${draft ? DRAFT_MARK : ''}`;
}

/** The paragraphs as the form prints them: a rating that a person wrote stands first in 自己評価. */
function paragraphsOf(item: Item, section: Section): readonly string[] {
  const texts = item.sections[section].paragraphs.map(({ text }) => text);
  const rating = section === 'evaluation' ? ratingLine(item) : null;
  return rating === null ? texts : [rating, ...texts];
}

function labels(): Readonly<Record<Section, string>> {
  const own = new Map(OWN_SECTIONS.map(({ section, label }) => [section, label]));
  return sectionRecord((section) =>
    section === 'insurers' || section === 'summary' ? PART_HEADINGS[section] : (own.get(section) ?? ''),
  );
}

/** Something for each section. */
export function sectionRecord<T>(of: (section: Section) => T): Readonly<Record<Section, T>> {
  const [background, record, evaluation, insurers, summary] = [
    of('background'),
    of('record'),
    of('evaluation'),
    of('insurers'),
    of('summary'),
  ];
  return { background, record, evaluation, insurers, summary };
}
