/** The least Excel that can do the work; checked here because an older one could not say so itself. */
const NEEDED = '1.14';

void Office.onReady().then(() => {
  const state = document.getElementById('state');
  if (state) state.textContent = sentence();
});

function sentence(): string {
  if (Office.context.host !== Office.HostType.Excel) return 'この画面は Excel の中で開いてください。';
  return Office.context.requirements.isSetSupported('ExcelApi', NEEDED)
    ? 'この Excel で使えます。作業ウィンドウからの作成は次の版で使えるようになります。'
    : 'この Excel は古いため使えません。Excel 2021 以降または Microsoft 365 で開いてください。';
}
