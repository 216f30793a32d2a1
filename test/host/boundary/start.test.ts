import { expect, test } from 'vitest';
import { connect } from './connect';
import { loadedFiles, startMeter } from './loadOffice';
import { tiny } from './tiny';

test("Microsoft's bundles run unmodified, as desktop Excel in Japanese", () => {
  expect(loadedFiles()).toEqual(['office.js', 'excel-win32-16.01.js', 'ja-jp/office_strings.js']);
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.platform).toBe('PC');
  expect(Office.context.displayLanguage).toBe('ja-JP');
});

test('requirement sets are those of the Excel behind the boundary', () => {
  const { isSetSupported } = Office.context.requirements;
  const { root } = tiny();
  connect({ root });
  expect([isSetSupported('ExcelApi', '1.14'), isSetSupported('ExcelApi', '1.15')]).toEqual([true, false]);
  connect({ root, sets: { excelapi: '1.4' } });
  expect([isSetSupported('ExcelApi', '1.4'), isSetSupported('ExcelApi', '1.5')]).toEqual([true, false]);
});

test("the client's own first batch is answered before any test begins", () => {
  expect(startMeter().roundTrips).toBe(1);
  expect([...startMeter().members]).toEqual(['AddinInternalService.notifyActionHandlerReady()']);
});
