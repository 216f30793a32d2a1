import { isValidMunicipalityCode } from '../../../domain/insurer';
import type { Rule } from '../../rule';

export const insurerCode: Rule<'insurer-code', { readonly name: string; readonly problem: 'length' | 'checkDigit' }> = {
  code: 'insurer-code',
  severity: 'warning',
  reason: '市町村コードの誤りは、名称が同じ他県の町村との取り違えにつながります。',
  source: '全国地方公共団体コード（６桁、末尾は検査数字）',
  *run({ report }) {
    for (const { code, name } of report.insurers) {
      const written = code.written.normalize('NFKC').trim();
      if (written === '' || isValidMunicipalityCode(written)) continue;
      const problem = /^\d{6}$/.test(written) ? 'checkDigit' : 'length';
      yield {
        place: code.place,
        value: code.written,
        facts: { name: name.written, problem },
        cause: problem === 'length' ? `length ${written.length}` : undefined,
      };
    }
  },
};
