import { describe, expect, it } from 'vitest';
import { openOfficeWorkbook } from '../../../src/workbook/office';
import type { Drawing } from '../../../src/sheet/drawing';
import { fingerprint } from '../../../src/sheet/fingerprint';
import { standIn } from '../../host/standIn';
import { columnA, form, sheetOf, userBook } from './support';

const NAME = '別紙２_1_甲';

/** A workbook with a form on which a person typed, and the fingerprint of what stands there now. */
async function editedForm() {
  const book = userBook();
  standIn({ book });
  const workbook = openOfficeWorkbook();
  await workbook.write([form('甲', 1)]);
  sheetOf(book, NAME).type(1, 0, '手で直した文');
  const now = async (): Promise<string> => {
    const sheet = (await workbook.read()).find(({ name }) => name === NAME);
    if (!sheet) throw new Error('the form is gone');
    return fingerprint(sheet);
  };
  return { book, workbook, now };
}

const byHand = (texts: readonly string[]): Drawing => {
  const drawing = form('甲', 1, texts);
  return drawing.mark ? { ...drawing, mark: { ...drawing.mark, byHand: true } } : drawing;
};

describe('a form that a person edited', () => {
  it('is filled anew where it holds just what is known of it, and can be brought back', async () => {
    const { book, workbook, now } = await editedForm();
    const seen = new Map([[NAME, await now()]]);
    expect(await workbook.write([form('甲', 1, ['新'])], { seen })).toEqual([{ name: NAME, outcome: 'replaced' }]);
    expect(columnA(book, NAME)).toEqual(['見出し', '新']);
    expect(await workbook.restore()).toEqual({ restored: [NAME], kept: [] });
    expect(columnA(book, NAME)).toEqual(['見出し', '手で直した文']);
    expect((await workbook.write([form('甲', 1, ['三'])]))[0]?.outcome).toBe('kept');
  });

  it('is kept where a person typed on it since', async () => {
    const { book, workbook, now } = await editedForm();
    const seen = new Map([[NAME, await now()]]);
    sheetOf(book, NAME).type(1, 0, 'もう一度直した文');
    expect((await workbook.write([form('甲', 1, ['新'])], { seen }))[0]?.outcome).toBe('kept');
    expect(columnA(book, NAME)).toEqual(['見出し', 'もう一度直した文']);
  });

  it('goes on counting as edited where a drawing takes over what was typed', async () => {
    const { book, workbook, now } = await editedForm();
    await workbook.write([byHand(['手で直した文', '二行目'])], { seen: new Map([[NAME, await now()]]) });
    expect(columnA(book, NAME)).toEqual(['見出し', '手で直した文', '二行目']);
    await workbook.restore();
    expect(columnA(book, NAME)).toEqual(['見出し', '手で直した文']);
    await workbook.write([byHand(['手で直した文', '二行目'])], { seen: new Map([[NAME, await now()]]) });
    expect((await workbook.write([form('甲', 1, ['新'])]))[0]?.outcome).toBe('kept');
  });

  it('is an ordinary form again once it was filled with what the input says', async () => {
    const { workbook, now } = await editedForm();
    await workbook.write([form('甲', 1, ['手で直した文'])], { seen: new Map([[NAME, await now()]]) });
    expect((await workbook.write([form('甲', 1, ['新'])]))[0]?.outcome).toBe('replaced');
  });
});
