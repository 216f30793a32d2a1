import { drawForms } from '../../src/form';
import type { Drawing } from '../../src/sheet/drawing';
import { blank, indicator, item, report, written } from '../support/report';

const SENTENCE = '市町村が行う介護予防の取組を支援するため、研修会を開催した（10市町村、延べ38回）。';
const texts = {
  background: SENTENCE.repeat(3),
  record: `１　主な取組実績\n・${SENTENCE}\n２　主な目標指標の進捗状況`,
  evaluation: SENTENCE,
};

/** Forms with contents that offices do write though nobody expects them: very many, very long, none at all. */
export function drawContents(): readonly Drawing[] {
  const items = [
    item('指標が六十', texts),
    item('長い目標項目と注記', texts),
    item('記入なし'),
    item('空行ばかり', { background: '\n\n\n', record: '　\n \n　　', evaluation: '\n' }),
    item('短い段落が百五十', { background: '・支援した。\n'.repeat(150), summary: '一段落目\n\n\n二段落目' }),
    item('評価の\n記入あり', { ...texts, rating: '△' }),
    item(`[${'項目/名'.repeat(80)}]`, { record: '一', evaluation: '二', insurers: '三', summary: '四' }),
  ];
  const indicators = [
    ...Array.from({ length: 60 }, (_, index) => figure('指標が六十', `通いの場その${index + 1}（か所）`)),
    ...[1, 7, 30].map((times) => figure('長い目標項目と注記', SENTENCE.repeat(times), SENTENCE.repeat(50))),
    figure('評価の記入あり', '値の\nある指標'),
  ];
  const basics = { prefecture: blank<string>(), fiscalYear: blank<number>() };
  return drawForms(report(items, indicators, basics), { draft: true, takenNames: [] }).map((form) => form.drawing);
}

function figure(itemName: string, name: string, note = '') {
  return indicator(itemName, name, {
    baseline: written('35,660人\n(6.1％)', '令和２年\n４月１日現在'),
    latest: written('全国平均を上回る得点', 'R5'),
    target: written('47,500人\n(8.0％)', 'R5'),
    note,
  });
}
