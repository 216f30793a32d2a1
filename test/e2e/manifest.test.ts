import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { faultsOf } from '../support/manifest/faults';
import { addresses } from '../support/manifest/rules';
import { all, parse, type Element } from '../support/manifest/tree';
import { buildPane, WITHOUT_CODE } from './support/build';

const LOCAL = 'https://localhost:3000';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'besshi2-manifest-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function manifestIn(built: string): Element {
  return parse(readFileSync(path.join(built, 'manifest.xml'), 'utf8'));
}

/** The files of the built pane that the addresses of a manifest name, when the pane is served at that place. */
function filesOf(manifest: Element, place: string): string[] {
  const named = addresses(manifest).map(({ address }) => address);
  expect(named.filter((address) => !address.startsWith(`${place}/`) || /[^:]\/\//.test(address))).toEqual([]);
  return named.map((address) => path.join(inject('built').pane, address.slice(place.length)));
}

/** Width and height in the header of a PNG. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the built manifest', () => {
  it('keeps to the schema, and every address in it leads to a file of the built pane', () => {
    const manifest = manifestIn(inject('built').pane);
    expect(faultsOf(manifest)).toEqual([]);
    const files = filesOf(manifest, LOCAL);
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has pictures of the size it says', () => {
    const manifest = manifestIn(inject('built').pane);
    const said = all(manifest).flatMap(({ attributes: { size, resid } }) => {
      const image = all(manifest).find(({ name, attributes }) => name === 'Image' && attributes['id'] === resid);
      return size !== undefined && image ? [{ size: Number(size), address: image.attributes['DefaultValue'] }] : [];
    });
    // https://learn.microsoft.com/javascript/api/manifest/iconurl and highresolutioniconurl, for task panes
    for (const [name, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      said.push({ size, address: all(manifest).find((one) => one.name === name)?.attributes['DefaultValue'] });
    }
    expect(said).toHaveLength(5 * 8 + 2);
    for (const { size, address = '' } of said) {
      expect(pixels(path.join(inject('built').pane, address.slice(LOCAL.length)))).toEqual([size, size]);
    }
  });

  it.each([
    ['https://pane.example.lg.jp', 'https://pane.example.lg.jp'],
    ['https://pane.example.lg.jp:8443/kaigo/besshi2/', 'https://pane.example.lg.jp:8443/kaigo/besshi2'],
  ])('names the place it is built for: %s', async (baseUrl, place) => {
    await buildPane(folder, '--env', `baseUrl=${baseUrl}`, ...WITHOUT_CODE);
    const manifest = manifestIn(folder);
    expect(faultsOf(manifest)).toEqual([]);
    expect(filesOf(manifest, place).filter((file) => !existsSync(file))).toEqual([]);
    expect(readFileSync(path.join(folder, 'manifest.xml'), 'utf8')).not.toContain('localhost');
  });

  it.each(['http://pane.example.lg.jp', 'https://pane.example.lg.jp/?a=1'])(
    'is not built for a place that is no https address: %s',
    async (baseUrl) => {
      const building = buildPane(folder, '--env', `baseUrl=${baseUrl}`, ...WITHOUT_CODE);
      await expect(building).rejects.toThrow('baseUrl must be an https address');
    },
  );
});
