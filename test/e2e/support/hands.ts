import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { a1 } from '../../../src/sheet/address';
import { emptyBook } from '../../host/book';
import type { Book } from '../../host/book/book';
import { bookFromXlsx } from '../../host/file/load';
import { sheetOf } from '../../workbook/office/support';

/** The workbook of a sample, as if it had been opened in Excel. */
export function sample(name: 'gunma-r5' | 'tochigi-r6'): Promise<Book> {
  return bookFromXlsx(readFileSync(`assets/sample/${name}.xlsx`), emptyBook);
}

/** Opens a view by its tab. */
export async function show(page: Page, view: '状態' | '点検' | '作成' | '進捗' | '設定'): Promise<void> {
  await page.getByRole('tab', { name: view }).click();
}

/** Resolves when a text stands in the pane; fails with what stands there instead. */
export async function says(page: Page, text: string | RegExp): Promise<void> {
  const found = page.getByText(text).first();
  await found.waitFor().catch(async () => {
    throw new Error(`${String(text)} is not said, but: ${await page.locator('body').innerText()}`);
  });
}

/** Resolves when a text stands in the pane no more. */
export function gone(page: Page, text: string | RegExp): Promise<void> {
  return page.getByText(text).first().waitFor({ state: 'detached' });
}

/** The one large button. */
export function making(page: Page): Locator {
  return page.getByRole('button', { name: '別紙２を作成' });
}

/** The cell that a person sees selected, as sheet!A1. */
export function selected({ selection }: Book): string {
  return selection === null
    ? ''
    : `${selection.sheet.name}!${a1({ row: selection.area.top, column: selection.area.left })}`;
}

/** A person types the value of a line of 基本情報. */
export function setBasics(book: Book, label: string, value: string): void {
  const sheet = sheetOf(book, '基本情報');
  const { bottom } = sheet.usedArea(true) ?? { bottom: -1 };
  const row = Array.from({ length: bottom + 1 }, (_, at) => at).find((at) => sheet.cell(at, 0).value === label);
  if (row === undefined) throw new Error(`基本情報 has no line ${label}`);
  sheet.type(row, 1, value);
}
