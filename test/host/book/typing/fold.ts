const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * Full-width ASCII, yen sign and space as their plain counterparts, for figures and formulas (excel-rules:
 * type-wide-digits, ex-wide-hyphen, ex-brackets). All else stays: ① is no 1, − (U+2212) no minus (ex-minus-text).
 */
export function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/[\uffe5\\]/g, '¥')
    .replaceAll('\u3000', ' ');
}
