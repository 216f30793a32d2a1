import type { Reading } from '../../../domain/reading';
import type { Indicator } from '../../../domain/report';
import { fold } from '../../../text/fold';
import { oncePer } from '../../memo';

/** Words by which staff say why a value is late or not there: NDB figures, surveys, publication. */
const LATE =
  /NDB|ＮＤＢ|レセプト|公表|時点|調査|最新|集計|取りまとめ|とりまとめ|取り纏め|確定|統計|隔年|毎年ではな|把握|次回|予定|年ごと|年に[1１一]度|秘匿/;

/** What the row says about a value that is late or not there, or a note below the table that names the indicator. */
export function latenessOf({ name, reason, note, source }: Indicator, reading: Reading): string | undefined {
  const own = [reason, note].find(({ written }) => LATE.test(written))?.written;
  return own ?? noteOn(name.written, reading) ?? (LATE.test(source.written) ? source.written : undefined);
}

/** The first note about late values that names an indicator, or what it counts: 離職率 for 介護職員の離職率. */
function noteOn(name: string, reading: Reading): string | undefined {
  const whole = fold(name.normalize('NFKC').replace(REMARK, ''));
  const tail = whole.slice(whole.lastIndexOf('の') + 1);
  return notesOf(reading).find(({ folded }) =>
    [whole, tail].some((part) => part.length >= SHORTEST && folded.includes(part)),
  )?.written;
}

const REMARK = /\([^()]*\)\s*$/;
/** Shorter names are words of any note. */
const SHORTEST = 3;

const notesOf = oncePer(({ tables }: Reading) =>
  tables.flatMap(({ table, leftAside }) =>
    table === '指標'
      ? leftAside.flatMap(({ why, written }) =>
          why === 'noteRow' && LATE.test(written) ? [{ written, folded: fold(written) }] : [],
        )
      : [],
  ),
);
