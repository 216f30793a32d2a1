const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const HIGHEST_CODE_POINT = 0x10ffff;

/** XML text as it is meant: entities decoded, line ends as XML has them. Unknown entities stay as they are written. */
export function decodeEntities(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, decodeEntity) : text;
}

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return NAMED[body] ?? whole;
  const isHexadecimal = body[1] === 'x' || body[1] === 'X';
  const code = isHexadecimal ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

/** Text of a cell as it is meant: _xHHHH_ stands for a UTF-16 unit (ECMA-376 part 1, 22.9.2.19). */
export function decodeUnits(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}

/** What could be read as an escape, also with one after it, and what XML cannot hold: lone surrogates, non-characters. */
const TO_ESCAPE =
  /_(?=x[0-9a-f]{4})|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gi;

/** The opposite of decodeUnits, for text that goes through the writer (which escapes control characters itself). */
export function encodeUnits(text: string): string {
  return text.replace(TO_ESCAPE, unitEscape);
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value as an attribute between double quotes, or a text, holds it; line breaks are kept. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign).replace(/[\t\n\r]/g, lineBreak);
}

/** Line ends are normal only as line feeds; in attributes all of them become blanks. */
function lineBreak(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** A cell's text as <t> holds it: what XML cannot hold is escaped in Excel's way, then the markup. */
export function escapeCellText(text: string): string {
  return withoutControls(text)
    .replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign)
    .replace(/\r/g, unitEscape);
}

/** A cell's text, or where its link leads, as an attribute holds it. */
export function escapeCellAttribute(text: string): string {
  return escapeMarkup(withoutControls(text)).replaceAll("'", '&apos;');
}

function withoutControls(text: string): string {
  return encodeUnits(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, unitEscape);
}

function unitEscape(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
