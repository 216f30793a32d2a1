import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './support/manifest/faults';
import { all, parse, type Element } from './support/manifest/tree';

const xml = readFileSync('manifest.xml', 'utf8');
const manifest = parse(xml);

/** The manifest with one thing written differently, in the first of its places. */
function written(before: string, after: string): Element {
  expect(xml).toContain(before);
  return parse(xml.replace(before, after));
}

/** All manifests that differ in the children of one element. */
function variants(
  change: (children: readonly Element[]) => readonly (readonly Element[])[],
  within = manifest,
): Element[] {
  const own = change(within.children).map((children) => ({ ...within, children }));
  const deeper = within.children.flatMap((child, index) =>
    variants(change, child).map((changed) => ({ ...within, children: within.children.with(index, changed) })),
  );
  return [...own, ...deeper];
}

function swapped(children: readonly Element[]): readonly (readonly Element[])[] {
  return children.slice(1).flatMap((next, index) => {
    const before = children[index];
    return before && before.name !== next.name ? [children.with(index, next).with(index + 1, before)] : [];
  });
}

function without(children: readonly Element[]): readonly (readonly Element[])[] {
  return children.map((_, index) => children.toSpliced(index, 1));
}

/** What one of two manifests has in its place, by the names of the elements that are gone. */
function gone(changed: Element): string {
  const left = all(changed).map(({ line, name }) => `${line} ${name}`);
  return all(manifest).find(({ line, name }) => !left.includes(`${line} ${name}`))?.name ?? '';
}

describe('manifest.xml', () => {
  it('keeps to the published schema and reference', () => {
    expect(faultsOf(manifest)).toEqual([]);
  });

  it('is not hidden from any Excel: no requirement set is asked for, in the pane an old one is told so', () => {
    const names = all(manifest).map(({ name }) => name);
    for (const name of ['Requirements', 'Sets', 'Set', 'Methods', 'Method']) expect(names).not.toContain(name);
  });

  it('opens no other place in the pane', () => {
    expect(all(manifest).map(({ name }) => name)).not.toContain('AppDomains');
  });

  it('speaks Japanese, and English besides', () => {
    expect(all(manifest).find(({ name }) => name === 'DefaultLocale')?.text).toBe('ja-JP');
    const texts = all(manifest).filter(({ name }) => /^(?:String|DisplayName|Description)$/.test(name));
    const inEnglish = texts.filter(({ attributes }) => 'DefaultValue' in attributes);
    expect(inEnglish.length).toBeGreaterThan(9);
    for (const { children } of inEnglish)
      expect(children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
  });

  it('uses every resource it defines', () => {
    const used = all(manifest).map(({ attributes }) => attributes['resid']);
    const defined = all(manifest).filter(
      ({ name, attributes }) => /^(?:Image|Url|String)$/.test(name) && attributes['id'],
    );
    expect(defined.map(({ attributes }) => attributes['id']).filter((id) => !used.includes(id))).toEqual([]);
  });
});

describe('the schema as it is written down here', () => {
  it('refuses every two neighbours in the wrong order', () => {
    const changed = variants(swapped);
    expect(changed.length).toBeGreaterThan(30);
    for (const one of changed) expect(faultsOf(one)).not.toEqual([]);
  });

  it('refuses the lack of any element but those that may be left out', () => {
    const accepted = variants(without).filter((one) => faultsOf(one).length === 0);
    expect(new Set(accepted.map(gone))).toEqual(
      new Set([
        ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'VersionOverrides', 'Override'],
        ...['Runtimes', 'TaskpaneId'],
        'Control', // one of several
        'Image', // of a size that is not required
      ]),
    );
  });

  it.each([
    ['an element of its own', '<Permissions>', '<Colour>red</Colour><Permissions>', /Colour may not stand here/],
    ['an element twice', '<Version>', '<Version>1.0</Version><Version>', /Version stands once too often/],
    ['an element of another namespace', '<bt:Images>', '<Images/><bt:Images>', /Images may not stand here/],
    ['an attribute of its own', '<Group id', '<Group colour="red" id', /Group may not have colour/],
    ['a lacking attribute', '<OfficeTab id="TabHome">', '<OfficeTab>', /OfficeTab lacks id/],
    ['text among elements', '<Hosts>', '<Hosts>Excel', /Hosts may not have text/],
    ['an id that is no GUID', '<Id>6', '<Id>', /Id is no UUID/],
    [
      'an id in braces',
      '<Id>6b0a7d5e-3f0c-4c43-9b0e-2f4d6f1f8a52',
      '<Id>{6b0a7d5e-3f0c-4c43-9b0e-2f4d6f1f8a52}',
      /UUID/,
    ],
    ['a version of letters', '<Version>0.1.0.0', '<Version>0.1.0-beta', /Version is no Version/],
    ['a version of five parts', '<Version>0.1.0.0', '<Version>0.1.0.0.0', /Version is no Version/],
    ['a language that is none', '<DefaultLocale>ja-JP', '<DefaultLocale>日本語', /DefaultLocale is no CultureName/],
    ['a name over 125 characters', '別紙２作成"', `${'別'.repeat(126)}"`, /DisplayName DefaultValue is no ShortString/],
    ['a tip over 250 characters', 'ブックを点検し', '点'.repeat(251), /String DefaultValue is no LongString/],
    ['an empty label', 'DefaultValue="点検"', 'DefaultValue=""', /String DefaultValue is no ShortString/],
    ['an id over 32 characters', 'bt:Url id="Pane.Url"', `bt:Url id="${'P'.repeat(33)}"`, /Url id is no ReferenceId/],
    ['a permission that is none', 'ReadWriteDocument', 'ReadWriteAll', /Permissions is no Permissions/],
    ['a host that is none', 'Host Name="Workbook"', 'Host Name="Excel"', /Host Name is no Host name/],
    ['a kind of action that is none', 'xsi:type="ShowTaskpane"', 'xsi:type="Show"', /Action has no such type: Show/],
    ['a kind that is not said', '<Action xsi:type="ShowTaskpane">', '<Action>', /Action has no such type: none/],
    ['a kind where there are none', '<Icon>', '<Icon xsi:type="IconList">', /Icon may not have xsi:type/],
    ['a size that is no number', 'size="16"', 'size="small"', /Image size is no integer/],
  ])('refuses %s', (_, before, after, fault) => {
    expect(faultsOf(written(before, after))).toContainEqual(expect.stringMatching(fault));
  });

  it('takes a name of 125 characters, however many bytes they have', () => {
    expect(faultsOf(written('別紙２作成"', `${'𠮷'.repeat(125)}"`))).toEqual([]);
  });
});

describe('the rules of the reference', () => {
  it.each([
    ['a resource that is not there', 'resid="Check.Tip"', 'resid="Check.Tap"', /LongStrings has no Check.Tap/],
    [
      'a resource of another kind',
      'Label resid="Check.Label"',
      'Label resid="Check.Tip"',
      /ShortStrings has no Check.Tip/,
    ],
    ['a resource id twice', 'String id="Check.Label"', 'String id="Pane.Label"', /String repeats an id/],
    ['one id for an image and a text', 'String id="Group.Label"', 'String id="Icon.16"', /String repeats an id/],
    ['a button id twice', 'id="Besshi2.Make"', 'id="Besshi2.Check"', /Control repeats an id/],
    ['an icon without a required size', 'size="32"', 'size="40"', /Icon: size 32/],
    ['an icon of a size Office does not know', 'size="20"', 'size="96"', /Icon: size 96/],
    ['a place without https', 'SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:', /not https/],
    [
      'a place that is a path',
      'Url id="Pane.Url" DefaultValue="https://localhost:3000',
      'Url id="Pane.Url" DefaultValue="',
      /https/,
    ],
    ['an image of a kind Office does not take', 'icon-64.png', 'icon-64.svg', /no image Office takes/],
    ['functions without a file', '<FunctionFile resid="Pane.Url" />', '', /FunctionName has no FunctionFile/],
    ['a runtime that ends with the pane', ' lifetime="long"', '', /Runtime does not outlive the pane/],
  ])('refuse %s', (_, before, after, fault) => {
    expect(faultsOf(written(before, after))).toContainEqual(expect.stringMatching(fault));
  });

  it('refuse functions and panes of another runtime', () => {
    const other = '<bt:Url id="Other.Url" DefaultValue="https://localhost:3000/other.html" /></bt:Urls>';
    for (const user of ['FunctionFile', 'SourceLocation']) {
      const moved = xml.replace('</bt:Urls>', other).replace(`<${user} resid="Pane.Url"`, `<${user} resid="Other.Url"`);
      expect(faultsOf(parse(moved))).toEqual([expect.stringMatching(`${user} is not of the shared runtime`)]);
    }
  });

  it('refuse a seventh button', () => {
    const [button = ''] = /<Control [^]*?<\/Control>/.exec(xml) ?? [];
    const more = [1, 2, 3].map((number) => button.replace('Besshi2.Pane', `Besshi2.Pane${number}`)).join('');
    expect(faultsOf(written(button, button + more))).toEqual([expect.stringContaining('more than 6 controls')]);
  });

  it('refuse another kind of add-in, and what is no manifest at all', () => {
    expect(faultsOf(written('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'))[0]).toMatch(/no such type: ContentApp/);
    expect(faultsOf(written('appforoffice/1.1', 'appforoffice/1.0'))[0]).toMatch(/no manifest of version 1.1/);
    expect(() => written('</Hosts>', '')).toThrow(/unexpected close tag/);
  });
});
