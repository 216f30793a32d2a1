/** A word as printed, with the box of its letters (1 em high), in points from the page's upper left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type PrintedPage = readonly PrintedWord[];

/**
 * LibreOffice states no ascent and descent for the fonts it puts into a PDF; pdftotext then takes 0.95 and 0.35 em.
 * The letters of IPA明朝 stand between 0.88 em above and 0.12 em below the base line.
 */
const ASCENT = { stated: 0.95, true: 0.88 };
const DESCENT = { stated: 0.35, true: 0.12 };

const PAGE = /<page [^>]*>([\s\S]*?)<\/page>/g;
const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Reads the output of `pdftotext -bbox-layout`. */
export function readPages(xhtml: string): readonly PrintedPage[] {
  return [...xhtml.matchAll(PAGE)].map(([, page = '']) => [...page.matchAll(WORD)].map(readWord));
}

function readWord([, left, upper, right, lower, text = '']: RegExpExecArray): PrintedWord {
  const size = (Number(lower) - Number(upper)) / (ASCENT.stated + DESCENT.stated);
  return {
    text: text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
    left: Number(left),
    right: Number(right),
    top: Number(upper) + (ASCENT.stated - ASCENT.true) * size,
    bottom: Number(lower) - (DESCENT.stated - DESCENT.true) * size,
  };
}
