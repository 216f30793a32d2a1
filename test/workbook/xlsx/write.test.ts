import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { adr } from '../../../src/sheet/address';
import type { CellStyle, Drawing } from '../../../src/sheet/drawing';
import { cellAt, type Sheet } from '../../../src/sheet/sheet';
import { readXlsxWorkbook, writeXlsxWorkbook } from '../../../src/workbook/xlsx/index';
import { drawingOf, drawn, plain } from '../../support/xlsx/drawings';

async function written(
  ...drawings: readonly Drawing[]
): Promise<{ part: (path: string) => string; sheets: readonly Sheet[] }> {
  const bytes = await writeXlsxWorkbook(drawings);
  const parts = unzipSync(bytes);
  return {
    part: (path) => strFromU8(parts[path] ?? new Uint8Array()),
    sheets: await readXlsxWorkbook(bytes, 'x'),
  };
}

const first = 'xl/worksheets/sheet1.xml';

describe('contents', () => {
  test('text stays text whatever it looks like', async () => {
    const texts = [
      '=1+1',
      '+',
      '-',
      '@',
      '3-4',
      '1/2',
      'R5.3.31',
      '(1)',
      '１２',
      '12',
      'TRUE',
      "'引用",
      '#N/A',
      '#DIV/0!',
      '1E5',
    ];
    const { sheets } = await written(drawingOf(texts.map((text) => [text])));
    expect(sheets[0]?.rows.map(([cell]) => cell)).toEqual(
      texts.map((text) => ({ value: text, shown: text, format: '@' })),
    );
  });

  test('any text comes back exactly', async () => {
    const special = fc.constantFrom(
      '_x000D_',
      ' ',
      '\n',
      '\r',
      '\t',
      '👨‍👩‍👧',
      '葛\u{E0100}',
      '𠮷',
      '　',
      '&lt;',
      ']]>',
      '\u0000',
      '\ud800',
      '_x',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(special).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const { sheets } = await written(drawingOf(texts.map((value) => [value])));
        expect(texts.map((_, row) => (sheets[0] && cellAt(sheets[0], { row, column: 0 })?.value) ?? '')).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  test('white space at the ends is kept for readers that follow xml:space', async () => {
    const { part } = await written(drawingOf([[' 字下げ'], ['行末 '], ['改\n行']]));
    expect(part(first).match(/<t xml:space="preserve">/g)).toHaveLength(3);
  });

  test('numbers come back to the last digit, with their format', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const drawing = drawingOf([[0]], {
          rows: [{ height: 20, cells: [drawn(0, value, { style: { ...plain, numberFormat: '0.0%' } })] }],
        });
        const { sheets } = await written(drawing);
        expect(sheets[0] && cellAt(sheets[0], adr('A1'))).toMatchObject({ value: value + 0, format: '0.0%' });
      }),
      { numRuns: 30 },
    );
  });
});

describe('looks', () => {
  test('every cell of a merge has the borders of its first', async () => {
    const { part, sheets } = await written(
      drawingOf([['題', null, null], []], { merges: [{ top: 0, left: 0, bottom: 1, right: 2 }] }),
    );
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    const styles = [...part(first).matchAll(/<c r="[A-C][12]"[^>]* s="(\d+)"/g)].map(([, style]) => style);
    expect(styles).toHaveLength(6);
    const borders = [...part('xl/styles.xml').matchAll(/<xf [^>]*borderId="(\d+)"/g)].map(([, border]) => border);
    expect(new Set(styles.map((style) => borders[Number(style) + 1]))).toEqual(new Set(['1']));
  });

  test('columns are counted in digits of Courier New 10; fonts of cells keep halves of a point', async () => {
    const { part } = await written(drawingOf([['あ']]));
    const [normal, cell] = part('xl/styles.xml').match(/<font>.*?<\/font>/g) ?? [];
    expect(normal).toMatch(/<sz val="10"\/><name val="Courier New"\/>/);
    expect(cell).toMatch(/<sz val="10.5"\/><name val="ＭＳ 明朝"\/>/);
  });

  test('bold, colours, fills and alignment are in the styles', async () => {
    const style: CellStyle = {
      ...plain,
      font: { name: 'ＭＳ ゴシック', size: 14, bold: true, color: 'C00000' },
      fill: 'F2F2F2',
      horizontal: 'center',
      vertical: 'center',
      wrap: false,
    };
    const { part } = await written(drawingOf([['あ']], { rows: [{ height: 20, cells: [drawn(0, 'あ', { style })] }] }));
    const styles = part('xl/styles.xml');
    expect(styles).toMatch(/<font><b\/>.*<color rgb="FFC00000"\/><sz val="14"\/><name val="ＭＳ ゴシック"\/><\/font>/);
    expect(styles).toContain('<patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill>');
    expect(styles).toContain('<alignment horizontal="center" vertical="center"/>');
  });

  test('rows have heights of their own, columns their widths', async () => {
    const drawing = drawingOf([['あ'], ['い']]);
    const { part, sheets } = await written({
      ...drawing,
      rows: drawing.rows.map((row, index) => ({ ...row, height: 18.75 + index })),
    });
    expect([...(sheets[0]?.rowHeights ?? [])]).toEqual([
      [0, 18.75],
      [1, 19.75],
    ]);
    expect(part(first)).toContain('<col min="1" max="1" width="12" customWidth="true"/>');
  });
});

describe('pages', () => {
  const page = {
    ...drawingOf([['あ']]).page,
    orientation: 'landscape',
    titleRows: { first: 0, last: 1 },
    footer: '&C&P／&N',
  } as const;

  test('A4 at 100 %, margins in inches, breaks and footer', async () => {
    const drawing = drawingOf([['あ'], ['い'], ['う']], { page });
    const rows = drawing.rows.map((row, index) => (index === 1 ? { ...row, breakAfter: true as const } : row));
    const { part } = await written({ ...drawing, rows });
    expect(part(first)).toContain(
      '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.25" footer="0.25"/>',
    );
    expect(part(first)).toContain('<pageSetup paperSize="9" orientation="landscape" scale="100"/>');
    expect(part(first)).not.toContain('fitTo');
    expect(part(first)).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
    );
    expect(part(first)).toContain('<oddFooter>&amp;C&amp;P／&amp;N</oddFooter>');
  });

  test('print areas and titles name their sheet in quotes', async () => {
    const { part } = await written(drawingOf([['あ']], { name: "知事's 別紙２ 1", page }));
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'知事''s 別紙２ 1'!$A$1:$A$1</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">'知事''s 別紙２ 1'!$1:$2</definedName>`,
    );
  });
});

describe('aids', () => {
  test('frozen rows and filter', async () => {
    const drawing = drawingOf([['あ']], { frozenRows: 1, filter: { top: 0, left: 0, bottom: 0, right: 1 } });
    const { part } = await written(drawing);
    expect(part(first)).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(part(first)).toContain('<autoFilter ref="A1:B1"/>');
  });

  test('short lists stand in the rule and let other values pass', async () => {
    const area = { top: 1, left: 0, bottom: 9, right: 0 };
    const { part, sheets } = await written(
      drawingOf([['あ']], {
        choices: [
          { area, values: ['◎', '○'] },
          { area, values: [] },
        ],
      }),
    );
    expect(part(first)).toContain('<dataValidations count="1">');
    expect(part(first)).toMatch(/sqref="A2:A10"[^>]*><formula1>"◎,○"</);
    expect(part(first)).not.toContain('showErrorMessage');
    expect(sheets).toHaveLength(1);
  });

  test('lists that are too long for a rule, or hold commas, stand on a hidden sheet, equal ones once', async () => {
    const area = { top: 1, left: 0, bottom: 1, right: 0 };
    const long = Array.from({ length: 40 }, (_, index) => `架空市町村${index + 1}`);
    const choices = [long, ['1,200人'], ['"引用"'], [' 字下げ'], long].map((values) => ({
      area,
      values,
    }));
    const { part, sheets } = await written(drawingOf([['あ']], { choices }), drawingOf([['い']], { name: '選択肢' }));
    expect([...part(first).matchAll(/<formula1>([^<]*)/g)].map(([, formula]) => formula)).toEqual([
      "'選択肢2'!$A$1:$A$40",
      "'選択肢2'!$B$1:$B$1",
      "'選択肢2'!$C$1:$C$1",
      "'選択肢2'!$D$1:$D$1",
      "'選択肢2'!$A$1:$A$40",
    ]);
    expect(sheets[2]).toMatchObject({ name: '選択肢2', visibility: 'hidden' });
    expect(sheets[2]?.rows.map(([cell]) => cell?.value)).toEqual(long);
  });

  test('a mark is a hidden name of the sheet, a text of any length, and nothing a text says looks like one', async () => {
    const item = `地域「"${'長い項目'.repeat(80)}<definedName name="_besshi2_mark"`;
    const { part } = await written(drawingOf([['あ']], { mark: { kind: 'form', item } }));
    const marks = [
      ...part('xl/workbook.xml').matchAll(/<definedName name="_besshi2_mark" hidden="1" localSheetId="0">([^<]*)</g),
    ];
    expect(marks).toHaveLength(1);
    expect(marks[0]?.[1]).toContain('地域「""長い');
    const pieces = (marks[0]?.[1] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').split('"&amp;"');
    expect(Math.max(...pieces.map((piece) => piece.replaceAll('""', '"').length))).toBeLessThanOrEqual(256);
    expect(pieces.join('').slice(1, -1).replaceAll('""', '"')).toMatch(/^besshi2\/2\/form\/[0-9a-f]{8}\/表1\//);
    expect(pieces.join('').slice(1, -1).replaceAll('""', '"').endsWith(`/${item}`)).toBe(true);
  });
});

describe('the file', () => {
  test('equal drawings give equal bytes, whenever they are written', async () => {
    const drawing = drawingOf([['あ', 1]], { mark: { kind: 'tally', item: '' } });
    const one = await writeXlsxWorkbook([drawing]);
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1), toFake: ['Date'] });
    const other = await writeXlsxWorkbook([drawing]);
    vi.useRealTimers();
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('it names neither a person nor a time', async () => {
    const { part } = await written(drawingOf([['あ']]));
    expect(part('docProps/core.xml')).not.toMatch(/creator|modified|created|lastModifiedBy/);
  });
});
