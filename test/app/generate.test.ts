import { describe, expect, it } from 'vitest';
import { generate } from '../../src/app/generate';
import type { Drawing } from '../../src/sheet/drawing';
import { LIST_SHEETS } from '../../src/sheet/own';
import { sample, takesAll } from './support';

const ALL = { onlyForms: false, allowErrors: true };
const LISTS = Object.values(LIST_SHEETS);

async function made(items?: readonly string[]): Promise<readonly Drawing[]> {
  const target = takesAll();
  await generate(sample('gunma-r5'), target, { ...ALL, ...(items && { items }) });
  return target.drawings;
}

const namesOf = (drawings: readonly Drawing[]) => drawings.map(({ name }) => name);

describe('generate', () => {
  it('makes all forms and the lists where no items are chosen', async () => {
    const names = namesOf(await made());
    expect(names.slice(0, -LISTS.length).map((name) => name.slice(0, 6))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `別紙２_${number}_`),
    );
    expect(names.slice(-LISTS.length)).toEqual(LISTS);
  });

  it('makes the chosen forms alone, as they are among all, and leaves the lists', async () => {
    const all = await made();
    const some = await made(['生活支援体制整備', '認知症総合支援']);
    expect(namesOf(some)).toEqual(['別紙２_3_認知症総合支援', '別紙２_5_生活支援体制整備']);
    expect(some).toEqual([all[2], all[4]]);
  });

  it('writes the lists where all items are chosen by name', async () => {
    const all = await made();
    const items = all.flatMap(({ mark }) => (mark?.kind === 'form' ? [mark.item] : []));
    expect(await made(items)).toEqual(all);
  });

  it('refuses a chosen item that is not there, and none chosen, and writes nothing', async () => {
    const target = takesAll();
    const run = (items: readonly string[]) => generate(sample('gunma-r5'), target, { ...ALL, items });
    await expect(run(['認知症総合支援', '昔の項目'])).rejects.toThrow(/『昔の項目』がブックにありません/);
    await expect(run([])).rejects.toThrow(/項目が選ばれていません/);
    expect(target.drawings).toEqual([]);
  });
});
