import { prefixed } from '../rich/ways';
import { PICTURE } from '../rich/parts';
import { change, drop, insert, packageOf, partsOf, redirect, rename, type Parts } from './parts';
import { zippedAs } from './zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const TYPES = '[Content_Types].xml';
const SHEETS = /^xl\/worksheets\/[^/]*\.xml$/;
const BOOK = 'xl/workbook.xml';

/** Declared in every part of a workbook that Google Sheets exports, whether used or not. */
const GOOGLE_NAMESPACES = [
  ['mx', 'http://schemas.microsoft.com/office/mac/excel/2008/main'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['mv', 'urn:schemas-microsoft-com:mac:vml'],
  ['x14', 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'],
  ['x15', 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main'],
  ['x14ac', 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac'],
  ['xm', 'http://schemas.microsoft.com/office/excel/2006/main'],
  ['r', OFFICE],
] as const;

/**
 * As Google Sheets exports: no properties, no order of calculation, no macros; namespaces that nobody uses; a drawing for
 * every sheet, called worksheetdrawing; a default height that is everybody's own; sizes behind the data.
 */
export function googleLike(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  drop(parts, /^docProps\/|calcChain|vbaProject|printerSettings/);
  change(parts, SHEETS, (text) => text.replaceAll(/ r:id="rId8"(?=\/>)/g, ''));
  change(parts, /^xl\/(workbook|styles|worksheets\/[^/]*)\.?x?m?l?$/, (text) =>
    text.replace(/<(workbook|styleSheet|worksheet)( [^>]*)?>/, (tag) => {
      const missing = GOOGLE_NAMESPACES.filter(([prefix]) => !tag.includes(`xmlns:${prefix}=`));
      return `${tag.slice(0, -1)}${missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')}>`;
    }),
  );
  change(parts, /^xl\/workbook\.xml$/, (text) =>
    text.replace(/<calcPr[^>]*>/, '<calcPr/>').replace('sheet.macroEnabled.main', 'spreadsheetml.sheet.main'),
  );
  change(parts, /^\[Content_Types\]/, (text) =>
    text.replace(
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    ),
  );
  change(parts, SHEETS, (text) =>
    text.replace(
      /<sheetFormatPr[^>]*>/,
      '<sheetFormatPr customHeight="1" defaultColWidth="14.43" defaultRowHeight="15.75"/>',
    ),
  );
  for (const path of [...parts.keys()].filter((one) => SHEETS.test(one))) addDrawing(parts, path);
  return zippedAs(packageOf(parts), { descriptors: 'signed' });
}

function addDrawing(parts: Parts, path: string): void {
  const text = String(parts.get(path));
  if (/<drawing /.test(text)) return;
  const name = `worksheetdrawing${path.replace(/\D/g, '')}.xml`;
  const rels = path.replace(/([^/]*)$/, '_rels/$1.rels');
  if (!parts.has(rels)) parts.set(rels, `<Relationships xmlns="${PACKAGE}"></Relationships>`);
  insert(
    parts,
    rels,
    '</Relationships>',
    `<Relationship Id="rIdG" Type="${OFFICE}/drawing" Target="../drawings/${name}"/>`,
  );
  const next = /<(legacyDrawing|tableParts|extLst)|<\/worksheet>/.exec(text)?.[0] ?? '';
  insert(parts, path, next, '<drawing r:id="rIdG"/>');
  insert(parts, TYPES, '</Types>', `<Override PartName="/xl/drawings/${name}" ContentType="${DRAWING_TYPE}"/>`);
  parts.set(
    `xl/drawings/${name}`,
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  );
}

/** As the streaming writer of Apache POI: line ends between cells, a used area that is none, Zip64 in every entry. */
export function poiLike(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  change(parts, SHEETS, (text) =>
    text
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1"')
      .replaceAll(/<\/c>(?=<)|<row [^>]*>(?=<)|<\/row>(?=<)/g, (tag) => `${tag}\n`),
  );
  change(
    parts,
    /\.(xml|rels)$/,
    (text) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>${text.replace(/^<\?xml[^>]*>\s*/, '')}`,
  );
  return zippedAs(packageOf(parts), { wideEntries: 'sizes', descriptors: 'signed' });
}

/**
 * As programs with the Open XML SDK write: "x:" before the names, byte order marks, whole paths in relationships, ids
 * that are no numbers, another name for the workbook part.
 */
export function sdkLike(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(prefixed(bytes));
  rename(parts, BOOK, 'xl/workbook22.xml');
  const id = (text: string) =>
    text.replaceAll(
      /(Id|r:id)="rId([^"]*)"/g,
      (_, name: string, rest: string) => `${name}="R${rest.padStart(16, 'c0ffee')}"`,
    );
  change(parts, /^xl\/workbook22\.xml$|^xl\/_rels\/workbook22/, id);
  return zippedAs(packageOf(parts, true), { wideEnd: 'beside' });
}

/** As WPS Office saves: pictures that stand in cells in a part of its own, named by a formula, and its own properties. */
export function wpsLike(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const images = 'http://www.wps.cn/officeDocument/2017/etCustomData';
  const a = 'http://schemas.openxmlformats.org/drawingml/2006';
  const name = 'ID_0000000000000000000000000000CAFE';
  parts.set(
    'xl/cellimages.xml',
    `<etc:cellImages xmlns:xdr="${a}/spreadsheetDrawing" xmlns:r="${OFFICE}" xmlns:a="${a}/main" xmlns:etc="${images}">` +
      `<etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="${name}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>` +
      '<a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr/></xdr:pic></etc:cellImage></etc:cellImages>',
  );
  parts.set('xl/media/image77.png', PICTURE);
  parts.set(
    'xl/_rels/cellimages.xml.rels',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/image" Target="media/image77.png"/></Relationships>`,
  );
  insert(
    parts,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdW" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>',
  );
  insert(
    parts,
    TYPES,
    '</Types>',
    '<Override PartName="/xl/cellimages.xml" ContentType="application/vnd.wps-officedocument.cellimage+xml"/>',
  );
  insert(
    parts,
    'xl/worksheets/sheet1.xml',
    '</sheetData>',
    `<row r="200"><c r="A200" t="str"><f>_xlfn.DISPIMG("${name}",1)</f><v>=DISPIMG("${name}",1)</v></c></row>`,
  );
  parts.set(
    'docProps/custom.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>1041-11.8.2.0</vt:lpwstr></property></Properties>',
  );
  redirect(parts, (path, owner) => (owner === '' ? path : `/${path}`));
  return packageOf(parts);
}
