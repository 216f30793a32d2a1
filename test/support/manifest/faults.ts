import { MANIFEST } from './appTypes';
import { at, conforms } from './conforms';
import { NAMESPACES } from './notation';
import { RULES } from './rules';
import type { Element } from './tree';

/** All that a manifest breaks of Microsoft's published schema and rules; empty when Office should take it. */
export function faultsOf(manifest: Element): readonly string[] {
  if (manifest.name !== MANIFEST.name || manifest.namespace !== NAMESPACES.app) {
    return [`${at(manifest)} is no manifest of version 1.1`];
  }
  const broken = RULES.flatMap(({ source, faults }) =>
    faults(manifest).map((fault) => `${fault} (https://learn.microsoft.com/${source})`),
  );
  return [...conforms(manifest, MANIFEST), ...broken];
}
