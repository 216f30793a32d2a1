import { MAIN, makePackage } from '../../support/xlsx/package';
import { hostile, many, millions, textCell, type Hostile } from './case';

const sheet = (data: string) => makePackage({ sheets: [{ data }], level: 0 });
const beside = (after: string) => makePackage({ sheets: [{ data: row(textCell('A1', '甲')), after }], level: 0 });
const row = (cells: string) => `<row r="1">${cells}</row>`;
const whole = (xml: string | Uint8Array) => makePackage({ parts: { 'xl/worksheets/sheet1.xml': xml }, level: 0 });
const xmlOf = (text: string, declaration = '') =>
  `${declaration}<worksheet xmlns="${MAIN}"><sheetData>${row(textCell('A1', text))}</sheetData></worksheet>`;
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${many(9, (n) => `<!ENTITY a${n} "${`&a${n === 1 ? '' : n - 1};`.repeat(10)}">`)}]>`;
const PASSWD = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

/** XML that is large, deep, made to blow up, or no XML. */
export const MARKUP: readonly Hostile[] = [
  hostile('entities that grow', '壊れている', () => whole(LAUGHS + xmlOf('&a9;'))),
  hostile('an entity from outside', '壊れている', () => whole(PASSWD + xmlOf('&a;'))),
  hostile('entities that grow, in the strings', '壊れている', () =>
    makePackage({ strings: '', parts: { 'xl/sharedStrings.xml': `${LAUGHS}<sst><si><t>&a9;</t></si></sst>` } }),
  ),
  hostile('entities that grow, in the workbook part', '壊れている', () =>
    makePackage({ parts: { 'xl/workbook.xml': `${LAUGHS}<workbook/>` } }),
  ),
  hostile('6 million elements in one another', '壊れている', () => beside(millions('<a>', 18) + millions('</a>', 24))),
  hostile('10 million elements in one another, never closed', '壊れている', () => beside(millions('<a>', 30))),
  hostile('elements in one another in the workbook part', '壊れている', () =>
    makePackage({ workbook: '<a>'.repeat(100_000) + '</a>'.repeat(100_000) }),
  ),
  hostile('3 million elements beside one another', 'read', () => beside(millions('<a></a><b/>', 30))),
  hostile('an attribute of 30 MB', 'read', () => beside(`<a b="${millions('x', 30)}"/>`)),
  hostile('an attribute of 30 MB that is read', '大きすぎる', () =>
    sheet(row(`<c r="${millions('A', 30)}"><v>1</v></c>`)),
  ),
  hostile('a sheet name of 30 MB', '大きすぎる', () =>
    makePackage({ sheets: [{ name: millions('x', 30) }], level: 0 }),
  ),
  hostile('a tag of 30 MB', 'read', () => beside(`<${millions('a', 15)}></${millions('a', 15)}>`)),
  hostile('6 million attributes', 'read', () => sheet(row(`<c${millions(' a=""', 30)} r="A1"><v>1</v></c>`))),
  hostile('a quote that is never closed', '壊れている', () => beside(`<a b="${millions('>', 30)}`)),
  hostile('a comment of 30 MB', 'read', () => beside(`<!--${millions('-', 30)}-->`)),
  hostile('a comment that is never closed', '壊れている', () => beside(`<!--${millions('<!--', 30)}`)),
  hostile('6 million comments', 'read', () => beside(millions('<!---->', 42))),
  hostile('6 million comments in a cell’s text', '大きすぎる', () =>
    sheet(row(textCell('A1', millions('<!---->', 42)))),
  ),
  hostile('a CDATA section of 30 MB in a cell', '大きすぎる', () =>
    sheet(row(textCell('A1', `<![CDATA[${millions('x', 30)}]]>`))),
  ),
  hostile('instructions of 30 MB', 'read', () => beside(millions('<?a b?>', 30))),
  hostile('a cell of 10 million characters', '大きすぎる', () => sheet(row(textCell('A1', millions('字', 10))))),
  ...['&amp;', '&#65;', '&', '&&&&a', '_x0041_', '_x004', '\r', '\r\n'].map((unit) =>
    hostile(`a cell of 30 MB of ${JSON.stringify(unit)}`, '大きすぎる', () =>
      sheet(row(textCell('A1', millions(unit, 30)))),
    ),
  ),
  hostile('an entity of 30 million letters', '大きすぎる', () => sheet(row(textCell('A1', `&${millions('a', 30)};`)))),
  hostile('a value of 30 million digits', '大きすぎる', () => sheet(row(`<c r="A1"><v>${millions('1', 30)}</v></c>`))),
  hostile('3,000 cells of 30,000 entities in all', 'read', () =>
    sheet(many(300, (n) => `<row r="${n}">${textCell(`A${n}`, '&amp;'.repeat(30_000))}</row>`)),
  ),
  hostile('zero bytes in a text', '壊れている', () => whole(xmlOf('甲\0乙'))),
  hostile('zero bytes for a sheet', '壊れている', () => whole(new Uint8Array(30_000_000))),
  hostile('references to zero and to control characters', 'read', () => whole(xmlOf('甲&#0;&#x1b;&#x7;_x0000_乙'))),
  hostile('half characters and non-characters', 'read', () => whole(xmlOf('&#xD800;&#xDC00;&#xFFFF;_xD800_\uffff'))),
  hostile('bytes that are no UTF-8', '壊れている', () => whole(Buffer.from(xmlOf('\x8d\x80'), 'latin1'))),
  hostile('a byte order mark', 'read', () => whole(`\ufeff${xmlOf('甲')}`)),
  hostile('two byte order marks', 'read', () => whole(`\ufeff\ufeff${xmlOf('甲')}`)),
  ...(['utf16le', 'utf16be'] as const).flatMap((encoding) => [
    hostile(`${encoding} with its mark`, 'read', () => whole(utf16(`\ufeff${xmlOf('甲')}`, encoding))),
    hostile(`${encoding} without its mark`, 'read', () => whole(utf16(xmlOf('甲', declared('UTF-16')), encoding))),
    hostile(`${encoding} cut in a character`, '壊れている', () =>
      whole(utf16(`\ufeff${xmlOf('甲')}`, encoding).subarray(0, -1)),
    ),
  ]),
  hostile('UTF-16 said, UTF-8 meant', 'read', () => whole(xmlOf('甲', declared('UTF-16')))),
  hostile('UTF-7', '壊れている', () => whole(xmlOf('+dTI-', declared('UTF-7')))),
  hostile('Shift_JIS', '壊れている', () => whole(xmlOf('kou', declared('Shift_JIS')))),
  hostile('an encoding nobody knows', '壊れている', () => whole(xmlOf('甲', declared('x-besshi')))),
  hostile('UTF-32', '壊れている', () =>
    whole(new Uint8Array(Uint32Array.from(xmlOf('甲'), (sign) => sign.codePointAt(0) ?? 0).buffer)),
  ),
  hostile('an empty sheet part', '壊れている', () => whole('')),
  hostile('HTML for a sheet', '壊れている', () => whole('<html><body><br></body></html>')),
  hostile('text for a sheet', '壊れている', () => whole('項目,値')),
  hostile('a picture for a sheet', '壊れている', () => whole(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))),
];

function utf16(text: string, encoding: 'utf16le' | 'utf16be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf16le' ? bytes : bytes.swap16();
}
