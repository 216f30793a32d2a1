import { packedData, readDirectory, type ZipEntry } from './directory';
import { inflateEntry } from './inflate';
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_MATTERS_FROM_BYTES } from './limits';
import { PackageFault } from './refusals';
import { decodeXml } from './decode';

/** Where parts are read from. */
export interface Parts {
  has(path: string): boolean;
  /** A part's text, or undefined where there is no such part. */
  text(path: string): string | undefined;
}

/** The parts of a package. A part is unpacked when it is asked for, and no further than the limits allow. */
export class Package implements Parts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The paths as they stand there, by what they are compared by. */
  private readonly standing: ReadonlyMap<string, string>;
  private unpacked = 0;

  /** Throws PackageFault when the zip's directory cannot be read. */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
    this.standing = new Map(this.paths().map((path) => [path.toLowerCase(), path]));
  }

  has(path: string): boolean {
    return this.entries.has(this.pathOf(path));
  }

  /**
   * A part's path as it stands in the zip, or the given one where there is no such part. Names that differ in case are
   * one (ECMA-376 part 2, 6.2.2.3), and so are letters and their numbers in percent signs.
   */
  pathOf(path: string): string {
    if (this.entries.has(path)) return path;
    return this.standing.get(path.toLowerCase()) ?? this.standing.get(unquoted(path).toLowerCase()) ?? path;
  }

  /** A part's text, or undefined where the package has no such part. Throws PackageFault: broken or too large. */
  text(path: string): string | undefined {
    const data = this.data(path);
    return data && decodeXml(data);
  }

  /** A part's bytes. Throws as `text` does. */
  data(path: string): Uint8Array | undefined {
    const entry = this.entries.get(this.pathOf(path));
    return entry && this.unpack(entry);
  }

  /** The paths of all parts. */
  paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  private unpack(entry: ZipEntry): Uint8Array {
    this.unpacked += entry.size;
    const isBomb = entry.size > RATIO_MATTERS_FROM_BYTES && entry.size > entry.packedSize * MAX_RATIO;
    if (isBomb || this.unpacked > MAX_UNPACKED_BYTES) throw new PackageFault('too-large');
    return inflateEntry(packedData(this.bytes, entry), entry);
  }
}

function unquoted(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
