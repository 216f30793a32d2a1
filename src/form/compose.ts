import type { Section } from '../domain/report';
import { rowHeight } from '../text/fit';
import { LINES_PER_CELL } from '../text/metrics';
import { wrapLines } from '../text/wrap';
import type { FormContent } from './content';
import { gridFor, usableAcross, type Grid } from './grid';
import { headsNext } from './headings';
import type { IndicatorTable } from './indicators';
import { GAP, PADDING } from './page';
import { tablePlace } from './place';
import type { Source, WordingPart } from './source';
import { NO_EDGES, type Box, type FlowingText, type Space, type Strip } from './strip';
import { AT_RIGHT, BODY, LABEL, TEXT_SIZE, type Look } from './style';
import { tableStrips } from './table';
import { OWN_SECTIONS } from './words';

/** A form from top to bottom, with the columns it stands in. */
export interface Composition {
  readonly grid: Grid;
  readonly strips: readonly Strip[];
}

/** Lines of white in a box where nothing was written yet. */
const LINES_TO_WRITE = 4;

/** The 別紙２ of one item in the order of the official form. */
export function compose(content: FormContent): Composition {
  const grid = gridFor(content.table);
  return { grid, strips: [...head(content, grid), ...ownPart(content, grid), ...otherParts(content, grid)] };
}

function head({ wording }: FormContent, grid: Grid): Strip[] {
  return [
    outside(wording, 'mark', grid, AT_RIGHT),
    gap(),
    flowing(wording.title, { kind: 'wording', part: 'title' }, grid, grid.inner, BODY, null),
    gap(),
    outside(wording, 'prefecture', grid, AT_RIGHT),
    gap(),
  ];
}

/** ア: a label and a box for the item's name and for each of its sections, and the note of the official form. */
function ownPart(content: FormContent, grid: Grid): Strip[] {
  const { wording } = content;
  return [
    { ...outside(wording, 'own', grid), keepWithNext: true },
    label(wording, 'name', grid),
    ...nameBox(content, grid),
    ...OWN_SECTIONS.flatMap(({ section }) => [label(wording, section, grid), ...sectionBox(content, section, grid)]),
    { ...gap(), height: PADDING },
    outside(wording, 'severalItems', grid),
  ];
}

function nameBox({ name }: FormContent, grid: Grid): Strip[] {
  const box: Box = { of: 'name', part: 'content' };
  const lines = nameLines(name, grid);
  const strips = lines.map((line, index) => inBox(line, { kind: 'name', line: index }, box, grid));
  return filled(strips, box, { kind: 'name', line: 0 }, grid);
}

/** イ and ウ: a heading and a box each. */
function otherParts(content: FormContent, grid: Grid): Strip[] {
  return (['insurers', 'summary'] as const).flatMap((section) => [
    gap(),
    { ...outside(content.wording, section, grid), keepWithNext: true },
    ...sectionBox(content, section, grid),
  ]);
}

function sectionBox({ sections, table }: FormContent, section: Section, grid: Grid): Strip[] {
  const box: Box = { of: section, part: 'content' };
  const texts = paragraphs(sections[section], section, box, grid);
  const strips = section === 'record' ? recordStrips(texts, sections.record, table, box, grid) : texts;
  return filled(strips, box, { kind: 'paragraph', section, index: 0 }, grid);
}

/** The record's text with the indicator table in its place; a heading stays with the table under it. */
function recordStrips(
  strips: readonly FlowingText[],
  texts: readonly string[],
  table: IndicatorTable | null,
  box: Box,
  grid: Grid,
): readonly Strip[] {
  if (!table) return strips;
  const place = tablePlace(texts);
  const above = strips.slice(0, place);
  const heading = above.at(-1);
  return [
    ...above.slice(0, -1),
    ...(heading ? [{ ...heading, keepWithNext: heading.lines.length <= HEADING_LINES }] : []),
    padding(box, true),
    ...tableStrips(table, grid, box),
    ...strips.slice(place),
  ];
}

/** Text that is no longer than this can be a heading, which stays with what follows. */
const HEADING_LINES = 2;

function paragraphs(texts: readonly string[], section: Section, box: Box, grid: Grid): FlowingText[] {
  return texts.map((text, index) => {
    const strip = inBox(text, { kind: 'paragraph', section, index }, box, grid);
    const next = texts[index + 1];
    const isHeading = next !== undefined && strip.lines.length <= HEADING_LINES && headsNext(text, next);
    return { ...strip, keepWithNext: isHeading };
  });
}

/** A box with a little white at its edges, or with room to write where it is blank. */
function filled(strips: readonly Strip[], box: Box, source: Source, grid: Grid): Strip[] {
  if (strips.length > 0) return [padding(box, true), ...strips, padding(box, false)];
  const room = { ...grid.inner, text: '', look: BODY, edges: NO_EDGES, source };
  return [{ kind: 'row', height: rowHeight(LINES_TO_WRITE, TEXT_SIZE), spans: [room], box, keepWithNext: false }];
}

/** The name in one cell, with the writer's line breaks; a very long one line by line. */
function nameLines(name: string, grid: Grid): readonly string[] {
  if (name === '') return [];
  const lines = wrapLines(name, usableAcross(grid, grid.inner.from, grid.inner.to, TEXT_SIZE));
  return lines.length <= LINES_PER_CELL ? [name] : name.split('\n');
}

function outside(wording: FormContent['wording'], part: WordingPart, grid: Grid, look: Look = BODY): FlowingText {
  return flowing(wording[part], { kind: 'wording', part }, grid, grid.outer, look, null);
}

function inBox(text: string, source: Source, box: Box, grid: Grid): FlowingText {
  return flowing(text, source, grid, grid.inner, BODY, box);
}

function label(wording: FormContent['wording'], of: Box['of'], grid: Grid): Strip {
  const source: Source = { kind: 'wording', part: of };
  const span = { ...grid.outer, text: wording[of], look: LABEL, edges: NO_EDGES, source };
  const lines = wrapLines(wording[of], usableAcross(grid, grid.outer.from, grid.outer.to, TEXT_SIZE)).length;
  const height = rowHeight(lines, TEXT_SIZE);
  return { kind: 'row', height, spans: [span], box: { of, part: 'label' }, keepWithNext: true };
}

function flowing(
  text: string,
  source: Source,
  grid: Grid,
  across: Grid['outer'],
  look: Look,
  box: Box | null,
): FlowingText {
  const lines = wrapLines(text, usableAcross(grid, across.from, across.to, look.size));
  return { kind: 'text', lines, ...across, look, source, box, keepWithNext: false };
}

function gap(): Space {
  return { kind: 'space', height: GAP, box: null, keepWithNext: false };
}

function padding(box: Box, keepWithNext: boolean): Space {
  return { kind: 'space', height: PADDING, box, keepWithNext };
}
