import { lineEndBetween } from './kinsoku';
import { clusterWidth, graphemes, isLineEnd } from './measure';

/**
 * Parts a text into the lines it takes in a width given in em (the usable width, without the cell's inset).
 *
 * A line ends where 禁則 lets it (kinsoku.ts); words and figures stay whole unless longer than a line. The lines
 * joined give the text back exactly: a line break of the writer's ends its line and belongs to it, spaces belong to
 * the line they follow. No line is wider than the width, save one that consists of a single wider letter. The lines
 * serve to compute heights and to part long paragraphs; they are never stored as line breaks. A blank text is one line.
 * Takes time in proportion to the text's length.
 */
export function wrapLines(text: string, width: number): string[] {
  const clusters = graphemes(text);
  const ends = lineEnds(clusters, width);
  const lines = ends.map((end, index) => clusters.slice(ends[index - 1] ?? 0, end).join(''));
  const last = clusters.at(-1);
  if (last === undefined || isLineEnd(last)) lines.push('');
  return lines;
}

/** Sums of fractions differ with where they begin; whole numbers give a line the same width in every text. */
const HUNDREDTHS = 100;

/** The index after the last cluster of each line. */
function lineEnds(clusters: readonly string[], width: number): number[] {
  const ends: number[] = [];
  const upTo = runningWidths(clusters);
  const room = Math.floor(width * HUNDREDTHS);
  let start = 0;
  let good = 0;
  let fair = 0;
  clusters.forEach((cluster, index) => {
    const end = index > start ? lineEndBetween(clusters[index - 1] ?? '', cluster) : 'no';
    if (end === 'yes') good = index;
    if (end === 'inLongRun') fair = index;
    while (index > start && (upTo[index + 1] ?? 0) - (upTo[start] ?? 0) > room) {
      start = [good, fair].find((place) => place > start) ?? index;
      ends.push(start);
    }
    if (isLineEnd(cluster)) {
      start = index + 1;
      ends.push(start);
    }
  });
  if (start < clusters.length) ends.push(clusters.length);
  return ends;
}

/** The width of the first n clusters in hundredths of an em, for every n from 0 on. */
function runningWidths(clusters: readonly string[]): readonly number[] {
  const widths = [0];
  let sum = 0;
  for (const cluster of clusters) widths.push((sum += Math.round(clusterWidth(cluster) * HUNDREDTHS)));
  return widths;
}
