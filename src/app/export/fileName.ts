import { writeFiscalYear } from '../../domain/notation';
import type { Basics } from '../../domain/report';
import { PURPOSES, type Purpose } from './purpose';

/** What neither Windows nor Excel takes in a file's name, in either width; controls and marks that nobody sees. */
const ILLEGAL = /[\\/:*?"<>|[\]＼／：＊？＂＜＞｜￥¥\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** Windows takes 260 characters with the folder. */
const LONGEST = 40;

/** 「別紙２_群馬県_令和５年度_提出用.xlsx」; what is not known is left out. */
export function fileNameOf({ prefecture, fiscalYear }: Basics, purpose: Purpose): string {
  const year = fiscalYear.value === null ? '' : writeFiscalYear(fiscalYear.value);
  const parts = ['別紙２', legal(prefecture.value ?? ''), legal(year), PURPOSES[purpose]];
  return `${parts.filter((part) => part !== '').join('_')}.xlsx`;
}

function legal(part: string): string {
  return [...part.replace(ILLEGAL, '')].slice(0, LONGEST).join('').trim();
}
