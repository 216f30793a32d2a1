import { fold } from '../../../text/fold';
import type { Paragraph } from '../../../domain/report';
import type { Place } from '../../../domain/field';
import { partsOfYear } from './parts';

/** Figures in brackets with the words they belong to: 「アドバイザーを派遣」（14市町村、38回派遣）. */
export interface Bracketed {
  readonly content: string;
  readonly place: Place;
  /** The words since the last bracket of the line. Bare. */
  readonly subject: string;
  /** The same after the line above, where the bracket is the first of a line that continues it. Bare. */
  readonly continued: string;
  /** The whole line up to the bracket. Bare. */
  readonly line: string;
  /** The nearest line above that has no figures in brackets: 「１　職員に対する研修」. Bare. */
  readonly above: string;
  /** The heading 「（２）…」 above, where this is the only line with figures below it; otherwise empty. Bare. */
  readonly heading: string;
}

/** A bracket with a figure and more than a figure: no list mark (１). */
const BRACKET =
  /[（(【［〔](?![0-9０-９①-⑳]+[)）])([^（()）【】［］〔〕]*[0-9０-９①-⑳][^（()）【】［］〔〕]*)[)）】］〕]/g;
/** Marks that begin a new point; a line without one continues the line above. */
const MARK = /^[\s　]*(?:[・○●◆※①-⑳【]|[（(]?[0-9０-９]+[)）．.　]|[ア-ンa-zａ-ｚⅰ-ⅻⅠ-Ⅻ][)）．.　:：])/;
const HEADING = /^[\s　]*[（(]?[0-9０-９]+[)）．.]/;

/** The brackets with figures of the fiscal year in the lines of a section. */
export function bracketedIn(paragraphs: readonly Paragraph[], fiscalYear: number | null): readonly Bracketed[] {
  const found: (Omit<Bracketed, 'heading'> & { readonly under: number })[] = [];
  const headings: string[] = [''];
  const linesUnder: number[] = [0];
  let above = '';
  let named = '';
  for (const { text, field } of paragraphs) {
    if (HEADING.test(text)) linesUnder[headings.push(bare(text)) - 1] = 0;
    const under = headings.length - 1;
    const brackets = bracketsOf(text, MARK.test(text) ? '' : above, fiscalYear);
    if (brackets.length > 0) linesUnder[under] = (linesUnder[under] ?? 0) + 1;
    found.push(...brackets.map((each) => ({ ...each, place: field.place, under, above: named })));
    above = text;
    if (brackets.length === 0) named = bare(text);
  }
  return found.map(({ under, ...each }) => ({
    ...each,
    heading: linesUnder[under] === 1 ? (headings[under] ?? '') : '',
  }));
}

function bracketsOf(line: string, lead: string, fiscalYear: number | null) {
  let from = 0;
  return Array.from(line.matchAll(BRACKET)).flatMap((match) => {
    const words = line.slice(from, match.index);
    const continued = bare(from === 0 ? lead + words : words);
    from = match.index + match[0].length;
    const whole = { subject: bare(words), continued, line: bare(lead + line.slice(0, match.index)) };
    return partsOf(match[1] ?? '', whole, fiscalYear);
  });
}

/** The counts of a bracket; those with words of their own (イベント出演2回) belong to these. */
function partsOf(content: string, whole: Pick<Bracketed, 'subject' | 'continued' | 'line'>, fiscalYear: number | null) {
  return partsOfYear(content, fiscalYear).map((part) => {
    const own = bare(part.replace(COUNT, ''));
    return { content: part, ...(own === '' ? whole : { subject: own, continued: own, line: whole.line }) };
  });
}

/** A count with what may stand about it: R5:, 延べ, 計, 派遣. */
const COUNT = /(?:[RＲ][0-9０-９]+[:：])?\s*(?:延べ|延|計|実(?:人数|人員|数)?)?\s*[0-9０-９①-⑳].*$/;

/** Names are compared without particles and marks: 「アドバイザーを派遣」 is 「アドバイザー派遣」. */
export function bare(words: string): string {
  return fold(words).replace(/[をのにへがはでと、・,:「」『』（）()①-⑳-]/g, '');
}
