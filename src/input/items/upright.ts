import type { Field, Place } from '../../domain/field';
import { type Item, type Section, type SectionText } from '../../domain/report';
import type { Label } from '../labels/find';
import { blankBeside, inlineSpot } from '../labels/beside';
import { placeAt, spotAt, type Spot } from '../place';
import { absent, type FieldReader } from '../values/fields';
import type { CellReader } from '../values/outcome';
import { asOrdinal, asRating, asText } from '../values/readers';
import type { ItemBlock } from './blocks';
import { contentOf } from './content';
import { sectionsOf } from './rows';
import { sectionText } from './text';
import { nameRow } from './yearColumns';

/** An item that stands upright: each label with its value or text beside or below it. */
export function readUprightItem(block: ItemBlock, fields: FieldReader): Item {
  const first = firstPlace(block);
  const single = <T>(field: string, read: CellReader<T>): Field<T> => {
    const label = labelOf(block, field);
    return label ? fields.at(singleSpot(block, label), block.grid.sheet.dates, read) : absent(first);
  };
  const section = (name: Section): SectionText => {
    const label = labelOf(block, name);
    if (!label) return { paragraphs: [], field: absent(first) };
    return sectionText(contentOf(block, label), block.grid.sheet.dates, fields);
  };
  return {
    number: single('number', asOrdinal),
    name: nameOf(block, first, fields),
    department: single('department', asText),
    rating: single('rating', asRating(true)),
    sections: sectionsOf(section),
  };
}

const labelOf = ({ labels }: ItemBlock, field: string): Label | undefined =>
  labels.find((label) => label.field.field === field);

function firstPlace({ grid, labels, columns }: ItemBlock): Place {
  const area = labels[0]?.area;
  return placeAt(grid, area?.top ?? 0, columns?.left ?? area?.left ?? 0);
}

/** The first filled cell beside or below the label. */
function singleSpot(block: ItemBlock, label: Label): Spot {
  if (label.inline !== null) return inlineSpot(block.grid, label.area, label.inline);
  const spots = contentOf(block, label);
  return spots.find((spot) => spot.cell) ?? blankBeside(block.grid, label);
}

/** A name may run over several cells, as on the form. */
function nameOf(block: ItemBlock, first: Place, fields: FieldReader): Field<string> {
  const label = labelOf(block, 'name');
  if (!label) return absent(first);
  if (label.inline !== null) return fields.at(singleSpot(block, label), block.grid.sheet.dates, asText);
  const { grid, outside } = block;
  const { top, left, right } = label.area;
  const { names, years } = nameRow(grid, top, right, outside);
  const [own, ...others] = names;
  if (years.length > 0 && own === undefined) return absent(placeAt(grid, top, left));
  if (years.length > 0 && own !== undefined && others.length === 0)
    return fields.at(spotAt(grid, top, own), grid.sheet.dates, asText);
  const { field } = sectionText(contentOf(block, label), block.grid.sheet.dates, fields);
  return field.value === null ? field : { ...field, value: field.value.trim() };
}
