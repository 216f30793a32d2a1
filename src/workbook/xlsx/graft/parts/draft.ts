import { Package, type Parts } from '../../package/package';
import { PackageFault } from '../../package/refusals';
import { changeParts } from '../../package/replace';

/** A package under change. The parts that nothing was set for stay byte for byte as they are. */
export class Draft implements Parts {
  private readonly pack: Package;
  private readonly known = new Map<string, string>();
  private readonly changes = new Map<string, Uint8Array | null>();

  /** Throws PackageFault when the zip's directory cannot be read. */
  constructor(private readonly source: Uint8Array) {
    this.pack = new Package(source);
  }

  has(wanted: string): boolean {
    const path = this.pack.pathOf(wanted);
    const change = this.changes.get(path);
    return change === undefined ? this.pack.has(path) : change !== null;
  }

  /** A part's text as it stands by now. Throws PackageFault 'broken' for bytes that are no text: nothing may be lost. */
  text(wanted: string): string | undefined {
    const path = this.pack.pathOf(wanted);
    if (!this.has(path)) return undefined;
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const data = this.pack.data(path);
    if (!data) return undefined;
    const text = decode(data);
    this.known.set(path, text);
    return text;
  }

  /** The text of a part that must be there. Throws PackageFault 'broken'. */
  need(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw new PackageFault('broken');
    return text;
  }

  /** Sets a part's text, adding the part where there is none. */
  set(wanted: string, text: string): void {
    const path = this.pack.pathOf(wanted);
    if (this.text(path) === text) return;
    this.known.set(path, text);
    this.changes.set(path, encode(text, this.encodingOf(path)));
  }

  remove(wanted: string): void {
    const path = this.pack.pathOf(wanted);
    this.known.delete(path);
    if (this.pack.has(path)) this.changes.set(path, null);
    else this.changes.delete(path);
  }

  /** The paths of all parts as they stand by now. */
  paths(): readonly string[] {
    const added = [...this.changes.keys()].filter((path) => !this.pack.has(path));
    return [...this.pack.paths().filter((path) => this.has(path)), ...added];
  }

  /** The package as it stands by now. */
  bytes(): Uint8Array {
    return this.changes.size === 0 ? this.source : changeParts(this.source, this.changes);
  }

  private encodingOf(path: string): Encoding {
    const data = this.pack.has(path) ? this.pack.data(path) : undefined;
    return data ? encodingOf(data) : 'utf-8';
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(data: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(data), { fatal: true }).decode(data);
  } catch {
    throw new PackageFault('broken');
  }
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  const isLittle = encoding === 'utf-16le';
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
