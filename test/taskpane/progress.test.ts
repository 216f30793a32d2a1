import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/domain/progress';
import { questionText } from '../../src/taskpane/pane/progress/question';
import { formulaLines, reasonText } from '../../src/taskpane/pane/progress/words';
import { adr } from '../../src/sheet/address';
import { basics, indicator, type Written } from '../domain/indicator';

const lines = (written: Written, method: 'progress' | 'attainment') =>
  formulaLines(method, progressOf(indicator(written), basics('progress')));

describe('a formula written out', () => {
  it('puts the figures in, a range in brackets', () => {
    const range = { baseline: '485', latest: '486～533', target: '519か所' };
    expect(lines(range, 'progress')).toEqual([
      '進捗率＝（直近値－策定時の値）÷（目標値－策定時の値）',
      '　＝（（486～533）－485）÷（519－485）×100',
      '　＝2.94～141.18％',
    ]);
    expect(lines(range, 'attainment')).toEqual([
      '達成率＝直近値÷目標値',
      '　＝（486～533）÷519×100',
      '　＝93.64～102.70％',
    ]);
  });

  it('stands upside down for 達成率 where less is better', () => {
    expect(lines({ baseline: '24.2', latest: '12.3', target: '10%未満' }, 'attainment')).toEqual([
      '達成率＝目標値÷直近値（減少を目指す指標）',
      '　＝10÷12.3×100',
      '　＝81.30％',
    ]);
  });

  it('says why there is no result', () => {
    expect(lines({ baseline: '10', latest: '集計中', target: '20' }, 'progress')[1]).toBe(
      '　算出できません（直近値がまだ出ていません）',
    );
    expect(lines({ baseline: '10', latest: '12', target: '現状維持' }, 'progress')[1]).toBe(
      '　算出できません（目標値が策定時の値と同じです）',
    );
    expect(reasonText({ kind: 'unitConflict', units: ['人', '%'] })).toBe('単位（人、%）が合っていません');
  });
});

describe('what is to be decided', () => {
  const place = { sheet: '指標', at: adr('P7') };

  it('names the cell, and what may stand there', () => {
    expect(questionText({ kind: 'rating', candidates: ['◎', '○'], place, hasCell: true })).toBe(
      '評価区分が◎・○のどれになるか、計算では決まりません。「評価を決める」で選んでください（『指標』P7に書きます）。',
    );
    expect(questionText({ kind: 'rating', candidates: ['◎', '○'], place, hasCell: false })).toContain('列を加えて');
    const reason = { kind: 'missing', part: 'latest', why: 'blank' } as const;
    expect(questionText({ kind: 'rate', reason, place })).toBe(
      '直近値が記入されていません。『指標』P7を確かめてください。',
    );
  });
});
