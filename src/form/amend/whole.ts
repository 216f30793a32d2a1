import { wrapLines } from '../../text/wrap';
import type { FormContent } from '../content';
import { gridFor, usableAcross } from '../grid';
import { TEXT_SIZE } from '../style';
import type { Traced } from './tracer';

/** Usable width in em of a form's paragraphs. */
export function lineWidth({ table }: FormContent): number {
  const grid = gridFor(table);
  return usableAcross(grid, grid.inner.from, grid.inner.to, TEXT_SIZE);
}

/**
 * Puts together pieces of one paragraph that pages part elsewhere than when it was drawn, also where a piece between
 * them was emptied. Pages part between lines; where a person parted a paragraph, it stays parted.
 * @param width usable width in em
 */
export function withWholeParagraphs(
  lines: readonly Traced[],
  drawn: readonly string[],
  width: number,
): readonly Traced[] {
  const whole: Traced[] = [];
  for (const line of lines) {
    const above = whole.findLastIndex(({ text }) => text !== '');
    const last = whole[above];
    const isOther = last && line.text !== '' && (last.index === null || last.index !== line.index);
    if (isOther && drawn.some((paragraph) => isPartedByPage(paragraph, last.text, line.text, width)))
      whole.splice(above, whole.length - above, { index: last.index ?? line.index, text: `${last.text}${line.text}` });
    else whole.push(line);
  }
  return whole;
}

/** Texts may hold line breaks that a person typed: what is parted is the last line of one and the first of the other. */
function isPartedByPage(paragraph: string, one: string, other: string, width: number): boolean {
  const [above = '', below = ''] = [one.split('\n').at(-1), other.split('\n')[0]];
  const at = above === '' || below === '' ? -1 : paragraph.indexOf(`${above}${below}`);
  if (at < 0) return false;
  const lines = wrapLines(paragraph, width);
  let end = 0;
  if (lines.some((line) => (end += line.length) === at + above.length)) return true;
  return (
    paragraph === `${above}${below}` && lines.length >= PARTED_AT && !SENTENCE_END.test(above) && !MARK.test(below)
  );
}

/** Pages part no paragraph of fewer lines. */
const PARTED_AT = 4;
/** Where a person would part a paragraph: behind a sentence, or before a mark. */
const SENTENCE_END = /[。．.！？!?）)」』：:]\s*$/;
const MARK = /^\s*[・･●○◯■□◆◇※＊*（(①-⑳0-9０-９]/;
