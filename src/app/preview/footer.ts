import type { PageSetup } from '../../sheet/drawing';
import type { PreviewLine } from './page';
import type { Paper } from './paper';

/** The codes of a footer that our drawings use: sections, a font's name, its size, the page and how many there are. */
const PARTS = /&&|&"([^"]*)"|&(\d+)|&([LCRPN])|[^&]+/gi;
const USUAL_SIZE = 10;
/** Of a line of text below its baseline, in em. */
const DESCENT = 0.14;

/** What stands at the foot of a page. */
export function footerLines(
  { footer, margins }: PageSetup,
  paper: Paper,
  { page, pages }: { readonly page: number; readonly pages: number },
): readonly PreviewLine[] {
  const texts = { L: '', C: '', R: '' };
  let section: keyof typeof texts = 'C';
  let font = { name: '', size: USUAL_SIZE };
  for (const [part, name, size, letter] of footer.matchAll(PARTS)) {
    const code = letter?.toUpperCase();
    if (name !== undefined) font = { ...font, name: name.split(',')[0] ?? '' };
    else if (size !== undefined) font = { ...font, size: Number(size) };
    else if (code === 'L' || code === 'C' || code === 'R') section = code;
    else if (code === 'P') texts[section] += String(page);
    else if (code === 'N') texts[section] += String(pages);
    else texts[section] += part === '&&' ? '&' : part;
  }
  const places = [
    { text: texts.L, x: margins.left, anchor: 'start' },
    { text: texts.C, x: (margins.left + paper.width - margins.right) / 2, anchor: 'middle' },
    { text: texts.R, x: paper.width - margins.right, anchor: 'end' },
  ] as const;
  const baseline = paper.height - margins.footer - DESCENT * font.size;
  return places.flatMap((place) => (place.text.trim() === '' ? [] : [{ ...place, baseline, font }]));
}
