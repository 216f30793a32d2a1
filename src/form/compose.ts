import type { Item, Report, Section } from '../domain/report';
import { rowHeight } from '../text/fit';
import { LINES_PER_CELL } from '../text/metrics';
import { wrapLines } from '../text/wrap';
import { gridFor, usableAcross, type Grid } from './grid';
import { headsNext } from './headings';
import { indicatorsOf, indicatorTable, type IndicatorTable } from './indicators';
import { GAP, PADDING } from './page';
import { tablePlace } from './place';
import { ratingLine } from './rating';
import { NO_EDGES, type Box, type FlowingText, type Space, type Strip } from './strip';
import { AT_RIGHT, BODY, LABEL, TEXT_SIZE, type Look } from './style';
import { tableStrips } from './table';
import {
  DRAFT_MARK,
  FORM_MARK,
  NAME_LABEL,
  OWN_SECTIONS,
  PART_HEADINGS,
  PREFECTURE_LABEL,
  SEVERAL_ITEMS_NOTE,
  title,
} from './words';

/** A form from top to bottom, with the columns it stands in. */
export interface Composition {
  readonly grid: Grid;
  readonly strips: readonly Strip[];
}

/** Lines of white in a box where nothing was written yet. */
const LINES_TO_WRITE = 4;

/** The 別紙２ of one item in the order of the official form. */
export function compose(report: Report, item: Item, draft: boolean): Composition {
  const indicators = indicatorsOf(item, report.indicators);
  const table = indicators.length > 0 ? indicatorTable(indicators, report.basics.fiscalYear.value) : null;
  const grid = gridFor(table);
  return { grid, strips: [...head(report, grid, draft), ...ownPart(item, table, grid), ...otherParts(item, grid)] };
}

function head({ basics }: Report, grid: Grid, draft: boolean): Strip[] {
  return [
    outside(`${FORM_MARK}${draft ? DRAFT_MARK : ''}`, grid, AT_RIGHT),
    gap(),
    titleStrip(title(basics.fiscalYear.value), grid),
    gap(),
    outside(`${PREFECTURE_LABEL}${basics.prefecture.value ?? ''}`, grid, AT_RIGHT),
    gap(),
  ];
}

/** ア: a label and a box for the item's name and for each of its sections, and the note of the official form. */
function ownPart(item: Item, table: IndicatorTable | null, grid: Grid): Strip[] {
  const nameBox: Box = { of: 'name', part: 'content' };
  return [
    { ...outside(PART_HEADINGS.own, grid), keepWithNext: true },
    label(NAME_LABEL, 'name', grid),
    ...filled(
      nameLines(item, grid).map((line) => inBox(line, nameBox, grid)),
      nameBox,
    ),
    ...OWN_SECTIONS.flatMap((own) => [
      label(own.label, own.section, grid),
      ...sectionBox(item, own.section, table, grid),
    ]),
    { ...gap(), height: PADDING },
    outside(SEVERAL_ITEMS_NOTE, grid),
  ];
}

/** イ and ウ: a heading and a box each. */
function otherParts(item: Item, grid: Grid): Strip[] {
  return (['insurers', 'summary'] as const).flatMap((section) => [
    gap(),
    { ...outside(PART_HEADINGS[section], grid), keepWithNext: true },
    ...sectionBox(item, section, null, grid),
  ]);
}

function sectionBox(item: Item, section: Section, table: IndicatorTable | null, grid: Grid): Strip[] {
  const box: Box = { of: section, part: 'content' };
  const texts = item.sections[section].paragraphs.map(({ text }) => text);
  if (section === 'record') return filled(recordStrips(texts, table, box, grid), box);
  const rating = section === 'evaluation' ? ratingLine(item) : null;
  return filled(paragraphs(rating === null ? texts : [rating, ...texts], box, grid), box);
}

/** The record's text with the indicator table in its place; a heading stays with the table under it. */
function recordStrips(texts: readonly string[], table: IndicatorTable | null, box: Box, grid: Grid): Strip[] {
  const strips = paragraphs(texts, box, grid);
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

function paragraphs(texts: readonly string[], box: Box, grid: Grid): FlowingText[] {
  return texts.map((text, index) => {
    const strip = inBox(text, box, grid);
    const next = texts[index + 1];
    const isHeading = next !== undefined && strip.lines.length <= HEADING_LINES && headsNext(text, next);
    return { ...strip, keepWithNext: isHeading };
  });
}

/** A box with a little white at its edges, or with room to write where it is blank. */
function filled(strips: readonly Strip[], box: Box): Strip[] {
  if (strips.length > 0) return [padding(box, true), ...strips, padding(box, false)];
  return [{ kind: 'row', height: rowHeight(LINES_TO_WRITE, TEXT_SIZE), spans: [], box, keepWithNext: false }];
}

/** The name in one cell, with the writer's line breaks; a very long one line by line. */
function nameLines(item: Item, grid: Grid): readonly string[] {
  const name = item.name.value ?? '';
  const lines = wrapLines(name, usableAcross(grid, grid.inner.from, grid.inner.to, TEXT_SIZE));
  if (name === '') return [];
  return lines.length <= LINES_PER_CELL ? [name] : name.split('\n');
}

function titleStrip(text: string, grid: Grid): Strip {
  return flowing(text, grid, grid.inner, BODY, null);
}

function outside(text: string, grid: Grid, look: Look = BODY): FlowingText {
  return flowing(text, grid, grid.outer, look, null);
}

function inBox(text: string, box: Box, grid: Grid): FlowingText {
  return flowing(text, grid, grid.inner, BODY, box);
}

function label(text: string, of: Box['of'], grid: Grid): Strip {
  const span = { ...grid.outer, text, look: LABEL, edges: NO_EDGES };
  const height = rowHeight(1, TEXT_SIZE);
  return { kind: 'row', height, spans: [span], box: { of, part: 'label' }, keepWithNext: true };
}

function flowing(text: string, grid: Grid, across: Grid['outer'], look: Look, box: Box | null): FlowingText {
  const lines = wrapLines(text, usableAcross(grid, across.from, across.to, look.size));
  return { kind: 'text', lines, ...across, look, box, keepWithNext: false };
}

function gap(): Space {
  return { kind: 'space', height: GAP, box: null, keepWithNext: false };
}

function padding(box: Box, keepWithNext: boolean): Space {
  return { kind: 'space', height: PADDING, box, keepWithNext };
}
