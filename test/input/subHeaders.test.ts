import { describe, expect, it } from 'vitest';
import { read } from './read';

const BASICS = '## 基本情報\n| 都道府県名 | 架空県 |\n| 対象年度 | 令和５年度 |\n';
const told = (reading: ReturnType<typeof read>) =>
  reading.observations.flatMap((each) => (each.kind === 'duplicateHeader' ? [each.written] : []));

describe('headers below a header merged over several columns', () => {
  it('that say what is meant choose the column: 実績 beside 計画, 計 beside 男 and 女', () => {
    const reading = read(`${BASICS}
## 取組実績
| 項目 | 事業名 | 回数 | < |
| ^ | ^ | 計画 | 実績 |
| 介護予防の推進 | 研修 | 5 | 3 |

## 保険者
| 市町村コード | 保険者名 | 65歳以上人口 | < | < |
| ^ | ^ | 男 | 女 | 計 |
| '202011 | 長野市 | 10 | 20 | 30 |
`);
    const { activities, insurers } = reading.report;
    expect(activities.map(({ times }) => times.written)).toEqual(['3']);
    expect(insurers.map(({ elderly }) => elderly.written)).toEqual(['30']);
    expect(told(reading)).toEqual([]);
    expect(reading.tables.flatMap(({ leftAside }) => leftAside.map(({ written }) => written))).toEqual(
      expect.arrayContaining(['計画', '男', '女']),
    );
  });

  it('that do not say which is meant are told: 実人数 and 延べ人数, 下限 and 上限', () => {
    const reading = read(`${BASICS}
## 取組実績
| 項目 | 事業名 | 回数 | 参加者数 | < |
| ^ | ^ | ^ | 実人数 | 延べ人数 |
| 介護予防の推進 | 研修 | 3 | 40 | 60 |

## 指標
| 項目 | 目標項目 | 策定時の値 | 直近値 | 目標値 | < |
| ^ | ^ | ^ | ^ | 下限 | 上限 |
| 介護予防の推進 | 通いの場の数 | 100 | 150 | 180 | 200 |
`);
    expect(told(reading)).toEqual(['参加者数 延べ人数', '目標値 上限']);
  });

  it('are none where figures stand there: the first record', () => {
    const reading = read(`${BASICS}
## 取組実績
| 項目 | 事業名 | 回数 | < |
| ^ | ^ | 5 | 3 |
| 介護予防の推進 | 研修 | 5 | 3 |
`);
    expect(told(reading)).toEqual([]);
    expect(reading.report.activities.map(({ times }) => times.written)).toEqual(['5']);
  });
});
