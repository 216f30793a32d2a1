import type { Drawing } from '../../sheet/drawing';
import { writeFiscalYear, writePeriod } from '../../domain/notation';
import type { TableKind } from '../../domain/reading';
import { TABLES } from '../../domain/tables';
import { blankItem, blankLines, blankTable } from './blank';
import type { ItemContent, LinesContent, SheetContent } from './content';
import { withChoices, withEntries, withParagraphs, withValues } from './fill';
import { masterOf, type MasterInsurer } from './masters';
import { drawSheet } from './sheet';
import { planPeriodOf } from './year';

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
  /** The tables wanted; without them, all. */
  readonly tables?: readonly TableKind[];
}

const USUAL_ITEMS = 6;

/**
 * The input workbook to be filled in: 基本情報, an upright sheet for each 項目, then one sheet a table with headers,
 * notes, drop-down lists and bordered blank rows. It holds no example data: only what the options say, and the
 * insurers of the prefecture where a master is at hand.
 */
export function drawTemplate(options: TemplateOptions): readonly Drawing[] {
  return templateContents(options).map(drawSheet);
}

function templateContents(options: TemplateOptions): readonly SheetContent[] {
  const master = masterOf(options.prefecture);
  const insurers = options.insurers ?? master?.insurers ?? [];
  const areaNotes = options.insurers === undefined && master ? [`※圏域は、${master.areaKind}です。`] : [];
  const choices = { item: options.items ?? [], insurer: insurers.map((insurer) => insurer.name) };
  return TABLES.flatMap(({ kind }): readonly SheetContent[] => {
    if (options.tables && !options.tables.includes(kind)) return [];
    if (kind === '基本情報') return [basics(options, insurers.length)];
    if (kind === '項目') return items(options.items);
    const table = withChoices(blankTable(kind), choices);
    if (kind !== '保険者') return [table];
    const entries = insurers.map(({ code, name, area }) => ({ code, name, area }));
    return [withEntries({ ...table, notes: [...table.notes, ...areaNotes] }, entries)];
  });
}

function basics({ prefecture, fiscalYear }: TemplateOptions, insurerCount: number): LinesContent {
  return withValues(blankLines(), {
    prefecture,
    ...(fiscalYear === null ? {} : ofYear(fiscalYear)),
    ...(insurerCount === 0 ? {} : { insurerCount }),
  });
}

function ofYear(fiscalYear: number) {
  const planPeriod = writePeriod({ kind: 'planPeriod', number: planPeriodOf(fiscalYear) });
  return { fiscalYear: writeFiscalYear(fiscalYear), planPeriod };
}

function items(names: readonly string[] | undefined): readonly ItemContent[] {
  if (names === undefined) return Array.from({ length: USUAL_ITEMS }, (_, at) => blankItem(at + 1));
  return names.map((name, at) => withParagraphs(blankItem(at + 1), { name: [name] }));
}
