import { fiscalYearsIn } from '../../time/years';

/** Commas, full stops and wide spaces, but not those inside a figure (2,300名). */
const COMMA = /、|。|　|[,，](?![0-9０-９]{3}(?![0-9０-９]))/;
const LAST_YEAR = /[前昨]年|前回/;
/** What was planned, what is part of a count, an average or a change, and numbers of events (第１回) are no count of the activity. */
const NO_COUNT =
  /目標|予定|計画|定員|上限|当たり|あたり|第[0-9０-９]+回|満足|回答|回収|うち|内訳|平均|時比|[0-9０-９]月|[0-9０-９][^0-9０-９]{0,4}[増減]/;

/** The parts of a bracket that count what was done in the fiscal year: 「14回、655人。前年度は12回、601人」 has two. */
export function partsOfYear(content: string, fiscalYear: number | null): readonly string[] {
  let own = true;
  return content.split(COMMA).filter((part) => {
    const years = fiscalYearsIn(part);
    if (years.length > 0) own = years.some(({ year }) => year === fiscalYear);
    else if (LAST_YEAR.test(part)) own = false;
    return own && !NO_COUNT.test(part);
  });
}
