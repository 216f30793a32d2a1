import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook with pictures on its first sheet, which so far has none. Their contents are noise: they do not pack. */
export function withPictures(bytes: Uint8Array, count: number, size: number): Uint8Array {
  const parts = unzipSync(bytes);
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const insert = (path: string, before: string, text: string) => {
    const part = strFromU8(parts[path] ?? new Uint8Array());
    const at = part.lastIndexOf(before);
    if (at < 0) throw new Error(`${path} has no ${before}`);
    parts[path] = strToU8(part.slice(0, at) + text + part.slice(at));
  };
  for (const number of numbers) parts[`xl/media/image${number}.png`] = noise(size, number);
  parts['xl/drawings/drawing1.xml'] = strToU8(
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
      `${numbers.map(picture).join('')}</xdr:wsDr>`,
  );
  parts['xl/drawings/_rels/drawing1.xml.rels'] = links(
    numbers.map((number) => [`rId${number}`, 'image', `../media/image${number}.png`]),
  );
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = links([['rId1', 'drawing', '../drawings/drawing1.xml']]);
  insert(SHEET, '</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="rId1"/>`);
  const type =
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>';
  insert('[Content_Types].xml', '</Types>', `<Default Extension="png" ContentType="image/png"/>${type}`);
  return zipSync(parts, { level: 6 });
}

function links(all: readonly (readonly [id: string, type: string, target: string])[]): Uint8Array<ArrayBuffer> {
  const elements = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return strToU8(`<Relationships xmlns="${PACKAGE}">${elements.join('')}</Relationships>`);
}

function picture(number: number): string {
  const place = (name: string, row: number) =>
    `<xdr:${name}><xdr:col>20</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor>${place('from', number * 2)}${place('to', number * 2 + 1)}<xdr:pic><xdr:nvPicPr>` +
    `<xdr:cNvPr id="${number}" name="図 ${number}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${number}"/>` +
    '<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
    '</xdr:pic><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** Bytes without any pattern that packs, the same ones each time. */
function noise(size: number, seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let state = seed;
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
