import { packedEntry } from '../../src/workbook/xlsx/package/zip';
import { readDirectory } from '../../src/workbook/xlsx/package/directory';
import { Package } from '../../src/workbook/xlsx/package/package';
import { BookReader } from '../../src/workbook/xlsx/read/book';
import { relationshipsOf, relationshipsPath } from '../../src/workbook/xlsx/read/relationships';
import { mainPart, type SheetPart } from '../../src/workbook/xlsx/read/workbook';
import type { Sheet } from '../../src/sheet/sheet';
import { faultsOf } from '../../test/support/xlsx/checkPackage';

/** A worksheet as it reads, and where it stands. */
export interface ReadSheet {
  readonly part: SheetPart;
  readonly sheet: Sheet;
}

/** The worksheets of a package in the order of its tabs. Throws PackageFault or Refusal. */
export function sheetsOf(file: Uint8Array): readonly ReadSheet[] {
  const book = new BookReader(new Package(file));
  return book.parts.sheets.map((part) => ({ part, sheet: book.sheet(part) }));
}

/** The parts that hold a package together, which writing may change. */
export function framesOf(file: Uint8Array): ReadonlySet<string> {
  const pack = new Package(file);
  const main = mainPart(pack);
  const links = [...relationshipsOf(pack, main).values()];
  const own = links.filter(({ type }) => type === 'styles' || type === 'calcChain').map(({ path }) => path);
  const known = new Set(
    ['[Content_Types].xml', main, relationshipsPath(main), ...own].map((path) => path.toLowerCase()),
  );
  return new Set(pack.paths().filter((path) => known.has(path.toLowerCase())));
}

/** The paths of parts of the first package whose packed bytes, time or way of packing are others in the second. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const now = readDirectory(after);
  return [...readDirectory(before)].flatMap(([path, entry]) => {
    const other = now.get(path);
    if (!other) return [path];
    const [one, two] = [packedEntry(before, entry), packedEntry(after, other)];
    const isSame =
      one.crc === two.crc &&
      one.size === two.size &&
      one.time === two.time &&
      one.method === two.method &&
      Buffer.compare(one.data, two.data) === 0;
    return isSame ? [] : [path];
  });
}

/** Kinds of what the checks of packages find in the second package, and not at all in the first. */
export function newFaults(before: Uint8Array, after: Uint8Array): readonly string[] {
  const known = faults(before);
  if (known === undefined) return [];
  const kinds = new Set(known.map(kindOf));
  return (faults(after) ?? ['the package cannot be checked any more']).map(kindOf).filter((kind) => !kinds.has(kind));
}

/** Undefined for packages that the checks do not understand. */
function faults(file: Uint8Array): readonly string[] | undefined {
  try {
    const found = faultsOf(file);
    return found.includes('there is no workbook part') ? undefined : found;
  } catch {
    return undefined;
  }
}

/** Faults that differ in numbers and names alone are of one kind; so are all that stands in another order. */
function kindOf(fault: string): string {
  const plain = fault.replace(/^xl\/\S+: /, '').replace(/\S*\d\S*/g, 'N');
  return plain.replace(/^(workbook: |styles: |)\w+ out of order$/, '$1out of order');
}

/** Whether cells name formats that are not there: what is added to the formats becomes theirs. */
export function namesMissingFormats(file: Uint8Array): boolean {
  return faults(file)?.some((fault) => fault.includes('no format')) ?? true;
}
