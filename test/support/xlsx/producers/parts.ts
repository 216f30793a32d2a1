import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts of a package under rewriting, by their paths. */
export type Parts = Map<string, string | Uint8Array>;

const TYPES = '[Content_Types].xml';

/** The parts of a package; those of XML as texts. */
export function partsOf(bytes: Uint8Array): Parts {
  const isXml = (path: string) => /\.(xml|rels|vml)$/.test(path);
  const entries = Object.entries(unzipSync(bytes));
  return new Map(entries.map(([path, part]) => [path, isXml(path) ? strFromU8(part) : part]));
}

/** @param mark whether each XML part begins with a byte order mark */
export function packageOf(parts: Parts, mark = false): Uint8Array {
  const data = (part: string | Uint8Array) =>
    typeof part === 'string' ? strToU8((mark ? '\ufeff' : '') + part) : part;
  const files = Object.fromEntries([...parts].map(([path, part]) => [path, data(part)]));
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** Changes the texts of the parts whose paths match. */
export function change(parts: Parts, paths: RegExp, to: (text: string, path: string) => string): void {
  for (const [path, part] of parts) if (paths.test(path) && typeof part === 'string') parts.set(path, to(part, path));
}

/** Puts a text into a part, before another that must stand there. */
export function insert(parts: Parts, path: string, before: string, text: string): void {
  const part = parts.get(path);
  const at = typeof part === 'string' ? part.indexOf(before) : -1;
  if (typeof part !== 'string' || at < 0) throw new Error(`${path} has no ${before}`);
  parts.set(path, part.slice(0, at) + text + part.slice(at));
}

/** Rewrites where relationships within the package lead: from whole paths to whatever stands there then. */
export function redirect(parts: Parts, to: (path: string, owner: string) => string): void {
  change(parts, /\.rels$/, (text, path) => {
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    return text.replaceAll(/<Relationship [^>]*>/g, (link) =>
      link.includes('TargetMode="External"')
        ? link
        : link.replace(/Target="([^"]*)"/, (_, target: string) => `Target="${to(absolute(target, owner), owner)}"`),
    );
  });
}

/** Takes parts away, with their content types and whatever leads to them. */
export function drop(parts: Parts, paths: RegExp): void {
  const gone = new Set([...parts.keys()].filter((path) => paths.test(path)));
  for (const path of gone) parts.delete(path);
  change(parts, /\.rels$/, (text, path) => {
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    return text.replaceAll(/<Relationship [^>]*?Target="([^"]*)"[^>]*>(<\/Relationship>)?/g, (link, target: string) =>
      gone.has(absolute(target, owner)) ? '' : link,
    );
  });
  const types = String(parts.get(TYPES));
  parts.set(
    TYPES,
    types.replaceAll(/<Override [^>]*PartName="\/([^"]*)"[^>]*>/g, (type, path: string) =>
      gone.has(path) ? '' : type,
    ),
  );
}

/** Gives a part another path; what leads to it leads there by its whole path. */
export function rename(parts: Parts, from: string, to: string): void {
  redirect(parts, (path) => `/${path === from ? to : path}`);
  const rels = (path: string) => path.replace(/([^/]*)$/, '_rels/$1.rels');
  for (const [old, now] of [
    [from, to],
    [rels(from), rels(to)],
  ] as const) {
    const part = parts.get(old);
    if (part === undefined) continue;
    parts.delete(old);
    parts.set(now, part);
  }
  change(parts, /^\[Content_Types\]/, (text) => text.replace(`"/${from}"`, `"/${to}"`));
}

function absolute(target: string, owner: string): string {
  return decodeURIComponent(new URL(target, `file:///${owner}`).pathname.slice(1));
}
