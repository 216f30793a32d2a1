import type { Report } from '../../src/domain/report';
import { drawForms } from '../../src/form';
import type { Drawing } from '../../src/sheet/drawing';
import { textCells } from './fit';

/** The drawing of a report's first form. */
export function firstForm(from: Report, draft = false): Drawing {
  const [form] = drawForms(from, { draft, takenNames: [] });
  if (!form) throw new Error('no form was drawn');
  return form.drawing;
}

/** The texts of a report's first form, in reading order. */
export function formTexts(from: Report, draft = false): readonly string[] {
  return textCells(firstForm(from, draft)).map(({ text }) => text);
}
