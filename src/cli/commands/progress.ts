import { progress, type IndicatorProgress } from '../../app/progress';
import { MET_NAMES, METHOD_NAMES, rateText, ratingText } from '../../domain/names';
import type { Arguments } from '../arguments';
import { onlyFile, source } from '../files';
import { progressAsJson } from '../json';
import { printError, printJson, printLines, type ExitStatus, type Terminal } from '../terminal';

/** `besshi2 progress`: progress and rating of each indicator. */
export async function progressCommand(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const file = onlyFile(args);
  const { reading, indicators } = await progress(source(file, (sentence) => printError(terminal, sentence)));
  if (args.json) printJson(terminal, progressAsJson(file, reading, indicators));
  else printLines(terminal, indicators.length > 0 ? indicators.map(line) : ['指標の表に読み取れる行がありません。']);
  return 0;
}

function line({ indicator: { name, latest, target }, progress }: IndicatorProgress): string {
  const method = METHOD_NAMES[progress.method];
  const figure =
    progress.rate.kind === 'none' ? `${method}は計算できません` : `${method} ${rateText(progress.rate)} ％`;
  return [
    `${name.value ?? '（目標項目なし）'}：${latest.value.written}／目標 ${target.value.written}`,
    figure,
    `目標達成 ${MET_NAMES[progress.met]}`,
    `参考評価（計算値） ${ratingText(progress)}`,
  ].join('　');
}
