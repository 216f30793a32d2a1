import { fetchRules } from '../app/check';
import { associateCommands, refuseCommands } from '../commands/commands';
import { fetchOfficeParts, openOfficeWorkbook } from '../workbook/office';
import { openOfficeOutlet } from '../workbook/office/outlet';
import { Desk } from './desk/desk';
import { officeTheme } from './frame/theme';
import { showPane } from './show';

/** The least Excel that can do the work; checked here because an older one could not say so itself. */
const NEEDED = '1.14';

fetchRules();
void Office.onReady().then(() => {
  const sentence = unusable();
  const place = document.getElementById('pane');
  if (!place) return;
  if (sentence !== null) {
    place.replaceChildren(sentence, ...(isInExcel() ? [] : [linkToBrowser()]));
    if (isInExcel()) refuseCommands(() => Office.addin.showAsTaskpane());
    return;
  }
  const workbook = openOfficeWorkbook();
  const desk = new Desk(workbook, { outlet: openOfficeOutlet() });
  associateCommands({
    workbook,
    tell: async (sentence) => {
      desk.tell({ kind: 'refused', sentence });
      await Office.addin.showAsTaskpane();
    },
    done: () => void desk.check(),
  });
  void showPane(place, { desk, theme: officeTheme, partition: Office.context.partitionKey }).then(fetchOfficeParts);
});

function isInExcel(): boolean {
  return Office.context.host === Office.HostType.Excel;
}

/** The same pane for files, on the page that needs no Excel. */
function linkToBrowser(): Element {
  return Object.assign(document.createElement('a'), { href: 'index.html', textContent: 'Excel なしで使う' });
}

function unusable(): string | null {
  if (!isInExcel()) return 'この画面は Excel の中で開いてください。';
  return Office.context.requirements.isSetSupported('ExcelApi', NEEDED)
    ? null
    : 'この Excel は古いため使えません。Excel 2021 以降または Microsoft 365 で開いてください。';
}
