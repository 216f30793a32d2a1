import { XmlScanner } from '../xml/scanner';
import type { Parts } from '../package/package';

/** One relationship of a part: the last word of its type ("worksheet") and the path it leads to. */
export interface Relationship {
  readonly type: string;
  readonly path: string;
}

/**
 * The relationships of a part by their ids; '' asks for the package's own. Transitional and strict packages have
 * different type addresses with the same last word.
 */
export function relationshipsOf(pack: Parts, path: string): ReadonlyMap<string, Relationship> {
  const folder = folderOf(path);
  const xml = pack.text(relationshipsPath(path));
  const found = new Map<string, Relationship>();
  if (xml === undefined) return found;
  const scan = new XmlScanner(xml);
  while (scan.next()) {
    if (!scan.opens || scan.name !== 'Relationship') continue;
    const [id, type, target] = [scan.attribute('Id'), scan.attribute('Type'), scan.attribute('Target')];
    if (id === undefined || type === undefined || target === undefined) continue;
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: resolvePath(folder, target) });
  }
  return found;
}

/** The part that holds the relationships of the part at a path. */
export function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** The folder of a part, with the slash at its end. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  const plain = target.replaceAll('\\', '/');
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
