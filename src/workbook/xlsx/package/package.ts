import { packedData, readDirectory, type ZipEntry } from './directory';
import { inflateEntry } from './inflate';
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_MATTERS_FROM_BYTES } from './limits';
import { PackageFault } from './refusals';

/** The parts of a package. A part is unpacked when it is asked for, and no further than the limits allow. */
export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private unpacked = 0;

  /** Throws PackageFault when the zip's directory cannot be read. */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** A part's text, or undefined where the package has no such part. Throws PackageFault: broken or too large. */
  text(path: string): string | undefined {
    const entry = this.entries.get(path);
    return entry && decode(this.unpack(entry));
  }

  private unpack(entry: ZipEntry): Uint8Array {
    this.unpacked += entry.size;
    const isBomb = entry.size > RATIO_MATTERS_FROM_BYTES && entry.size > entry.packedSize * MAX_RATIO;
    if (isBomb || this.unpacked > MAX_UNPACKED_BYTES) throw new PackageFault('too-large');
    return inflateEntry(packedData(this.bytes, entry), entry);
  }
}

function decode(data: Uint8Array): string {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(data);
  return new TextDecoder().decode(data);
}
