import { progress, type IndicatorProgress } from '../../app/progress';
import { METHOD_NAMES, rateText } from '../../domain/progress';
import type { Arguments } from '../arguments';
import { onlyFile, source } from '../files';
import { progressAsJson } from '../json';
import { printJson, printLines, type ExitStatus, type Terminal } from '../terminal';

/** `besshi2 progress`: progress and rating of each indicator. */
export async function progressCommand(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const file = onlyFile(args);
  const { reading, indicators } = await progress(source(file));
  if (args.json) printJson(terminal, progressAsJson(file, reading, indicators));
  else printLines(terminal, indicators.length > 0 ? indicators.map(line) : ['指標の表に読み取れる行がありません。']);
  return 0;
}

function line({
  indicator: { name, latest, target },
  progress: { method, rate, met, rating, candidates },
}: IndicatorProgress): string {
  const figure = rate ? `${METHOD_NAMES[method]} ${rateText(rate)} ％` : `${METHOD_NAMES[method]}は計算できません`;
  const grade = rating ?? (candidates.length > 0 ? `判定保留（${candidates.join('・')}）` : 'なし');
  return `${name.value ?? '（目標項目なし）'}：${latest.value.written}／目標 ${target.value.written}　${figure}　目標達成 ${MET[met]}　参考評価（計算値） ${grade}`;
}

const MET = { yes: '達成', no: '未達成', undecided: '判定できません' } as const;
