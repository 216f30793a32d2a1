import { getEastAsianWidth } from './width';
import { foundShare, type KindResult } from './bench';

/** The table of the bench: a line a kind, and the sums. */
export function tableOf(results: readonly KindResult[]): string {
  const lines = results.map((result) => {
    const { kind, verdicts } = result;
    const found = verdicts.filter((one) => one.found).length;
    const also = verdicts.filter((one) => one.also.length > 0).length;
    const share = foundShare(result);
    const rules = kind.rules.length === 0 ? 'no rule yet' : kind.rules.join(' / ');
    return [
      kind.topic,
      kind.name,
      verdicts.length,
      found,
      verdicts.length - found,
      share === null ? '-' : `${share} %`,
      also,
      rules,
    ];
  });
  return aligned([['topic', 'kind', 'mutants', 'found', 'missed', 'share', 'also reported', 'rules'], ...lines]);
}

/** Everything together, with and without the kinds for which there is no rule. */
export function sums(results: readonly KindResult[]): string {
  const of = (some: readonly KindResult[]): string => {
    const verdicts = some.flatMap((one) => one.verdicts);
    const found = verdicts.filter((one) => one.found).length;
    const also = verdicts.filter((one) => one.also.length > 0).length;
    const share = verdicts.length === 0 ? 0 : (100 * found) / verdicts.length;
    return `${some.length} kinds, ${verdicts.length} mutants, ${found} found (${share.toFixed(1)} %), ${also} with something else reported`;
  };
  const ruled = results.filter(({ kind }) => kind.rules.length > 0);
  return [`all: ${of(results)}`, `with a rule: ${of(ruled)}`].join('\n');
}

/** Examples of what was missed, and of what else was reported. */
export function examples(results: readonly KindResult[], count: number): string {
  return results
    .flatMap(({ kind, verdicts }) => {
      const missed = verdicts.filter(({ found }) => !found).slice(0, count);
      const also = verdicts.filter(({ also: others }) => others.length > 0).slice(0, count);
      if (missed.length === 0 && also.length === 0) return [];
      return [
        `\n${kind.topic}／${kind.name}`,
        ...missed.map(
          ({ book, what, beside }) =>
            `  missed  ${book}  ${what}${beside.length > 0 ? `\n          there: ${beside.join(' | ')}` : ''}`,
        ),
        ...also.map(
          ({ book, what, also: others }) => `  also    ${book}  ${what}\n          ${others.join('\n          ')}`,
        ),
      ];
    })
    .join('\n');
}

function aligned(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map(String));
  const widths = (texts[0] ?? []).map((_, at) => Math.max(...texts.map((row) => getEastAsianWidth(row[at] ?? ''))));
  return texts
    .map((row) =>
      row
        .map((text, at) => text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - getEastAsianWidth(text))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
