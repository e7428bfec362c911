import type { Needs } from "../state/needs.js";

/**
 * How often somebody in need consulted in each of the last 64 weeks: two bits a week, so that more than three in a week count as three, in
 * four 32-bit words, the week of `historyAt` lowest. Nothing is done in a week without a consultation: the words are moved on when one is
 * noted or counted.
 */
export type History = Pick<Needs, "history0" | "history1" | "history2" | "history3" | "historyAt">;

/** Notes a consultation in a week. */
export function noteConsultation(needs: History, row: number, week: number): void {
  moveOn(needs, row, week);
  if ((needs.history0[row] & 3) < 3) needs.history0[row] += 1;
}

/** Consultations in the `weeks` weeks that end with a week, at most 64. */
export function countConsultations(needs: History, row: number, week: number, weeks: number): number {
  moveOn(needs, row, week);
  return sumPairs(needs.history0[row], weeks) + sumPairs(needs.history1[row], weeks - 16) + sumPairs(needs.history2[row], weeks - 32) + sumPairs(needs.history3[row], weeks - 48);
}

/** The sum of the lowest `weeks` pairs of bits of a word, all sixteen at most, none where `weeks` is 0 or less. */
function sumPairs(word: number, weeks: number): number {
  if (weeks <= 0) return 0;
  const wanted = weeks < 16 ? word & ((1 << (2 * weeks)) - 1) : word;
  // Pairs into sums of two, of four and of all, as bits are commonly counted.
  const fours = (wanted & 0x33333333) + ((wanted >>> 2) & 0x33333333);
  const eights = (fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f);
  return Math.imul(eights, 0x01010101) >>> 24;
}

/** Forgets all, from a week on. */
export function clearHistory(needs: History, row: number, week: number): void {
  needs.history0[row] = needs.history1[row] = needs.history2[row] = needs.history3[row] = 0;
  needs.historyAt[row] = week;
}

function moveOn(needs: History, row: number, week: number): void {
  let weeks = week - needs.historyAt[row];
  needs.historyAt[row] = week;
  if (weeks >= 64) return clearHistory(needs, row, week);
  for (; weeks >= 16; weeks -= 16) {
    needs.history3[row] = needs.history2[row];
    needs.history2[row] = needs.history1[row];
    needs.history1[row] = needs.history0[row];
    needs.history0[row] = 0;
  }
  if (weeks === 0) return;
  const up = 2 * weeks;
  const down = 32 - up;
  needs.history3[row] = (needs.history3[row] << up) | (needs.history2[row] >>> down);
  needs.history2[row] = (needs.history2[row] << up) | (needs.history1[row] >>> down);
  needs.history1[row] = (needs.history1[row] << up) | (needs.history0[row] >>> down);
  needs.history0[row] <<= up;
}

/** Notes a consultation some weeks, 1 to 63, before the week up to which the history stands. */
export function noteEarlier(needs: History, row: number, ago: number): void {
  const word = ago < 16 ? needs.history0 : ago < 32 ? needs.history1 : ago < 48 ? needs.history2 : needs.history3;
  const at = 2 * (ago & 15);
  if (((word[row] >>> at) & 3) < 3) word[row] += 1 << at;
}
