import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/field';
import { adr } from '../../src/sheet/address';
import { acceptingNote, othersText } from '../../src/taskpane/pane/findings/words';

const at = (sheet: string, cell: string): Place => ({ sheet, at: adr(cell) });
const others = (...places: readonly (Place | null)[]) => places.map((place) => ({ place }));

describe('the others of one cause', () => {
  it('are named by their cells, each sheet once', () => {
    expect(othersText(at('指標', 'A4'), others(at('計画', 'C6'), at('計画', 'D10'), at('指標', 'G5')))).toBe(
      '『指標』シート A4 に関わる確認事項がほかに3件あります（『計画』シート C6、D10、『指標』シート G5）',
    );
  });

  it('are counted each, although they may stand in one cell or in none', () => {
    expect(othersText(at('指標', 'A4'), others(at('指標', 'G5'), at('指標', 'G5'), null))).toBe(
      '『指標』シート A4 に関わる確認事項がほかに3件あります（G5）',
    );
    expect(othersText(at('指標', 'A4'), others(null))).toBe('『指標』シート A4 に関わる確認事項がほかに1件あります');
  });

  it('are named as far as they are few', () => {
    const many = others(...['G5', 'G6', 'G7', 'G8', 'G9', 'G10'].map((cell) => at('指標', cell)));
    expect(othersText(at('指標', 'A4'), many)).toContain('ほかに6件あります（G5、G6、G7、G8、G9など）');
  });
});

it('letting stand tells of the other cells that go with it', () => {
  expect(acceptingNote({})).not.toContain('あわせて');
  expect(acceptingNote({ also: [at('指標', 'G5')] })).toContain(
    '同じ内容のほかの1か所も、あわせて確認済みになります。',
  );
});
