import { expect, it } from 'vitest';
import { read, seen } from './read';

const headed = (header: string) =>
  seen(
    read(`## 取組実績
| 項目 | 事業名 | ${header} | 回数 | 種別 |
| 介護予防 | 会議 | 甲市 | 2 | 会議 |
| 介護予防 | 研修 | 乙市 | 1 | 研修 |`),
  );

it.each(['開日催', '実施曰', '実施', '開催日日'])('tells of a header that is nearly 実施日 or 開催日: %s', (header) => {
  expect(headed(header)).toContainEqual(expect.stringMatching(/^nearHeader C1 /));
});

it.each(['参考', '日課', '曜日'])('is silent on a header of its own: %s', (header) => {
  expect(headed(header)).not.toContainEqual(expect.stringMatching(/^nearHeader C1 /));
});
