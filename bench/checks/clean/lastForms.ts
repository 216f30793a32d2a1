import type { Sheet } from '../../../src/sheet/sheet';
import { randomFrom } from '../random';
import { makeRecord } from './activities';
import { sheetOf, type Content } from './cells';
import { sentenceOf, written, type IndicatorMade } from './indicators';
import type { ItemMade, Model } from './model';
import type { Spec } from './spec';
import { THEMES } from './themes';
import { fiscalYear, yearIn } from './times';

/** Last year's forms (別紙２) beside this year's tables: the same items, baselines and targets, other results and texts. */
export function lastForms(model: Model, spec: Spec): readonly Sheet[] {
  const last: Spec = { ...spec, year: spec.year - 1 };
  return model.items.map((item, at) => sheetOf(`昨年度の別紙２（${at + 1}）`, rowsOf(item, model, last, spec)));
}

function rowsOf(item: ItemMade, { insurers }: Model, last: Spec, spec: Spec): readonly (readonly Content[])[] {
  const random = randomFrom(spec.seed + item.name.length);
  const theme = THEMES.find(({ name }) => name === item.name);
  const record = theme ? makeRecord(theme, insurers, last, random).lines : [];
  const before = item.indicators.map(lastOf);
  const title = `介護保険事業支援計画に記載した取組の支援についての目標（${fiscalYear(last.year)}）に対する自己評価結果`;
  return [
    ['別紙２'],
    [title],
    [`都道府県名：${spec.prefecture}`],
    ['項目名'],
    [item.name],
    ['目標を設定するに至った現状と課題'],
    [`　計画の策定に当たり、${item.name}の現状を調べ、市町村の意見を聴いた。`],
    ['取組の実施内容、実績'],
    ...record.map((line) => [line]),
    ['目標項目', '策定時の値', null, '直近値', null, `目標値（${yearIn('short', spec.year)}）`],
    [null, '数値', '年次', '数値', '年次', '数値'],
    ...before.map((one) => [
      `${one.name}（${one.unit}）`,
      written(one, one.baseline),
      yearIn(spec.dates, spec.year - 3),
      written(one, one.latest),
      yearIn(spec.dates, last.year),
      written(one, one.target),
    ]),
    ['自己評価'],
    ...before.map((one) => [`　${sentenceOf(one, last, random)}`]),
    ['管内保険者の自己評価結果の概要'],
    [`・${fiscalYear(last.year)}は、半数を超える保険者が計画のとおりに取り組んだと回答した。`],
    ['まとめ'],
    [`・${fiscalYear(spec.year)}は、研修の回数を増やし、${item.name}を進める。`],
  ];
}

/** Half the way to what it is this year; its target was not met then. */
function lastOf(indicator: IndicatorMade): IndicatorMade {
  const { baseline, latest, target, places } = indicator;
  const way = Math.abs(latest - baseline) > Math.abs(target - baseline) ? target - baseline : latest - baseline;
  return { ...indicator, latest: Number((baseline + way / 2).toFixed(places)), latestTo: null, met: false };
}
