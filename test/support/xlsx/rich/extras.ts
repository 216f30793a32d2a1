import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { drawingPart, vmlPart } from './shapes';
import { CACHE, CACHE_RECORDS, PIVOT, SLICER, SLICER_CACHE } from './pivot';
import { SHEET } from './sheet';
import { COMMENTS, CONTROL, EXTERNAL, PERSONS, PICTURE, THREADED } from './parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Link = readonly [id: string, type: string, target: string, isExternal?: true];

/** Parts with their content types; null for those that have one by their ending. */
const PARTS: readonly (readonly [path: string, content: string | Uint8Array, type: string | null])[] = [
  ['xl/worksheets/sheet90.xml', SHEET, `${SPREADSHEET}.worksheet+xml`],
  ['xl/drawings/drawing90.xml', drawingPart(), 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/drawings/vmlDrawing90.vml', vmlPart(), 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
  ['xl/media/image90.png', PICTURE, null],
  ['xl/comments90.xml', COMMENTS, `${SPREADSHEET}.comments+xml`],
  ['xl/threadedComments/threadedComment1.xml', THREADED, 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/persons/person.xml', PERSONS, 'application/vnd.ms-excel.person+xml'],
  ['xl/ctrlProps/ctrlProp1.xml', CONTROL, 'application/vnd.ms-excel.controlproperties+xml'],
  ['xl/printerSettings/printerSettings90.bin', new Uint8Array(64).fill(7), `${SPREADSHEET}.printerSettings`],
  ['xl/pivotTables/pivotTable1.xml', PIVOT, `${SPREADSHEET}.pivotTable+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', CACHE, `${SPREADSHEET}.pivotCacheDefinition+xml`],
  ['xl/pivotCache/pivotCacheRecords1.xml', CACHE_RECORDS, `${SPREADSHEET}.pivotCacheRecords+xml`],
  ['xl/slicers/slicer1.xml', SLICER, 'application/vnd.ms-excel.slicer+xml'],
  ['xl/slicerCaches/slicerCache1.xml', SLICER_CACHE, 'application/vnd.ms-excel.slicerCache+xml'],
  ['xl/externalLinks/externalLink90.xml', EXTERNAL, `${SPREADSHEET}.externalLink+xml`],
];

const LINKS: Readonly<Record<string, readonly Link[]>> = {
  'xl/worksheets/_rels/sheet90.xml.rels': [
    ['rId1', `${OFFICE}/drawing`, '../drawings/drawing90.xml'],
    ['rId2', `${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing90.vml'],
    ['rId3', `${OFFICE}/ctrlProp`, '../ctrlProps/ctrlProp1.xml'],
    ['rId4', `${OFFICE}/pivotTable`, '../pivotTables/pivotTable1.xml'],
    ['rId5', `${MICROSOFT}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
    ['rId6', `${OFFICE}/comments`, '../comments90.xml'],
    ['rId7', `${MICROSOFT}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
    ['rId8', `${OFFICE}/printerSettings`, '../printerSettings/printerSettings90.bin'],
  ],
  'xl/drawings/_rels/drawing90.xml.rels': [['rId1', `${OFFICE}/image`, '../media/image90.png']],
  'xl/pivotTables/_rels/pivotTable1.xml.rels': [
    ['rId1', `${OFFICE}/pivotCacheDefinition`, '../pivotCache/pivotCacheDefinition1.xml'],
  ],
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': [
    ['rId1', `${OFFICE}/pivotCacheRecords`, 'pivotCacheRecords1.xml'],
  ],
  'xl/externalLinks/_rels/externalLink90.xml.rels': [
    ['rId1', `${OFFICE}/externalLinkPath`, 'file:///C:/%E6%9E%B6%E7%A9%BA/%E5%89%8D%E5%B9%B4.xlsx', true],
  ],
};

const BOOK_LINKS: readonly Link[] = [
  ['rId90', `${OFFICE}/worksheet`, 'worksheets/sheet90.xml'],
  ['rId91', `${OFFICE}/pivotCacheDefinition`, 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId92', `${MICROSOFT}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
  ['rId93', `${MICROSOFT}/2017/10/relationships/person`, 'persons/person.xml'],
  ['rId94', `${OFFICE}/externalLink`, 'externalLinks/externalLink90.xml'],
];

/** What stands in the workbook part, before an ending of it. */
const IN_BOOK: readonly (readonly [before: string, text: string])[] = [
  ['</sheets>', `<sheet xmlns:r="${OFFICE}" name="一覧（架空）" sheetId="90" r:id="rId90"/>`],
  ['<definedNames', `<externalReferences><externalReference xmlns:r="${OFFICE}" r:id="rId94"/></externalReferences>`],
  [
    '</workbook>',
    `<pivotCaches><pivotCache xmlns:r="${OFFICE}" cacheId="7" r:id="rId91"/></pivotCaches>` +
      `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main">` +
      `<x14:slicerCaches><x14:slicerCache xmlns:r="${OFFICE}" r:id="rId92"/></x14:slicerCaches></ext></extLst>`,
  ],
];

/** The workbook with one more sheet, written by hand, of what openpyxl cannot write. */
export function withExtras(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const insert = (path: string, before: string, text: string) => {
    const part = strFromU8(parts[path] ?? new Uint8Array());
    const at = part.indexOf(before);
    if (at < 0) throw new Error(`${path} has no ${before}`);
    parts[path] = strToU8(part.slice(0, at) + text + part.slice(at));
  };
  for (const [path, content, type] of PARTS) {
    parts[path] = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
    if (type) insert('[Content_Types].xml', '</Types>', `<Override PartName="/${path}" ContentType="${type}"/>`);
  }
  for (const [path, links] of Object.entries(LINKS)) {
    parts[path] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(linkXml).join('')}</Relationships>`,
    );
  }
  insert('xl/_rels/workbook.xml.rels', '</Relationships>', BOOK_LINKS.map(linkXml).join(''));
  for (const [before, text] of IN_BOOK) insert('xl/workbook.xml', before, text);
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function linkXml([id, type, target, isExternal]: Link): string {
  const mode = isExternal ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
}
