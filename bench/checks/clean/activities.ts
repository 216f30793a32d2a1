import type { Random } from '../random';
import { commas, type Content } from './cells';
import { sum } from './figures';
import type { InsurerMade } from './insurers';
import type { Spec } from './spec';
import type { Theme } from './themes';
import { dateIn, dayOf, longDate, weekday } from './times';

/** A row of 取組実績. */
export interface ActivityMade {
  readonly name: string;
  readonly type: '研修' | '派遣' | '啓発';
  readonly heldOn: Content;
  readonly targets: string;
  readonly times: number;
  readonly participants: number | null;
  readonly countType: '実数' | '延べ' | '';
  readonly repeated: '再掲' | '';
}

/** What was done for an item: the rows, and the lines of the text that speak of them. */
export interface RecordMade {
  readonly rows: readonly ActivityMade[];
  readonly lines: readonly string[];
}

/** The record of an item: a training in rounds, visits to insurers, an event, consultations. */
export function makeRecord(theme: Theme, insurers: readonly InsurerMade[], spec: Spec, random: Random): RecordMade {
  const parts = [training(theme, spec, random), visits(theme, insurers, spec, random), event(theme, spec, random)];
  return {
    rows: parts.flatMap(({ rows }) => rows),
    lines: [...parts.flatMap(({ lines }) => lines), ...consultations(theme, random)],
  };
}

function training({ training: name }: Theme, spec: Spec, random: Random): RecordMade {
  const rounds = [40, 130, 220].map((offset, index) => ({
    number: '１２３'.charAt(index),
    date: dayOf(spec.year, offset + random.int(0, 40)),
    participants: random.int(18, 96),
  }));
  const total = sum(rounds.map(({ participants }) => participants));
  return {
    rows: rounds.map(({ number, date, participants }) => ({
      ...ROW,
      name: `${name}（第${number}回）`,
      type: '研修',
      heldOn: dateIn(spec.dates, date),
      participants,
      countType: '延べ',
    })),
    lines: [
      '１　研修の実施',
      `　・${name}の開催（3回、延べ${total}名）`,
      ...rounds.map(
        ({ number, date, participants }) =>
          `　　第${number}回　${longDate(date)}（${weekday(date)}）　${attended(spec, participants)}`,
      ),
    ],
  };
}

const attended = ({ seed }: Spec, participants: number): string =>
  seed % 2 === 0 ? `参加者${participants}名` : `${participants}名参加`;

function visits({ visit: name }: Theme, insurers: readonly InsurerMade[], spec: Spec, random: Random): RecordMade {
  const visited = random.shuffle(insurers).slice(0, Math.max(3, Math.floor(insurers.length * 0.4)));
  const rows = visited.map(({ name: target }, index): ActivityMade => ({
    ...ROW,
    name,
    type: '派遣',
    heldOn: dateIn(spec.dates, dayOf(spec.year, 30 + index * 7 + random.int(0, 4))),
    targets: target,
    times: random.int(1, 4),
  }));
  const first = rows[0];
  // The first visit once more, told as told: 再掲 is not counted again.
  const again: readonly ActivityMade[] = first ? [{ ...first, repeated: '再掲' }] : [];
  const total = sum(rows.map(({ times }) => times));
  return {
    rows: [...rows, ...again],
    lines: ['２　アドバイザーの派遣', `　・${name}（${rows.length}市町村、${total}回）`],
  };
}

function event({ event: name }: Theme, spec: Spec, random: Random): RecordMade {
  const date = dayOf(spec.year, random.int(150, 240));
  const participants = random.int(80, 400);
  return {
    rows: [
      {
        ...ROW,
        name,
        type: '啓発',
        heldOn: dateIn(spec.dates, date),
        participants,
        countType: '実数',
      },
    ],
    lines: [
      '３　普及啓発',
      `　・${name}の開催（1回、${participants}名）`,
      `　　${longDate(date)}（${weekday(date)}）に開催した。`,
    ],
  };
}

function consultations({ consultation }: Theme, random: Random): readonly string[] {
  const parts = [random.int(90, 400), random.int(40, 200), random.int(12, 60)] as const;
  const [phone, mail, visit] = parts;
  const counted = `延べ${commas(sum(parts))}件（電話${phone}件、メール${mail}件、来所${visit}件）`;
  return ['４　相談支援', `　・${consultation}は、${counted}であった。`];
}

const ROW = { targets: '', times: 1, participants: null, countType: '', repeated: '' } as const;
