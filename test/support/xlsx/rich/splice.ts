import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PICTURE } from './parts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const CHAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';

/** The workbook with macros, furigana, a calculation chain and a property of its own. */
export function withMacros(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, from: string, to: string) => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    parts[path] = strToU8(text.replace(from, () => to));
  };
  const cells = Array.from({ length: 10 }, (_, at) => `<c r="D${at + 2}"${at === 0 ? ' i="ID"' : ''}/>`).join('');
  const id = /name="集 計" sheetId="(\d+)"/.exec(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()))?.[1] ?? '';
  parts['xl/calcChain.xml'] = strToU8(
    `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells.replace('ID', id)}</calcChain>`,
  );
  parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 2000 }, (_, at) => (at * 37) % 251);
  parts['xl/media/image1.png'] = PICTURE;
  parts['docProps/custom.xml'] = strToU8(
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  );
  change(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdU" Type="${RELATIONSHIPS}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
  );
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
      `<Relationship Id="rIdC" Type="${RELATIONSHIPS}/calcChain" Target="calcChain.xml"/></Relationships>`,
  );
  change('xl/drawings/_rels/drawing1.xml.rels', '</Relationships>', picture());
  change(
    '[Content_Types].xml',
    '<Override',
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/>' +
      `<Override PartName="/docProps/custom.xml" ContentType="${CUSTOM_TYPE}"/>` +
      `<Override PartName="/xl/calcChain.xml" ContentType="${CHAIN_TYPE}"/><Override`,
  );
  change('[Content_Types].xml', 'spreadsheetml.sheet.main+xml', 'sheet.macroEnabled.main+xml');
  change('[Content_Types].xml', 'vnd.openxmlformats-officedocument.sheet.macro', 'vnd.ms-excel.sheet.macro');
  parts['xl/sharedStrings.xml'] = strToU8(
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>漢字</t>' +
      '<rPh sb="0" eb="2"><t>カンジ</t></rPh><phoneticPr fontId="0"/></si></sst>',
  );
  if (!strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).includes('/sharedStrings"')) {
    change(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdS" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    );
  }
  if (!strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).includes('/xl/sharedStrings.xml')) {
    const type = `<Override PartName="/xl/sharedStrings.xml" ContentType="${STRINGS_TYPE}"/>`;
    change('[Content_Types].xml', '<Override', `${type}<Override`);
  }
  change('xl/worksheets/sheet1.xml', '</row>', '<c r="J1" t="s"><v>0</v></c></row>');
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function picture(): string {
  return `<Relationship Id="rIdP" Type="${RELATIONSHIPS}/image" Target="/xl/media/image1.png"/></Relationships>`;
}
