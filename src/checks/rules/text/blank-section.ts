import { SECTION_NAMES, SECTIONS } from '../../../domain/report';
import type { Place } from '../../../domain/field';
import type { Observation } from '../../../domain/reading';
import type { Rule } from '../../rule';

export const blankSection: Rule<'blank-section', { readonly item: string; readonly section: string }> = {
  code: 'blank-section',
  severity: 'warning',
  reason: '別紙２の記入欄が空欄のまま提出されるおそれがあります（作成途中なら印刷はできます）。',
  source: '別紙２の様式（五つの記入欄）',
  *run({ report, observations }) {
    const under = headersNotRead(observations);
    for (const item of report.items) {
      for (const section of SECTIONS) {
        const { paragraphs, field } = item.sections[section];
        if (paragraphs.some(({ text }) => text.trim() !== '')) continue;
        yield {
          place: field.place,
          value: '',
          facts: { item: item.name.written, section: SECTION_NAMES[section] },
          under: under(SECTION_NAMES[section]),
          cause: field.present ? undefined : section,
        };
      }
    }
  },
};

/** Headers that are nearly the name of a section, and labels that were not understood: what stands there may be its text. */
function headersNotRead(observations: readonly Observation[]): (section: string) => readonly Place[] {
  return (section) =>
    observations.flatMap((each) => {
      const isMeant = each.kind === 'nearHeader' && each.table === '項目' && each.meant === section;
      return isMeant || each.kind === 'unknownLabel' ? [each.place] : [];
    });
}
