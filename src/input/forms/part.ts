import { readPrefecture } from '../../domain/insurer';
import type { FormUse } from '../../domain/otherForms';
import { fold } from '../../text/fold';
import type { ItemBlock } from '../items/blocks';
import { readUprightItem } from '../items/upright';
import { placeAt } from '../place';
import { fieldReader } from '../values/fields';
import type { FormHead } from './head';

/** An upright item that is no input, and why. */
export interface Aside {
  readonly block: ItemBlock;
  readonly head: FormHead;
  readonly use: FormUse;
}

/** What the report is of, as far as it is known without the forms that are looked at. */
export interface Subject {
  readonly year: number | null;
  readonly prefecture: string | null;
}

export type Heads = ReadonlyMap<ItemBlock, FormHead>;

/**
 * The upright items of a person's own sheets that are no input: those under the title of an earlier year, where
 * something else states this year's items (else the title may be what is wrong); those of another prefecture; and forms
 * without a year whose item stands on another sheet as well.
 * @param isStated whether items stand in rows too
 */
export function partForms(heads: Heads, subject: Subject, isStated: boolean): readonly Aside[] {
  if (subject.year === null) return [];
  const all = [...heads].map(([block, head]) => asideOf(block, head, subject));
  const open = all.filter(({ use }) => use === 'undecided');
  const early = all.filter(({ use }) => use === 'older' || use === 'later' || use === 'otherPrefecture');
  const input = all.filter(({ use }) => use === null || use === 'undecided');
  const aside = isStated || input.length > 0 ? early : [];
  const twice = twiceNamed(
    open.map(({ block }) => block),
    input.flatMap(({ block, use }) => (use === null ? [block] : [])),
  );
  return [...aside, ...open.filter(({ block }) => twice.has(block))].flatMap(({ use, ...one }) =>
    use === null ? [] : [{ ...one, use }],
  );
}

type Judged = Omit<Aside, 'use'> & { readonly use: FormUse | null };

/** null for what is (or may be) input: of the year itself or a later one, or no form and without a year. */
function asideOf(block: ItemBlock, own: FormHead, subject: Subject): Judged {
  const head = dated(block, own, subject.year);
  const use = useOf(head, subject);
  const isInput = (use === 'later' && block.years === null) || (use === 'undecided' && !head.isForm);
  return { block, head, use: isInput ? null : use };
}

/** What a form is to the report by its year and prefecture; null for one of this year. */
export function useOf({ year, prefecture }: FormHead, subject: Subject): FormUse | null {
  if (year.value === null || subject.year === null) return 'undecided';
  if (year.value === subject.year) return null;
  if (year.value > subject.year) return 'later';
  const own = readPrefecture(subject.prefecture ?? '');
  return own && prefecture.value !== null && own.name !== prefecture.value ? 'otherPrefecture' : 'older';
}

/** A sheet called 昨年度 tells the year where its title does not. */
export function dated({ grid }: ItemBlock, head: FormHead, evaluated: number | null): FormHead {
  const { name } = grid.sheet;
  if (head.year.value !== null || evaluated === null || !/昨年|前年/.test(name)) return head;
  return { ...head, year: { value: evaluated - 1, written: name, place: placeAt(grid, 0, 0), present: true } };
}

/** Of the forms without a year those whose item another sheet states. */
function twiceNamed(forms: readonly ItemBlock[], others: readonly ItemBlock[]): ReadonlySet<ItemBlock> {
  if (forms.length === 0) return new Set();
  const names = new Set(others.map(nameOf));
  return new Set(forms.filter((block) => nameOf(block) !== '' && names.has(nameOf(block))));
}

const silent = fieldReader([]);

const nameOf = (block: ItemBlock): string => fold(readUprightItem(block, silent).name.value ?? '');
