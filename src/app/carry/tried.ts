import type { Reading } from '../../domain/reading';
import { SECTION_NAMES, SECTIONS, type Item } from '../../domain/report';
import type { Amended } from '../../form/amend';
import { contentOf, type FormContent } from '../../form/content';
import { a1 } from '../../sheet/address';
import { readingAfter } from '../rehearse';
import type { StandingForm } from '../standing';
import { RATING_PART, type Carried, type Carry } from './change';

/** A form with what could be carried back from it. */
export interface FormOfCarries extends Carried {
  readonly standing: StandingForm;
}

/**
 * The carries that would not do what they shall: once a cell is edited, all forms must be drawn with the same texts as
 * before, but for the very part that was changed by hand, which must be drawn as it stands on its sheet. All are tried
 * together; where that fails, each part by itself, and a part of several cells as one.
 */
export function wrongCarries(reading: Reading, forms: readonly FormOfCarries[]): ReadonlySet<Carry> {
  const all = forms.flatMap(({ carries }) => carries);
  const isRight = rehearsal(reading, forms);
  const conflicting = inConflict(all);
  if (conflicting.size === 0 && isRight(partsOf(forms))) return conflicting;
  const right = partsOf(forms).filter((part) => !part.some((carry) => conflicting.has(carry)) && isRight([part]));
  const kept = isRight(right) ? new Set(right.flat()) : new Set<Carry>();
  return new Set(all.filter((carry) => !kept.has(carry)));
}

/** Carries to one cell that would leave different things there. */
function inConflict(carries: readonly Carry[]): ReadonlySet<Carry> {
  const wanted = new Map<string, Set<string>>();
  const cellOf = ({ edit }: Carry): string => `${edit.sheet}!${a1(edit.at)}`;
  for (const carry of carries) {
    const key = cellOf(carry);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(JSON.stringify(carry.edit.after.entry)));
  }
  return new Set(carries.filter((carry) => (wanted.get(cellOf(carry))?.size ?? 0) > 1));
}

/** The carries of one form that belong to the same part of it. */
function partsOf(forms: readonly FormOfCarries[]): readonly (readonly Carry[])[] {
  return forms.flatMap(({ carries }) => {
    const parts = new Map<string, Carry[]>();
    for (const carry of carries) {
      const name = carry.part === RATING_PART ? SECTION_NAMES.evaluation : carry.part;
      parts.set(name, [...(parts.get(name) ?? []), carry]);
    }
    return [...parts.values()];
  });
}

/** Whether edits of these parts change just as many parts of forms, each to what its sheet says. */
function rehearsal(
  reading: Reading,
  forms: readonly FormOfCarries[],
): (parts: readonly (readonly Carry[])[]) => boolean {
  const before = saidBy(reading);
  const wanted = new Map(forms.map(({ standing }) => [placeOf(standing.form.item), amendedTexts(standing.amended)]));
  return (parts) => {
    if (parts.length === 0) return true;
    const edits = parts.flat().map(({ edit }) => edit);
    const after = saidBy(readingAfter(reading, edits));
    if ([...after.keys()].join('\n') !== [...before.keys()].join('\n')) return false;
    if ([...after].some(([item, texts]) => before.get(item)?.size !== texts.size)) return false;
    const changed = [...after].flatMap(([item, texts]) =>
      [...texts].filter(([part, text]) => before.get(item)?.get(part) !== text).map((text) => ({ item, text })),
    );
    const isAll = changed.length >= parts.length;
    return isAll && changed.every(({ item, text: [part, text] }) => wanted.get(item)?.get(part) === text);
  };
}

/** What the forms say, part by part; by the cell of 項目名, since names may repeat. */
function saidBy({ report }: Reading): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(report.items.map((item) => [placeOf(item), contentTexts(contentOf(report, item, false))]));
}

const placeOf = ({ name: { place } }: Item): string => `${place.sheet}!${a1(place.at)}`;

function contentTexts(content: FormContent): ReadonlyMap<string, string> {
  const { wording, name, sections, table } = content;
  return new Map([
    ['wording', JSON.stringify([wording, name, table?.groups])],
    ...SECTIONS.map((section): [string, string] => [section, plain(sections[section])]),
    ...(table?.rows ?? []).flatMap((cells, row) => figures(cells, row)),
    ['notes', plain(table?.notes ?? [])],
  ]);
}

/** The same for a form as it stands; rows and notes that a person added have no place to be carried to. */
function amendedTexts({ content, rows, notes }: Amended): ReadonlyMap<string, string> {
  const own = notes.filter(({ index }) => index !== null).map(({ text }) => text);
  return new Map([
    ...SECTIONS.map((section): [string, string] => [section, plain(content.sections[section])]),
    ...rows.flatMap(({ index, cells }) => (index === null ? [] : figures(cells, index))),
    ['notes', plain(own)],
  ]);
}

function figures(cells: readonly string[], row: number): [string, string][] {
  return cells.map((text, column) => [`figure ${row} ${column}`, plain([text.trim().normalize('NFKC')])]);
}

/** As a form shows it: white space at the ends of lines and the kind of line ends are none of its words. */
function plain(texts: readonly string[]): string {
  const lines = texts.join('\n').split(/\r\n|\r|\n/);
  return lines.map((line) => line.trimEnd()).join('\n');
}
