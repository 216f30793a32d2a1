import type { Edited } from '../../workbook/port/edit';
import { told } from './editWords';
import type { Notice } from './state';

/** What the person is told once settings were written. */
export function doneSetting(edited: Edited): Notice {
  return written(edited, 'に設定を書きました。');
}

/** What the person is told once a decision about an indicator was written. */
export function doneDeciding(edited: Edited): Notice {
  return written(edited, 'に評価を書きました。');
}

/** What the person is told once it was written what columns mean. */
export function donePointing(edited: Edited): Notice {
  return readAnew(edited, '列の意味を『設定』に書き、読み取り直しました。');
}

/** What the person is told once a finding was let stand. */
export function doneAccepting(edited: Edited): Notice {
  return readAnew(edited, '確認済みと理由を『設定』に書き、点検し直しました。');
}

/** What the person is told once a rule got another degree. */
export function doneRegrading(edited: Edited): Notice {
  return readAnew(edited, '重要度と理由を『設定』に書き、点検し直しました。');
}

/** What the person is told once headers of columns were written anew. */
export function doneCorrecting(edited: Edited): Notice {
  return readAnew(edited, '見出しを書き直し、読み取り直しました。');
}

function readAnew(edited: Edited, sentence: string): Notice {
  const isDone = edited.done.length > 0 && edited.changedMeanwhile.length === 0;
  return isDone ? { kind: 'done', sentence } : written(edited, '');
}

/** What the person is told once a sheet kept ready was given the name of a 項目. */
export function doneNaming(edited: Edited): Notice {
  const [sheet] = edited.done.map((edit) => edit.sheet);
  return sheet === undefined
    ? written(edited, '')
    : { kind: 'done', sentence: `空いていたシート『${sheet}』に項目名を書きました。` };
}

function written(edited: Edited, did: string): Notice {
  if (edited.done.length + edited.changedMeanwhile.length === 0) {
    return { kind: 'done', sentence: 'ブックはすでにその内容になっています。' };
  }
  return told(edited, did, '表示した後に内容が変わっていたため、書いていません。いまの内容を確かめてください。');
}
