import { fold } from '../../../../text/fold';
import type { Paragraph } from '../../../../domain/report';
import type { Place } from '../../../../domain/field';
import { partsOfYear } from './parts';

/** Figures in brackets with the words they belong to: 「アドバイザーを派遣」（14市町村、38回派遣）. */
export interface Bracketed {
  readonly content: string;
  readonly place: Place;
  /** The words since the last bracket of the line. Bare. */
  readonly subject: string;
  /** The same after the line above, where the bracket is the first of a line that continues it. Bare. */
  readonly continued: string;
  /** The line up to the bracket (at most 300 characters). Bare. */
  readonly line: string;
  /** The nearest line above that has no figures in brackets: 「１　職員に対する研修」. Bare. */
  readonly above: string;
  /** The heading 「（２）…」 above, where this is the only line with figures below it; otherwise empty. Bare. */
  readonly heading: string;
}

/** A bracket with a figure and more than a figure: no list mark (１). */
const BRACKET =
  /[（(【［〔](?![0-9０-９①-⑳]+[)）])([^（()）【】［］〔〕]*[0-9０-９①-⑳][^（()）【】［］〔〕]*)[)）】］〕]/g;
/** Marks that begin a point of a list, in half width or full. */
export const BULLETS = '・･○◯〇●◎◇◆□■▢▣△▲▽▼☆★◦•‣▪▫✓※*＊';
/** Marks that begin a new point; a line without one continues the line above. */
const MARK = new RegExp(
  `^[\\s　]*(?:[${BULLETS}①-⑳【]|[（(]?[0-9０-９]+[)）．.　]|[ア-ンa-zａ-ｚⅰ-ⅻⅠ-Ⅻ][)）．.　:：])`,
);
/** A line that ends with its own count is not continued below: 「３回」, 「（２市、３回）」. */
const COMPLETE = /[0-9０-９](?:回|名|人|件)[）)]?\s*$/;
const HEADING = /^[\s　]*[（(]?[0-9０-９]+[)）．.]/;

/** The brackets with figures of the fiscal year in the lines of a section. */
export function bracketedIn(paragraphs: readonly Paragraph[], fiscalYear: number | null): readonly Bracketed[] {
  const found: (Own & Pick<Bracketed, 'place' | 'above'> & { readonly under: number })[] = [];
  const headings: string[] = [''];
  const linesUnder: number[] = [0];
  let above = '';
  let named = '';
  for (const { text, field } of paragraphs) {
    if (HEADING.test(text)) linesUnder[headings.push(bare(text)) - 1] = 0;
    const under = headings.length - 1;
    const brackets = bracketsOf(text, MARK.test(text) || COMPLETE.test(above) ? '' : above, fiscalYear);
    if (brackets.length > 0) linesUnder[under] = (linesUnder[under] ?? 0) + 1;
    found.push(...brackets.map((each) => ({ ...each, place: field.place, under, above: named })));
    above = text;
    if (brackets.length === 0) named = bare(text);
  }
  return found.map(({ under, isPart, ...each }) => ({
    ...each,
    heading: linesUnder[under] === 1 && !isPart ? (headings[under] ?? '') : '',
  }));
}

/** @property isPart Of what the heading names it counts a part at most. */
type Own = Omit<Bracketed, 'heading' | 'place' | 'above'> & { readonly isPart: boolean };

function bracketsOf(line: string, lead: string, fiscalYear: number | null): readonly Own[] {
  let from = 0;
  const matches = Array.from(line.matchAll(BRACKET));
  const shapes = matches.map(([, content = '']) => shapeOf(content));
  return matches.flatMap((match, index) => {
    const content = match[1] ?? '';
    const words = line.slice(from, match.index);
    // 「東部（33人）、西部（26人）」: none of them is all that the line above names.
    const isPart = shapes.some((shape, other) => other !== index && shape === shapes[index]);
    const continued = bare(from === 0 && !isPart ? lead + words : words);
    from = match.index + match[0].length;
    if (OF_WHICH.test(content)) return [];
    const whole = {
      subject: bare(words),
      continued,
      line: bare((lead + line.slice(0, match.index)).slice(-LONGEST_LINE)),
      isPart,
    };
    return partsOf(content, whole, fiscalYear);
  });
}

/** What stands farther before a bracket does not name what it counts. */
const LONGEST_LINE = 300;

/** The units of a bracket, its figures left out. */
const shapeOf = (content: string): string => fold(content).replace(/[\d,.]/g, '');

/** 「（うち検証に関するもの　２回　14人）」. */
const OF_WHICH = /^\s*(?:この)?(?:うち|内訳)/;

/** The counts of a bracket; those with words of their own (イベント出演2回) belong to these. */
function partsOf(content: string, whole: Omit<Own, 'content'>, fiscalYear: number | null): readonly Own[] {
  return partsOfYear(content, fiscalYear).map((part) => {
    const own = bare(part.replace(COUNT, ''));
    const named = own === '' || ATTENDED.test(own) ? {} : { subject: own, continued: own, isPart: true };
    return { ...whole, content: part, ...named };
  });
}

/** 「参加者132人」 counts the event itself. */
const ATTENDED = /^(?:参加|受講|修了|出席)(?:者|人)?(?:数|人数)?$/;

/** A count with what may stand about it: R5:, 延べ, 計, 派遣. */
const COUNT = /(?:[RＲ][0-9０-９]+[:：])?\s*(?:延べ|延|計|実(?:人数|人員|数)?)?\s*[0-9０-９①-⑳].*$/;

/** Names are compared without particles and marks: 「アドバイザーを派遣」 is 「アドバイザー派遣」. */
export function bare(words: string): string {
  return fold(words).replace(/[をのにへがはでと、・,:「」『』（）()①-⑳-]/g, '');
}
