import { DEFAULT_THRESHOLDS } from '../../domain/rating';
import type { Setting, SettingName } from './settings';

/** New values by setting: one of its choices, a number, or '' to leave it blank. */
export type SettingChanges = Partial<Readonly<Record<SettingName, string>>>;

export type Threshold = 'excellent' | 'good' | 'fair';

/** What stands in where a threshold is blank. It is this program's own default, no rule of the state. */
export const DEFAULTS: Readonly<Record<Threshold, string>> = {
  excellent: DEFAULT_THRESHOLDS.excellent.toString(),
  good: DEFAULT_THRESHOLDS.good.toString(),
  fair: DEFAULT_THRESHOLDS.fair.toString(),
};

/** The thresholds from the best level down. */
const THRESHOLDS: readonly { readonly name: Threshold; readonly level: string }[] = [
  { name: 'excellent', level: '◎' },
  { name: 'good', level: '○' },
  { name: 'fair', level: '△' },
];

export function isThreshold(name: SettingName): name is Threshold {
  return THRESHOLDS.some((one) => one.name === name);
}

/** What differs from the workbook of what was chosen and typed; a number as it is written: 「８０％」 is 80. */
export function changesOf(settings: readonly Setting[], wished: SettingChanges): SettingChanges {
  const changes: { [name in SettingName]?: string } = {};
  for (const { name, value } of settings) {
    const asked = wished[name];
    if (asked === undefined) continue;
    const content = isThreshold(name) ? (numberIn(asked) ?? asked) : asked;
    if (content !== value) changes[name] = content;
  }
  return changes;
}

/** What speaks against changes, by setting: each threshold must be a number, and lower than that of the level above. */
export function objectionsTo(settings: readonly Setting[], changes: SettingChanges): SettingChanges {
  const names = Object.keys(changes);
  if (!THRESHOLDS.some(({ name }) => names.includes(name))) return {};
  const objections: { [name in SettingName]?: string } = {};
  let above: { readonly level: string; readonly number: number } | null = null;
  for (const { name, level } of THRESHOLDS) {
    const content = changes[name] ?? settings.find((setting) => setting.name === name)?.value ?? '';
    const written = numberIn(content);
    if (written === null) {
      objections[name] = '０以上の数値（％）を記入してください。';
      continue;
    }
    const number = Number(written === '' ? DEFAULTS[name] : written);
    if (above && number >= above.number) {
      objections[name] = `${above.level}の基準（${above.number}％）より小さい数値を記入してください。`;
    }
    above = { level, number };
  }
  return objections;
}

const LARGEST = 1000;

/** The number typed, '' for nothing, null for anything else. */
function numberIn(text: string): string | null {
  const bare = text.normalize('NFKC').replace(/[\s%]/g, '');
  if (bare === '') return '';
  return /^\d+(?:\.\d{1,2})?$/.test(bare) && Number(bare) <= LARGEST ? String(Number(bare)) : null;
}
