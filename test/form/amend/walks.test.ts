import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawForms, type Form } from '../../../src/form';
import { amend, type Amended } from '../../../src/form/amend';
import { draw } from '../../../src/form/draw';
import type { FormContent } from '../../../src/form/content';
import type { Sheet } from '../../../src/sheet/sheet';
import { SECTIONS } from '../../../src/domain/report';
import { indicator, item, report, written } from '../../support/report';
import { inserted, sheetOfDrawing, typed, withoutRow } from '../../support/sheetOfDrawing';

const NAME = '在宅医療と介護の連携';

/** What a person does to a sheet. The row counts among those that say something, the place in thousandths of its text. */
const step = fc.record({
  kind: fc.constantFrom('over', 'insert', 'delete', 'empty', 'part', 'breakLine', 'move', 'margin', 'figure'),
  row: fc.nat(200),
  to: fc.nat(200),
  column: fc.nat(9),
  place: fc.nat(1000),
});
const paragraph = fc.constantFrom(
  '・研修を行った。',
  '・派遣を行った。',
  '',
  '　',
  '２　主な目標指標の進捗状況',
  '数値',
  '護'.repeat(500),
  `${'市町村の求めに応じて専門職を派遣した。'.repeat(30)}`,
);
const section = fc.array(paragraph, { maxLength: 8 }).map((lines) => lines.join('\n').trim());
const texts = fc.record({ background: section, record: section, evaluation: section, insurers: section });
const indicators = fc.nat(20).map((count) =>
  Array.from({ length: count }, (_, at) =>
    indicator(NAME, `指標${at}`, {
      baseline: written(`${at}`, 'H28'),
      latest: written('486～533', 'R5'),
      target: written('250'),
      note: at % 3 === 0 ? `注${at}` : '',
    }),
  ),
);
const forms = fc.record({ texts, indicators }).map((made) => {
  const [form] = drawForms(report([item(NAME, made.texts)], made.indicators), { draft: false, takenNames: [] });
  if (!form) throw new Error('no form was drawn');
  return form;
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Every text that is typed is one that stands nowhere else: 〔0〕, 〔1〕 … */
function walked(form: Form, steps: readonly Step[]): Sheet {
  return steps.reduce((sheet, one, at) => done(sheet, one, `〔${at}〕`), sheetOfDrawing(form.drawing));
}

function done(sheet: Sheet, { kind, row, to, column, place }: Step, mark: string): Sheet {
  const filled = sheet.rows.flatMap((cells, at) => (cells.some((cell) => cell) ? [at] : []));
  const at = filled[row % filled.length] ?? 0;
  const first = sheet.rows[at]?.findIndex((cell) => cell) ?? 0;
  const text = sheet.rows[at]?.[first]?.shown ?? '';
  const middle = Math.floor((text.length * place) / 1000);
  switch (kind) {
    case 'over':
      return typed(sheet, at, first, `${text.slice(0, middle)}${mark}${text.slice(middle)}`);
    case 'insert':
      return inserted(sheet, at, 1, mark);
    case 'delete':
      return withoutRow(sheet, at);
    case 'empty':
      return typed(sheet, at, first, '');
    case 'part':
      return inserted(typed(sheet, at, first, text.slice(0, middle)), at + 1, first, `${text.slice(middle)}${mark}`);
    case 'breakLine':
      return typed(sheet, at, first, `${text.slice(0, middle)}\n${mark}${text.slice(middle)}`);
    case 'move':
      return inserted(withoutRow(sheet, at), to % sheet.rows.length, first, text);
    case 'margin':
      return typed(inserted(sheet, at, 0, mark), at, column, `${mark}傍`);
    case 'figure':
      return typed(sheet, at, column, mark);
  }
}

const black = (text: string): string => text.replace(/\s/g, '');

function saidBy({ wording, name, sections, table }: FormContent): string {
  return black(JSON.stringify([wording, name, sections, table]).replaceAll('\\n', ''));
}

function all({ content, outside }: Amended): string {
  return `${saidBy(content)}${outside.map(({ text }) => black(text)).join()}`;
}

const marksOf = (sheet: Sheet): ReadonlySet<string> =>
  new Set(sheet.rows.flatMap((cells) => cells.flatMap((cell) => cell?.shown.match(/〔\d+〕傍?/g) ?? [])));

describe('however a person edits a form', () => {
  it('everything typed is read, and drawn again', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(forms, fc.array(step, { maxLength: 8 }), (form, steps) => {
        const sheet = walked(form, steps);
        const amended = amend(form, sheet);
        const said = all(amended);
        for (const mark of marksOf(sheet)) expect(said).toContain(mark);
        const fitted = draw(amended.content, '別紙２', { kind: 'form', item: NAME });
        const drawn = black(fitted.drawing.rows.flatMap(({ cells }) => cells.map(({ content }) => content)).join(''));
        const outside = black(amended.outside.map(({ text }) => text).join());
        for (const mark of marksOf(sheet)) expect(`${drawn}${outside}`).toContain(mark);
      }),
      { numRuns: 150 },
    );
  });

  it('every section has what stands between its label and the next', { timeout: 30_000 }, () => {
    const inside = step.filter(({ kind }) => kind !== 'move' && kind !== 'margin' && kind !== 'figure');
    fc.assert(
      fc.property(forms, fc.array(inside, { maxLength: 6 }), (form, steps) => {
        const sheet = walked(form, steps);
        const { content } = amend(form, sheet);
        const { wording } = form.content;
        const bounds = [...SECTIONS.slice(0, 3).map((at) => wording[at]), wording.severalItems, wording.insurers];
        const labels = [...bounds, wording.summary].map((label) => rowSaying(sheet, label));
        if (labels.some((row) => row === null)) return;
        for (const [at, section] of [
          [0, 'background'] as const,
          [2, 'evaluation'] as const,
          [4, 'insurers'] as const,
        ]) {
          const rows = sheet.rows.slice((labels[at] ?? 0) + 1, labels[at + 1] ?? 0);
          const between = rows.flatMap((cells) => cells.map((cell) => cell?.shown ?? '')).join('');
          expect(black(content.sections[section].join(''))).toBe(black(between));
        }
      }),
      { numRuns: 150 },
    );
  });
});

function rowSaying(sheet: Sheet, text: string): number | null {
  const rows = sheet.rows.flatMap((cells, at) => (cells.some((cell) => cell?.shown === text) ? [at] : []));
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
