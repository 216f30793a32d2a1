import '../test/host/boundary/setup';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setOf, type ApiSet } from '../test/host/boundary/apiSets';
import type { Meter } from '../test/host/boundary/meter';
import { standIn } from '../test/host/standIn';
import { noteEvents } from './office-members/events';
import { allJobs } from './office-members/jobs';

/** Where the list of members is kept for people. */
export const MEMBERS_DOCUMENT = new URL('../docs/office-members.md', import.meta.url);

/** A member of Excel's classes as Microsoft's reference names it, "Range.values" or "Worksheet.getRange()". */
export interface UsedMember {
  readonly type: string;
  readonly name: string;
  readonly uses: readonly Use[];
  readonly set: ApiSet;
}

type Use = 'read' | 'set' | 'called' | 'listened to';

/**
 * The members the product used while it did all its jobs in the stand-in, by class and name. What the client adds by
 * itself begins with "_" or belongs to no declared class, and is left out.
 */
export async function usedMembers(): Promise<readonly UsedMember[]> {
  const meters: Meter[] = [];
  const events = new Set<string>();
  const stop = noteEvents((member) => events.add(member));
  try {
    await allJobs((book) => {
      const excel = standIn({ book });
      meters.push(excel.meter);
      return excel;
    });
  } finally {
    stop();
  }
  const uses = new Map<string, Set<Use>>();
  const add = (member: string, use: Use) => uses.set(member, (uses.get(member) ?? new Set()).add(use));
  for (const { members } of meters) for (const member of members) add(member.replace(/ =$/, ''), useOf(member));
  for (const member of events) add(member, 'listened to');
  return [...uses].flatMap(([member, how]): readonly UsedMember[] => {
    const [type = '', name = ''] = member.split('.');
    const set = setOf(member);
    return set && !name.startsWith('_') ? [{ type, name, set, uses: [...how].sort() }] : [];
  });
}

function useOf(member: string): Use {
  if (member.endsWith(' =')) return 'set';
  return member.endsWith('()') ? 'called' : 'read';
}

/** docs/office-members.md for these members. */
export function membersDocument(members: readonly UsedMember[]): string {
  const sorted = [...members].sort((a, b) => compare(a.type, b.type) || compare(a.name, b.name));
  const sets = new Map<string, number>();
  for (const { set } of members) sets.set(nameOf(set), (sets.get(nameOf(set)) ?? 0) + 1);
  const counts = [...sets].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return [
    '# The members of Office.js that the add-in uses',
    '',
    '<!-- made by scripts/office-members.ts (npm run docs:members), not by hand -->',
    '',
    'What crossed the boundary to the [stand-in](stand-in.md) while the add-in did all its jobs there: read, read again,',
    'generate twice, add input sheets, edit, reveal, watch, restore, open a file as a new workbook, and recover from runs',
    'that broke off at many places.',
    'The requirement sets are those of Microsoft’s type declarations (`@types/office-js`). What the client does without',
    'Excel (`load`, `sync`, `isNullObject`) has no set of its own to be asked for.',
    '',
    `${members.length} members. Requirement sets and their members: ${counts.map(([set, count]) => `${set}: ${count}`).join(', ')}.`,
    '',
    '| member | used | requirement set |',
    '| --- | --- | --- |',
    ...sorted.map(({ type, name, uses, set }) => `| \`${type}.${name}\` | ${uses.join(', ')} | ${nameOf(set)} |`),
    '',
  ].join('\n');
}

function nameOf({ name, version }: ApiSet): string {
  return `${name} ${version}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(MEMBERS_DOCUMENT, membersDocument(await usedMembers()));
}
