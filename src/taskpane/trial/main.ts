import { openOfficeWorkbook } from '../../workbook/office';
import { Page } from './page';
import { failureOf } from './probe';
import { probes } from './index';

const NEEDED = '1.14';

/** The trial's page stands in the place of the pane in a build for the manual test (docs/real-excel.md). */
void Office.onReady().then(async () => {
  const [list, asking, record] = ['list', 'asking', 'record'].map((id) => document.getElementById(id));
  if (!list || !asking || !(record instanceof HTMLTextAreaElement)) return;
  if (Office.context.host !== Office.HostType.Excel) {
    record.value = 'この画面は Excel の中で開いてください。';
    return;
  }
  const { version, platform } = Office.context.diagnostics;
  const isNew = Office.context.requirements.isSetSupported('ExcelApi', NEEDED);
  const heading = `Excel ${version}（${platform}）、ExcelApi ${NEEDED}：${isNew ? '使えます' : '使えません'}`;
  const start = isNew ? await openOfficeWorkbook().recover().catch(failureOf) : 'していません';
  new Page(list, asking, record).show(isNew ? probes : [], `${heading}\n開いたときの確認：${start}`);
});
