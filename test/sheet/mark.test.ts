import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFormula, ownMark, readMark, textConstants, textOfConstants, type WrittenMark } from '../../src/sheet/mark';

const mark: WrittenMark = { kind: 'form', item: '認知症総合支援', fingerprint: '00ab34ef', sheet: '別紙２_3_認知症' };

describe('marks', () => {
  it('are a formula of text constants', () => {
    expect(markFormula(mark)).toBe('"besshi2/2/form/00ab34ef/別紙２_3_認知症/認知症総合支援"');
  });

  it('are read as they were written, with or without the equal sign', () => {
    expect(readMark(markFormula(mark))).toEqual(mark);
    expect(readMark(`=${markFormula(mark)}`)).toEqual(mark);
  });

  it('say of a sheet that it counts as edited by hand', () => {
    const edited: WrittenMark = { ...mark, byHand: true };
    expect(markFormula(edited)).toBe('"besshi2/2/form/00ab34ef+/別紙２_3_認知症/認知症総合支援"');
    expect(readMark(markFormula(edited))).toEqual(edited);
  });

  it.each(['', '=1', '="besshi2/1/form/項目"', '="besshi2/2/other/00ab34ef/表/項目"', '="a"&A1', '="a', '=$A$1'])(
    'do not read %s',
    (formula) => expect(readMark(formula)).toBeUndefined(),
  );

  it('belong to the sheet they were written for, not to its copy', () => {
    expect(ownMark('別紙２_3_認知症', markFormula(mark))).toEqual(mark);
    expect(ownMark('別紙２_3_認知症 (2)', markFormula(mark))).toBeUndefined();
  });

  it('keep every text in pieces of at most 255, save control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const formula = textConstants(text);
        expect(textOfConstants(formula)).toBe(text.replace(/[\p{Cc}\p{Cs}]+/gu, ' '));
        for (const [, piece = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
          expect(piece.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
          expect(/\p{Cs}/u.test(piece)).toBe(false);
        }
      }),
    );
  });
});
