import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { check } from '../../src/app/check';
import { exportForms } from '../../src/app/export';
import { formsOf } from '../../src/app/forms';
import { progressOfAll } from '../../src/app/progress';
import { drawFindings } from '../../src/lists/findings';
import { drawProgress } from '../../src/lists/progress';
import { drawTally } from '../../src/lists/tally';
import type { Cell, Sheet } from '../../src/sheet/sheet';
import { Refusal } from '../../src/workbook/port/refusal';
import { writeImpersonalWorkbook } from '../../src/workbook/xlsx/write/impersonal';
import { readBack, sample } from './support';

const input = await sample('gunma-r5').read();
const checked = await check({ read: () => Promise.resolve(input) });
const { report } = checked.reading;
const forms = formsOf(checked, false).map(({ drawing }) => readBack(drawing));
const lists = [
  drawFindings(report, checked),
  drawProgress(report, progressOfAll(checked.reading)),
  drawTally(report),
].map(readBack);

const counts = { error: 0, warning: 0, info: 1 };
const linkedFinding = {
  code: 'example',
  severity: 'info' as const,
  place: { sheet: input[0]?.name ?? '', at: { row: 0, column: 0 } },
  value: '',
  message: '確認してください。',
};

/** In no form, and nothing a person would write. */
const SECRET = '秘匿すべき架空の語';
const secret: Cell = { value: SECRET, shown: SECRET, format: '@' };

/** Every part of the file that the forms leave in; null where they do not leave. */
async function partsOf(sheets: readonly Sheet[], purpose: 'submission' | 'publication'): Promise<string | null> {
  const workbook = { read: () => Promise.resolve(sheets) };
  try {
    const { file } = await exportForms(workbook, purpose, { allowErrors: true, write: writeImpersonalWorkbook });
    return Object.entries(unzipSync(file.bytes))
      .map(([path, part]) => `${path}\n${strFromU8(part)}`)
      .join('\n');
  } catch (cause) {
    if (cause instanceof Refusal) return null;
    throw cause;
  }
}

function withSecret(sheet: Sheet, row: number, column: number): Sheet {
  const rows = Array.from({ length: Math.max(sheet.rows.length, row + 1) }, (_, at) => [...(sheet.rows[at] ?? [])]);
  const cells = rows[row];
  if (cells) cells[column] = secret;
  return { ...sheet, rows };
}

const purpose = fc.constantFrom('submission' as const, 'publication' as const);

it('nothing that stands on any other sheet leaves with the forms, wherever it stands', async () => {
  const others = [...input, ...lists];
  let left = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(others.length - 1),
      fc.nat(30),
      fc.nat(12),
      fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
      purpose,
      async (at, row, column, visibility, wanted) => {
        const all = others.map((sheet, index) =>
          index === at ? { ...withSecret(sheet, row, column), visibility } : sheet,
        );
        const parts = await partsOf([...all, ...forms], wanted);
        if (parts === null) return;
        left += 1;
        expect(parts.includes(SECRET)).toBe(false);
      },
    ),
    { numRuns: 15 },
  );
  expect(left).toBeGreaterThan(10);
});

it('no text of the lists leaves, but what the forms say too', async () => {
  const parts = await partsOf([...input, ...lists, ...forms], 'submission');
  const said = forms.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.shown ?? '');
  const texts = lists
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) => (typeof cell?.value === 'string' ? cell.value : []));
  const only = texts.filter((text) => text.length > 4 && !said.some((other) => other.includes(text)));
  expect(only.length).toBeGreaterThan(50);
  expect(only.filter((text) => parts?.includes(text))).toEqual([]);
});

it.each(['submission', 'publication'] as const)('no link leaves: %s', async (wanted) => {
  const drawn = drawFindings(report, { findings: [linkedFinding], unchecked: [], counts });
  expect(drawn.rows.flatMap(({ cells }) => cells).filter(({ link }) => link)).toHaveLength(1);
  const parts = await partsOf([...input, readBack(drawn), ...forms], wanted);
  expect(parts).toContain('<sheetData>');
  expect(parts).not.toMatch(/hyperlink/i);
});

it('what stands on a form leaves: the test would see it', async () => {
  const [first, ...rest] = forms;
  if (!first) throw new Error('there is no form');
  const row = first.rows.findIndex((cells) => cells.some((cell) => (cell?.shown.length ?? 0) > 60));
  const column = (first.rows[row] ?? []).findIndex((cell) => cell !== undefined);
  const parts = await partsOf([...input, withSecret(first, row, column), ...rest], 'submission');
  expect(parts?.includes(SECRET)).toBe(true);
});
