import { expect, it } from 'vitest';
import { pagesOf } from '../../src/app/preview';
import { drawForms } from '../../src/form';
import type { Basics } from '../../src/domain/report';
import { absent, field, item, report } from '../support/report';

function drawn(pageNumber: Basics['pageNumber']) {
  const [form] = drawForms(report([item('架空の項目')], [], { pageNumber }), { draft: false, takenNames: [] });
  if (!form) throw new Error('a form was expected');
  const { page } = form.drawing;
  return { footer: page.footer, shown: pagesOf(form.drawing).flatMap(({ footer }) => footer.map(({ text }) => text)) };
}

it.each([
  ['stands on a form unless the workbook says otherwise', absent<boolean>(), '－ 1 －'],
  ['stands on a form where it is asked for', field(true), '－ 1 －'],
  ['is left out where none is wished', field(false), ''],
])('the number of a page %s', (_, pageNumber, shown) => {
  const form = drawn(pageNumber);
  expect(form.footer.includes('&P')).toBe(shown !== '');
  expect(form.shown.join('')).toBe(shown);
});
