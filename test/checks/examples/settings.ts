import type { SETTING_RULES } from '../../../src/checks/registry';
import { book } from '../support/book';
import type { ExamplesOf } from './example';

const settings = (row: string) => ({ sheets: `## 設定\n| 種別 | 対象 | 値 | 理由 |\n${row}` });

export const SETTING_EXAMPLES: ExamplesOf<typeof SETTING_RULES> = {
  'unclear-setting': {
    found: book({}, settings('| 確認済み | 指標!H5 | R4 | NDBによるため |')),
    at: '設定!B2',
    says: '『指標!H5』は確認済みの対象として読み取れません',
    near: book({}, settings('| 確認済 み | stale-latest：指標！Ｈ５（R5） | R4 | NDBによるため |')),
  },
};
