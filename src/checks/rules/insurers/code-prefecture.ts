import { PREFECTURES, readPrefecture } from '../../../domain/insurer';
import { placesOf } from '../../grounds';
import type { Rule } from '../../rule';

interface Facts {
  readonly prefecture: string;
  /** The prefecture that the code belongs to. */
  readonly belongsTo: string;
}

export const codePrefecture: Rule<'code-prefecture', Facts> = {
  code: 'code-prefecture',
  severity: 'warning',
  reason: '市町村コードが別の都道府県のものなら、都道府県名か保険者の表のどちらかが誤りです。',
  source: '全国地方公共団体コード（上２桁は都道府県）',
  needs: [{ table: '保険者' }, { basic: '都道府県名' }],
  *run({ report }) {
    const own = readPrefecture(report.basics.prefecture.value ?? '');
    if (!own) return;
    const restsOn = placesOf([report.basics.prefecture]);
    for (const { code } of report.insurers) {
      const start = /^\d{2}/.exec(code.written.normalize('NFKC').trim())?.[0];
      const other = PREFECTURES.find((each) => each.code.slice(0, 2) === start);
      if (!other || other === own) continue;
      const facts = { prefecture: own.name, belongsTo: other.name };
      yield { place: code.place, value: code.written, facts, restsOn, cause: other.name };
    }
  },
};
