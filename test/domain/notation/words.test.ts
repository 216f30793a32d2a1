import { describe, expect, it } from 'vitest';
import {
  isRepeat,
  RATINGS,
  ratingWord,
  readDirection,
  readEdition,
  readLevel,
  readMethod,
  readRating,
  readYesNo,
} from '../../../src/domain/notation';
import {
  DIRECTION_WORDS,
  EDITION_WORDS,
  LEVEL_WORDS,
  METHOD_WORDS,
  RATING_WORDS,
  YES_NO_WORDS,
} from '../../../src/domain/tables/words';

describe('readRating', () => {
  it.each([
    ['◎', ['◎', '達成できた', '達成できた。', '「達成できた」', '◎ 達成できた', '◎（達成できた）', '１．達成できた']],
    [
      '○',
      [
        '○',
        '〇',
        '◯',
        '\u20dd',
        '概ね達成できた',
        '概ね達成',
        '概ね達成した',
        'おおむね達成できた',
        '概ね\n達成',
        '○：概ね達成',
      ],
    ],
    ['△', ['△', '達成はやや不十分', '「達成はやや不十分」', 'やや不十分', '達成がやや不十分']],
    ['×', ['×', '✕', '✗', 'x', 'ｘ', '✕\ufe0f', '達成は不十分', '達成が不十分', '不十分', '全く達成できなかった。']],
  ] as const)('%s', (rating, spellings) => {
    expect(spellings.map((written) => readRating(written))).toEqual(spellings.map(() => rating));
  });

  it.each([
    '',
    '0',
    '０',
    'O',
    'Ｏ',
    'o',
    '概ね計画的に実施できた',
    '順調に推移',
    '順調に推移している。',
    '目標を達成できた',
    '未達成',
    '達成',
    '達成した',
    '達成できなかった',
    '◎○',
    '◎ 達成は不十分',
    '予定通り実施',
    '80',
  ])('%j is no rating', (written) => {
    expect(readRating(written)).toBeNull();
  });

  it('reads 達成 alone only where the other values show the scale', () => {
    expect(readRating('達成', { scaleSeen: true })).toBe('◎');
    expect(readRating('達成', { scaleSeen: false })).toBeNull();
    expect(readRating('◎達成')).toBe('◎');
  });

  it('reads the word of every rating', () => {
    expect(RATINGS.map((rating) => readRating(ratingWord(rating)))).toEqual(RATINGS);
  });
});

describe('the words offered in drop-down lists', () => {
  it('are all read, each as something else', () => {
    const distinct = (values: readonly unknown[]): void => {
      expect(values).not.toContain(null);
      expect(new Set(values).size).toBe(values.length);
    };
    distinct(RATING_WORDS.map((word) => readRating(word)));
    distinct(METHOD_WORDS.map(readMethod));
    distinct(DIRECTION_WORDS.map(readDirection));
    distinct(EDITION_WORDS.map(readEdition));
    distinct(LEVEL_WORDS.map(readLevel));
    distinct(YES_NO_WORDS.map(readYesNo));
  });
});

describe('other words', () => {
  it.each([
    [readDirection, '↑', 'up'],
    [readDirection, '低いほど良い', 'down'],
    [readDirection, '現状維持', 'keep'],
    [readDirection, '増加傾向', 'up'],
    [readDirection, '増減', null],
    [readMethod, '達成率（直近／目標）', 'attainment'],
    [readMethod, '進捗率と達成率', null],
    [readEdition, '（案）', 'draft'],
    [readEdition, '決裁済み', 'approved'],
    [readEdition, '未決裁', null],
    [readLevel, '予定どおり実施', 'asPlanned'],
    [readLevel, '予定通り実施できた', 'asPlanned'],
    [readLevel, '一部のみ実施', 'partly'],
    [readLevel, '実施できなかった。', 'notDone'],
    [readLevel, '未実施', 'notDone'],
    [readLevel, '達成できた', null],
    [readYesNo, 'はい', true],
    [readYesNo, '有', true],
    [readYesNo, 'ＦＡＬＳＥ', false],
    [readYesNo, '表示しない', false],
    [readYesNo, 'たぶん', null],
    [isRepeat, '※再掲', true],
    [isRepeat, '再開', false],
  ] as const)('%o', (read, written, expected) => {
    expect(read(written)).toBe(expected);
  });
});
