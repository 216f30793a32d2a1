import type { Rule } from '../../../rule';

interface Facts {
  readonly name: string;
}

export const targetWithoutFullMark: Rule<'target-without-full-mark', Facts> = {
  code: 'target-without-full-mark',
  severity: 'info',
  reason: '満点は毎年度変わるため、満点のない得点の目標は、届いたかどうかを率で確かめられません。',
  source: '保険者機能強化推進交付金等の評価（得点は満点に対する率で比べる）',
  needs: [{ table: '指標' }],
  *run({ report }) {
    for (const { name, unit, target, note } of report.indicators) {
      const isScore = /得点|点数|評価点/.test(name.written) && !/率|割合/.test(name.written);
      const isInPoints = unit.value === '点' || /点$/.test(target.value.written.trim());
      const told = [name, unit, target.value, note].some(({ written }) => /満点|配点|[/／]|点中/.test(written));
      if (!isScore || !isInPoints || told || target.value.value?.kind !== 'quantity') continue;
      yield { place: target.value.place, value: target.value.written, facts: { name: name.written } };
    }
  },
};
