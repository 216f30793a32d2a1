import type { Field } from '../../domain/field';
import type { Item, Section, SectionText } from '../../domain/report';
import type { InputTable } from '../tables/choose';
import { absent, type FieldReader } from '../values/fields';
import { asOrdinal, asText } from '../values/readers';
import type { Row } from '../values/row';
import { ratedIn } from '../records/rated';
import { sectionText } from './text';
import { isBareYear } from './yearColumns';

/** 項目 with one row an item. */
export function readItemRows({ rows }: InputTable, fields: FieldReader): readonly Item[] {
  const rated = ratedIn(rows, fields);
  return rows.map((row) => ({
    number: fields.of(row, 'number', asOrdinal),
    name: nameOf(row, fields),
    department: fields.of(row, 'department', asText),
    rating: rated(row),
    sections: sectionsOf((section) => sectionOf(row, section, fields)),
  }));
}

/** A year is no name: texts of one item by year have none. */
function nameOf(row: Row, fields: FieldReader): Field<string> {
  const name = fields.of(row, 'name', asText);
  return isBareYear(name.written) ? absent(name.place) : name;
}

/** The five sections, each read in the same way. */
export const sectionsOf = (read: (section: Section) => SectionText): Item['sections'] => ({
  background: read('background'),
  record: read('record'),
  evaluation: read('evaluation'),
  insurers: read('insurers'),
  summary: read('summary'),
});

function sectionOf(row: Row, section: Section, fields: FieldReader): SectionText {
  const spot = row.spot(section);
  return spot ? sectionText([spot], row.dates, fields) : { paragraphs: [], field: absent(row.first) };
}
