import { isSamePlace, type Place } from '../../domain/field';
import type { Reading, TableRead } from '../../domain/reading';
import { a1 } from '../../sheet/address';
import type { CellEdit } from '../../workbook/port/edit';
import { Refusal } from '../../workbook/port/refusal';
import { refuseOnlyForms } from '../onlyForms';
import { readingAfter, saySame } from '../rehearse';
import { cellOn, isCovered, isFree, typed } from '../typing';
import { isThreshold, type SettingChanges } from './changes';
import { nextLines } from './lines';
import { SETTING_NAMES, settingsOf, type Setting, type SettingName } from './settings';

/**
 * The edits that write settings into 基本情報: into the cells of the lines that stand there, else as new lines under
 * the last one. Throws Refusal 'by-hand', which names the cell or the line, where the table is laid out so that this is
 * not certain to be read as meant.
 */
export function settingEdits(reading: Reading, changes: SettingChanges): readonly CellEdit[] {
  refuseOnlyForms(reading);
  const asked = settingsOf(reading).flatMap((setting) => {
    const content = changes[setting.name];
    return content === undefined ? [] : [{ setting, content }];
  });
  const table = reading.tables.find((one) => one.table === '基本情報');
  if (!table) throw new Refusal('by-hand', NO_TABLE);
  const lines = nextLines(reading, table);
  const edits = asked.flatMap(({ setting, content }) => {
    if (setting.place) return editOf(reading, table, setting, setting.place, content);
    if (content === '') return [];
    const line = lines.next().value;
    if (!line) throw lineByHand(table, setting, content);
    return [
      typed(reading.sheets, line.label, setting.label),
      typed(reading.sheets, line.value, entry(setting, content)),
    ];
  });
  const done = edits.filter((edit) => edit !== null);
  const after = readingAfter(reading, done);
  const isSame = saySame(reading, after, OWN_FIELDS);
  const wrong = asked.find(({ setting, content }) => !isSame || valueOf(after, setting.name) !== content);
  if (wrong) throw byHand(table, wrong.setting, wrong.content);
  return done;
}

const NO_TABLE = '基本情報の表がありません。「状態」の「入力用シートを追加」を押してから、もう一度設定してください。';

function editOf(
  { sheets }: Reading,
  table: TableRead,
  setting: Setting,
  place: Place,
  content: string,
): readonly (CellEdit | null)[] {
  const cell = cellOn(sheets, place);
  if (cell?.formula !== undefined) {
    throw new Refusal(
      'by-hand',
      `${nameOf(place)}の「${setting.label}」には数式が入っているため、書いていません。数式のもとになるセルを直してください。`,
    );
  }
  const isInline = table.columns.some((column) => isSamePlace(column.place, place) && column.field === setting.name);
  if (isInline) return [typed(sheets, place, behindColon(cell?.shown ?? '', content))];
  const isOwn = setting.written === '' ? isFree(sheets, place) : !isCovered(sheets, place);
  if (!isOwn) throw byHand(table, setting, content);
  return [typed(sheets, place, entry(setting, content))];
}

/** 「計算方法：進捗率」 in one cell. */
function behindColon(text: string, content: string): string {
  return text.replace(/([：:]\s*)[^]*$/, (_, colon: string) => `${colon}${content}`);
}

function entry({ name }: Setting, content: string): string | number {
  return isThreshold(name) && content !== '' ? Number(content) : content;
}

function valueOf(reading: Reading, name: SettingName): string | undefined {
  return settingsOf(reading).find((setting) => setting.name === name)?.value;
}

const OWN_FIELDS: ReadonlySet<string> = new Set([...SETTING_NAMES, 'pageNumber', 'thresholds']);

function lineByHand({ sheet }: TableRead, { label }: Setting, content: string): Refusal {
  return new Refusal(
    'by-hand',
    `シート『${sheet}』の基本情報の下に空いた行がないため、書いていません。「${label}」の行を加え、その右のセルに「${content}」と記入してください。`,
  );
}

function byHand({ sheet, columns }: TableRead, { name, label, place }: Setting, content: string): Refusal {
  const at = columns.find(({ field }) => field === name)?.place ?? place;
  const where = at ? `${nameOf(at)}の「${label}」` : `シート『${sheet}』の「${label}」`;
  const what = content === '' ? '内容を消してください' : `「${content}」と記入してください`;
  return new Refusal('by-hand', `${where}は、値のセルを決められないため書いていません。手で${what}。`);
}

const nameOf = ({ sheet, at }: Place): string => `『${sheet}』シート ${a1(at)}`;
