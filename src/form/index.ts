import type { Item, Report } from '../domain/report';
import type { Drawing } from '../sheet/drawing';
import { formSheetName } from '../sheet/name';
import { SECTIONS } from '../domain/report';

/** The 別紙２ of one 項目. */
export interface Form {
  readonly item: Item;
  readonly drawing: Drawing;
}

export interface FormOptions {
  /** Print （案） on every form. */
  readonly draft: boolean;
  /** Names of sheets already in the workbook the forms go to. */
  readonly takenNames: readonly string[];
}

/** One form for each 項目 of the report, in its order. */
export function drawForms(report: Report, options: FormOptions): readonly Form[] {
  const names = [...options.takenNames];
  return report.items.map((item, index) => {
    const name = formSheetName(index + 1, item.name.written, names);
    names.push(name);
    return { item, drawing: draw(item, name) };
  });
}

function draw(item: Item, name: string): Drawing {
  const texts = [item.name.written, ...SECTIONS.flatMap((key) => item.sections[key].paragraphs.map((p) => p.text))];
  return {
    name,
    columns: [472.5],
    rows: texts.map((text) => ({
      height: 409.5,
      cells: [
        {
          column: 0,
          content: text,
          style: {
            font: { name: 'ＭＳ 明朝', size: 10.5 },
            horizontal: 'left' as const,
            vertical: 'top' as const,
            wrap: true,
            borders: {},
          },
        },
      ],
    })),
    merges: [],
    page: {
      orientation: 'portrait',
      margins: { top: 56.7, right: 54, bottom: 56.7, left: 54, header: 28, footer: 28 },
      printArea: { top: 0, left: 0, bottom: texts.length - 1, right: 0 },
    },
    mark: { kind: 'form', item: item.name.written },
  };
}
