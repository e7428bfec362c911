import { bendOdds } from "../../statistics/odds.js";
import { linkWorker } from "../agents/link-worker.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPatient } from "./ask-luck.js";
import { isServedBy } from "./serving.js";

type Parts = Pick<NetworkState, "patients" | "posts" | "columns">;

/** Puts people waiting who are likely to score well before some who have waited longer, where link workers are wont to; otherwise the order stays. */
export function putLikelyFirst(place: Place, state: Parts, rows: readonly number[]): number[] {
  const { patients } = state;
  const since = new Map(rows.map((row) => [row, patients.referred[row] - (isPutFirst(place, state, row) ? place.values.taken_before : 0)]));
  return [...rows].sort((a, b) => since.get(a)! - since.get(b)!);
}

/** Whether somebody waiting counts as likely to score well and is put first for it: by her own luck, and as readily as those who serve her practice do so. */
export function isPutFirst(place: Place, { patients, posts, columns }: Parts, row: number): boolean {
  if (columns.patient.facts.capital[row] < place.values.likely_capital) return false;
  const { choosing_likelier_improvers: choosing } = columns.link_worker.factors;
  let factor = 0;
  let fte = 0;
  for (let post = 0; post < place.posts; post++) {
    if (!isServedBy(place, columns, columns.patient.one.practice[row], post)) continue;
    factor += choosing[post] * posts.fte[post];
    fte += posts.fte[post];
  }
  return fte > 0 && askPatient(place, patients, row, decisions.takenFirst, 0) < bendOdds(linkWorker.behaviours.choosing_likelier_improvers.usual, factor / fte);
}
