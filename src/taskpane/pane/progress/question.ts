import type { Question } from '../../../app/progressLines';
import { placeName } from '../words';
import { reasonText } from './words';

/** What the person is to do, and where. */
export function questionText(question: Question): string {
  if (question.kind === 'rate') {
    return `${reasonText(question.reason)}。${placeName(question.place)}を確かめてください。`;
  }
  const levels = question.candidates.join('・');
  return question.hasCell
    ? `評価区分が${levels}のどれになるか、計算では決まりません。「評価を決める」で選んでください（${placeName(question.place)}に書きます）。`
    : `評価区分が${levels}のどれになるか、計算では決まりません。「評価を決める」で選んでください（指標の表に「評価区分」の列を加えて書きます）。`;
}
