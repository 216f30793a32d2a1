import type { Field, Place } from '../../domain/field';
import { METHOD_NAMES } from '../../domain/names';
import type { Reading } from '../../domain/reading';
import type { Basics, Edition } from '../../domain/report';
import { BASICS } from '../../domain/tables/basics';
import { EDITION_WORDS, PAGE_NUMBER_WORDS, YES_NO_WORDS } from '../../domain/tables/words';

/** What can be set in the pane, by its line of 基本情報. */
export const SETTING_NAMES = [
  'method',
  'excellent',
  'good',
  'fair',
  'edition',
  'draftMark',
  'paper',
  'publishedNames',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** A setting of the workbook: what it is and where it stands. */
export interface Setting {
  readonly name: SettingName;
  /** As 基本情報 calls it. */
  readonly label: string;
  /** The words to choose from; empty for a number. */
  readonly choices: readonly string[];
  /** One of the choices, or the number; '' where nothing is set. */
  readonly value: string;
  /** As it is written, which may be something else or nothing that can be read. */
  readonly written: string;
  /** Null where 基本情報 has no line for it. */
  readonly place: Place | null;
}

/** The settings in the order of 基本情報. */
export function settingsOf({ report: { basics } }: Reading): readonly Setting[] {
  return BASICS.fields.flatMap(({ field, header, choices = [] }) => {
    const name = SETTING_NAMES.find((one) => one === field);
    if (!name) return [];
    const { value, written, place } = READ[name](basics);
    return [{ name, label: header, choices, value, written, place }];
  });
}

type Read = Pick<Setting, 'value' | 'written' | 'place'>;

const READ: Readonly<Record<SettingName, (basics: Basics) => Read>> = {
  method: ({ method }) => read(method, (value) => METHOD_NAMES[value]),
  excellent: ({ thresholdFields }) => read(thresholdFields.excellent, String),
  good: ({ thresholdFields }) => read(thresholdFields.good, String),
  fair: ({ thresholdFields }) => read(thresholdFields.fair, String),
  edition: ({ edition }) => read(edition, (value) => EDITION_NAMES[value]),
  draftMark: ({ draftMark }) => read(draftMark, either(YES_NO_WORDS)),
  paper: ({ pageNumber }) => read(pageNumber, either(PAGE_NUMBER_WORDS)),
  publishedNames: ({ publishedNames }) => read(publishedNames, either(YES_NO_WORDS)),
};

function read<T>({ value, written, place, present }: Field<T>, word: (value: T) => string): Read {
  return { value: value === null ? '' : word(value), written, place: present ? place : null };
}

function either([yes, no]: readonly [string, string]): (value: boolean) => string {
  return (value) => (value ? yes : no);
}

const [DRAFT, UNDER_REVIEW, APPROVED, SUBMITTED, PUBLISHED] = EDITION_WORDS;
const EDITION_NAMES: Readonly<Record<Edition, string>> = {
  draft: DRAFT,
  underReview: UNDER_REVIEW,
  approved: APPROVED,
  submitted: SUBMITTED,
  published: PUBLISHED,
};
