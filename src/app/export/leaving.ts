import { draw } from '../../form/draw';
import type { FormContent } from '../../form/content';
import type { Drawing } from '../../sheet/drawing';
import { sheetName } from '../../sheet/name';

/** A form on its way out of the workbook. */
export interface Leaving {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly content: FormContent;
}

/** A text that stands on a form's sheet outside of the form, and leaves not. */
export interface LeftText {
  readonly sheet: string;
  /** "A1". */
  readonly cell: string;
  readonly text: string;
}

/** The sheets of a file that holds the forms and nothing else: no marks by which they would be found again. */
export function drawingsOf(forms: readonly Leaving[]): readonly Drawing[] {
  const names: string[] = [];
  return forms.map(({ sheet, content }) => {
    const name = sheetName(sheet, names);
    names.push(name);
    return { ...draw(content, name, { kind: 'form', item: '' }).drawing, mark: null };
  });
}
