import { PackageFault } from './refusals';

/** Packages know no other encodings (ECMA-376 part 2, 6.2.5); these two names mean what their bytes are. */
const KNOWN = /^(utf-8|utf-16|us-ascii)$/i;
const DECLARED = /^<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([^"']{0,100})/;

/**
 * The text of an XML part. Throws PackageFault 'broken' for other encodings and for bytes that are none of its
 * characters: read as what they are not, they would be wrong texts, and nobody would know.
 */
export function decodeXml(data: Uint8Array): string {
  const text = decoded(data);
  const [, encoding = 'utf-8'] = DECLARED.exec(text) ?? [];
  if (!KNOWN.test(encoding) || text.includes('\0')) throw new PackageFault('broken');
  return text;
}

function decoded(data: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(data), { fatal: true }).decode(data);
  } catch {
    throw new PackageFault('broken');
  }
}

/** By the byte order mark, or by how "<" stands where there is none (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
