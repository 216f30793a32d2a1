import { drawTemplate, type TemplateOptions } from '../lists/template';
import type { WritableWorkbook } from '../workbook/port/port';

/** Writes the blank input workbook. Throws Refusal where the target cannot be written. */
export async function template(target: WritableWorkbook, options: TemplateOptions): Promise<void> {
  await target.write(drawTemplate(options));
}
