import { expect, test } from 'vitest';
import { emptyBook } from '../../../host/book';
import { standIn } from '../../../host/standIn';
import { generated } from './samples';
import { addDrawing } from './support';

const SHEETS = 60;
/** Excel on the web takes 5 MB (excel-rules: payload-request). */
const MOST = 1_900_000;

test('sixty forms go in one request of less than half of what Excel on the web takes', async () => {
  const form = (await generated('gunma-r5')).find(({ merges }) => merges.length > 30);
  if (!form) throw new Error('no form of the size meant');
  const { meter } = standIn({ book: emptyBook(), payloadLimit: 1 });
  const context = new Excel.RequestContext();
  for (let at = 0; at < SHEETS; at++) addDrawing(context, { ...form, name: `別紙２_${at}` });
  await expect(context.sync()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(meter.roundTrips).toBe(1);
  expect(meter.sent).toBeGreaterThan(SHEETS * 20_000);
  expect(meter.sent).toBeLessThan(MOST);
});
