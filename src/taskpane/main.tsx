import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/commands';
import { openOfficeWorkbook } from '../workbook/office';
import { Desk } from './desk/desk';
import { Pane } from './pane/Pane';

/** The least Excel that can do the work; checked here because an older one could not say so itself. */
const NEEDED = '1.14';

void Office.onReady().then(() => {
  const sentence = unusable();
  const place = document.getElementById('pane');
  if (!place) return;
  if (sentence !== null) {
    place.textContent = sentence;
    return;
  }
  const workbook = openOfficeWorkbook();
  const desk = new Desk(workbook);
  associateCommands({
    workbook,
    tell: async (sentence) => {
      desk.tell({ kind: 'refused', sentence });
      await Office.addin.showAsTaskpane();
    },
  });
  createRoot(place).render(
    <FluentProvider theme={isDark() ? webDarkTheme : webLightTheme} style={{ height: '100vh' }}>
      <Pane desk={desk} />
    </FluentProvider>,
  );
  void desk.start();
});

function unusable(): string | null {
  if (Office.context.host !== Office.HostType.Excel) return 'この画面は Excel の中で開いてください。';
  return Office.context.requirements.isSetSupported('ExcelApi', NEEDED)
    ? null
    : 'この Excel は古いため使えません。Excel 2021 以降または Microsoft 365 で開いてください。';
}

function isDark(): boolean {
  const background = Office.context.officeTheme?.bodyBackgroundColor ?? '#FFFFFF';
  const channels = background.match(/[0-9a-f]{2}/gi) ?? [];
  return channels.reduce((sum, channel) => sum + parseInt(channel, 16), 0) < 3 * 128;
}
