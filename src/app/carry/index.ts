import { SECTIONS } from '../../domain/report';
import type { Amended } from '../../form/amend';
import type { FormContent } from '../../form/content';
import { indicatorsOf } from '../../form/indicators';
import { a1 } from '../../sheet/address';
import type { CellEdit, Edited } from '../../workbook/port/edit';
import type { LiveWorkbook } from '../../workbook/port/port';
import type { Checked } from '../check';
import { handEditedForms, type StandingForm } from '../standing';
import { together, type Carried, type Carry, type NotCarried } from './change';
import { figuresCarried } from './figures';
import { notesCarried } from './notes';
import { sectionCarried } from './sections';
import { wrongCarries } from './tried';

export type { Carry, NotCarried, WhyNot } from './change';

/** What a person changed on a form, as it can be carried back into the input. */
export interface FormCarrying extends Carried {
  readonly sheet: string;
  /** 項目名. */
  readonly item: string;
  /** false where the input may have been changed since the form was written too: which of both is meant is undecided. */
  readonly isSure: boolean;
}

/**
 * What was changed by hand in the written forms, those without a change left out. Every edit was tried beforehand: done,
 * the input is read as the form says it.
 */
export function carrying(checked: Checked): readonly FormCarrying[] {
  const all = handEditedForms(checked).map((standing) => ({ standing, ...changesOf(checked, standing) }));
  const wrong = wrongCarries(checked.reading, all);
  return all.flatMap(({ standing: { form, sheet, isInputUnchanged }, carries, left }): FormCarrying[] => {
    const refused = carries.filter((carry) => wrong.has(carry));
    const found = {
      sheet: sheet.name,
      item: form.item.name.value ?? '',
      isSure: isInputUnchanged,
      carries: carries.filter((carry) => !wrong.has(carry)),
      left: [...left, ...refused.map(({ part, after: text }): NotCarried => ({ part, text, why: 'joined' }))],
    };
    return found.carries.length + found.left.length > 0 ? [found] : [];
  });
}

/** Writes what was changed by hand into the input: all cells or, where Excel refuses one, none. Throws Refusal. */
export function carryBack(workbook: LiveWorkbook, carries: readonly Carry[]): Promise<Edited> {
  const edits = new Map<string, CellEdit>(carries.map(({ edit }) => [`${edit.sheet}!${a1(edit.at)}`, edit]));
  return workbook.edit([...edits.values()]);
}

function changesOf({ reading: { report, sheets } }: Checked, { form, amended }: StandingForm): Carried {
  const { item, content } = form;
  const indicators = indicatorsOf(item, report.indicators);
  const table = content.table;
  return together([
    ...SECTIONS.map((section) => sectionCarried(sheets, item, section, amended.sections[section])),
    ...(table ? [figuresCarried(sheets, indicators, table, amended.rows)] : []),
    ...(table ? [notesCarried(sheets, indicators, table.notes, amended.notes)] : []),
    { carries: [], left: stayingOn(content, amended) },
  ]);
}

/** What only ever stands on the form. */
function stayingOn(was: FormContent, { content: now, outside }: Amended): readonly NotCarried[] {
  const wordings = Object.values({ ...was.wording });
  const texts = Object.values({ ...now.wording }).filter((text, at) => text.trimEnd() !== wordings[at]?.trimEnd());
  const headings = now.table?.groups.flatMap(({ heading, parts }) => [heading, ...parts]) ?? [];
  const drawn = was.table?.groups.flatMap(({ heading, parts }) => [heading, ...parts]) ?? [];
  return [
    ...texts.map((text): NotCarried => ({ part: '様式の文言', text, why: 'wording' })),
    ...(now.name.trim() === was.name.trim() ? [] : [{ part: '項目名', text: now.name, why: 'itemName' } as const]),
    ...headings.flatMap((text, at): NotCarried[] =>
      text === drawn[at] ? [] : [{ part: '指標の表の見出し', text, why: 'heading' }],
    ),
    ...outside.map(({ at, text }): NotCarried => ({ part: a1(at), text, why: 'outside' })),
  ];
}
