import { XmlScanner } from '../xml/scanner';
import type { Package } from '../package/package';

/** One relationship of a part: the last word of its type ("worksheet") and the path it leads to. */
export interface Relationship {
  readonly type: string;
  readonly path: string;
}

/**
 * The relationships of a part by their ids; '' asks for the package's own. Transitional and strict packages have
 * different type addresses with the same last word.
 */
export function relationshipsOf(pack: Package, path: string): ReadonlyMap<string, Relationship> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const xml = pack.text(`${folder}_rels/${path.slice(slash)}.rels`);
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

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
