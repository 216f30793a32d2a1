import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The requirement set that brought a member, for instance "ExcelApi" 1.9. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

let declared: ReadonlyMap<string, ApiSet> | undefined;

/**
 * The requirement sets of Excel's classes and members ("Range", "Range.values", "Worksheet.getRange"), from the remarks
 * `[Api set: …]` in Microsoft's type declarations (@types/office-js). A member without a remark has its class's.
 */
export function apiSets(): ReadonlyMap<string, ApiSet> {
  declared ??= readDeclarations();
  return declared;
}

function readDeclarations(): Map<string, ApiSet> {
  const types = createRequire(import.meta.url).resolve('@types/office-js/package.json');
  const text = readFileSync(path.join(path.dirname(types), 'index.d.ts'), 'utf8');
  const from = text.indexOf('declare namespace Excel {');
  const sets = new Map<string, ApiSet>();
  let remark: ApiSet | undefined;
  let owner: string | undefined;
  for (const line of text.slice(from, text.indexOf('\n}', from)).split('\n')) {
    const [, name, version] = /\[Api set: (\w+) (\d+\.\d+)/.exec(line) ?? [];
    if (name !== undefined && version !== undefined) remark = { name, version };
    const [, type] = /^ {4}(?:class|interface|enum|function|type) (\w+)/.exec(line) ?? [];
    const [, member] = /^ {8}(?:readonly )?(\w+)[?]?[(<:]/.exec(line) ?? [];
    const key = type ?? (owner !== undefined && member !== undefined ? `${owner}.${member}` : undefined);
    if (key === undefined) continue;
    const set = remark ?? (owner === undefined ? undefined : sets.get(owner));
    if (set !== undefined && !sets.has(key)) sets.set(key, set);
    if (type !== undefined) owner = type;
    remark = undefined;
  }
  return sets;
}

/**
 * The set of a member as the meter names it, for instance "Range.values =" or "Worksheet.getRange()". undefined for what
 * Microsoft does not declare: the client's own members begin with "_".
 */
export function setOf(member: string): ApiSet | undefined {
  const name = member.replace(/ =$|\(\)$/, '');
  return apiSets().get(FUNCTIONS[name] ?? name);
}

/** Members that Microsoft declares only as the function of the namespace Excel that calls them. */
const FUNCTIONS: Readonly<Record<string, string>> = { 'Application.createWorkbook': 'createWorkbook' };

/** Whether an Excel with these sets (names in lower case) has a member; what is not declared is left to the model. */
export function offers(sets: Readonly<Record<string, string>>, member: string): boolean {
  const needed = setOf(member);
  if (needed === undefined) return true;
  const [major = 0, minor = 0] = numbers(sets[needed.name.toLowerCase()] ?? '0.0');
  const [neededMajor = 0, neededMinor = 0] = numbers(needed.version);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function numbers(version: string): readonly number[] {
  return version.split('.').map(Number);
}
