import type { Drawing } from '../../sheet/drawing';
import { TABLES } from '../../domain/tables';
import { blankItem, blankLines, blankTable } from './blank';
import { withChoices, withEntries, withParagraphs, withValues } from './fill';
import { drawItem } from './item';
import { drawLines } from './lines';
import { masterOf, type MasterInsurer } from './masters';
import { drawTable } from './table';
import { fiscalYearWords, planPeriodWords } from './year';

export type { MasterInsurer } from './masters';

/** What a template is made for. Everything left out stays blank, to be filled in. */
export interface TemplateOptions {
  readonly prefecture: string | null;
  /** Gregorian: 2023 for 令和５年度. */
  readonly fiscalYear: number | null;
  /** 項目名 in order; without them, six sheets without names. */
  readonly items?: readonly string[];
  /** The prefecture's insurers; without them, the master at hand, if there is one. */
  readonly insurers?: readonly MasterInsurer[];
}

const USUAL_ITEMS = 6;

/**
 * The input workbook to be filled in: 基本情報, an upright sheet for each 項目, then one sheet a table with headers,
 * notes, drop-down lists and bordered blank rows. It holds no example data: only what the options say, and the
 * insurers of the prefecture where a master is at hand.
 */
export function drawTemplate(options: TemplateOptions): readonly Drawing[] {
  const master = masterOf(options.prefecture);
  const insurers = options.insurers ?? master?.insurers ?? [];
  const choices = { item: options.items ?? [], insurer: insurers.map((insurer) => insurer.name) };
  return TABLES.flatMap(({ kind }) => {
    if (kind === '基本情報') return [drawBasics(options, insurers.length)];
    if (kind === '項目') return drawItems(options.items);
    const table = withChoices(blankTable(kind), choices);
    if (kind !== '保険者') return [drawTable(table)];
    const notes = master ? [...table.notes, `※圏域は、${master.areaKind}です。`] : table.notes;
    return [
      drawTable(
        withEntries(
          { ...table, notes },
          insurers.map((insurer) => ({ ...insurer })),
        ),
      ),
    ];
  });
}

function drawBasics({ prefecture, fiscalYear }: TemplateOptions, insurerCount: number): Drawing {
  return drawLines(
    withValues(blankLines(), {
      prefecture,
      fiscalYear: fiscalYear === null ? null : fiscalYearWords(fiscalYear),
      planPeriod: fiscalYear === null ? null : planPeriodWords(fiscalYear),
      insurerCount: insurerCount === 0 ? null : insurerCount,
    }),
  );
}

function drawItems(names: readonly string[] | undefined): readonly Drawing[] {
  const sheets = names ?? Array.from({ length: USUAL_ITEMS }, () => '');
  return sheets.map((name, at) => drawItem(withParagraphs(blankItem(at + 1), name === '' ? {} : { name: [name] })));
}
