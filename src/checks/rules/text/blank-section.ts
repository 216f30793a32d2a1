import { SECTION_NAMES, SECTIONS } from '../../../domain/report';
import type { Rule } from '../../rule';

export const blankSection: Rule<'blank-section', { readonly item: string; readonly section: string }> = {
  code: 'blank-section',
  severity: 'warning',
  reason: '別紙２の記入欄が空欄のまま提出されるおそれがあります（作成途中なら印刷はできます）。',
  source: '別紙２の様式（五つの記入欄）',
  *run({ report }) {
    for (const item of report.items) {
      for (const section of SECTIONS) {
        const { paragraphs, field } = item.sections[section];
        if (paragraphs.some(({ text }) => text.trim() !== '')) continue;
        yield {
          place: field.place,
          value: '',
          facts: { item: item.name.written, section: SECTION_NAMES[section] },
          ...(field.present ? {} : { cause: section }),
        };
      }
    }
  },
};
