import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { MEMBERS_DOCUMENT, membersDocument, usedMembers, type UsedMember } from '../../../scripts/office-members';

/** The one Excel that is bought once and still served; the manifest asks for no more. */
const EXCEL_2021 = 14;

let members: readonly UsedMember[] = [];
beforeAll(async () => {
  members = await usedMembers();
}, 120_000);

it('has a current docs/office-members.md (npm run docs:members)', async () => {
  expect(await readFile(MEMBERS_DOCUMENT, 'utf8')).toBe(membersDocument(members));
});

it('uses no member above ExcelApi 1.14, and none of another set', () => {
  const newer = members.filter(({ set }) => set.name !== 'ExcelApi' || minor(set.version) > EXCEL_2021);
  expect(newer).toEqual([]);
});

it('sees what is called, set, read and listened to', () => {
  const seen = members.map(({ type, name }) => `${type}.${name}`);
  expect(seen).toEqual(
    expect.arrayContaining([
      'Range.copyFrom()',
      'Range.numberFormat',
      'Worksheet.visibility',
      'WorksheetCollection.onChanged',
      'NamedItemCollection.add()',
      'Range.select()',
    ]),
  );
});

function minor(version: string): number {
  const [major, minor] = version.split('.').map(Number);
  return major === 1 ? (minor ?? Infinity) : Infinity;
}
