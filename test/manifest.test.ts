import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

const manifest = readFileSync('manifest.xml', 'utf8');

/** All values of an attribute, in the order of the file. */
function attributes(name: string): string[] {
  return [...manifest.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');
}

describe('manifest.xml', () => {
  it('is well-formed', () => {
    expect(() => new SaxesParser().write(manifest).close()).not.toThrow();
  });

  it('names only places on its own origin, over https', () => {
    const urls = attributes('DefaultValue').filter((value) => value.includes('://'));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//);
  });

  it('defines every resource that it refers to, within the lengths Office allows', () => {
    const defined = [...attributes('id')];
    for (const resid of attributes('resid')) expect(defined).toContain(resid);
    for (const resid of attributes('resid')) expect(resid.length).toBeLessThanOrEqual(32);
  });

  it('refers only to icons that are there, at the size their name says', () => {
    const icons = attributes('DefaultValue').filter((value) => value.endsWith('.png'));
    expect(icons.length).toBeGreaterThanOrEqual(5);
    for (const icon of icons) {
      const file = icon.replace(/.*\/icons\//, 'assets/icons/');
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect(readFileSync(file).readUInt32BE(16)).toBe(size);
    }
  });

  it('has an id of its own and a version of four parts', () => {
    expect(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/.test(manifest)).toBe(true);
    expect(/<Version>\d+(\.\d+){3}<\/Version>/.test(manifest)).toBe(true);
  });
});
