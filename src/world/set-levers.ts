import type { LeverChange } from "../scenario/scenario.js";
import type { Lever } from "../vocabulary/vocabulary.js";
import { levers } from "./levers/index.js";
import type { NetworkState } from "./state/network-state.js";
import type { Place } from "./state/place.js";

/** Each lever's usual level, as it stands in its column. */
const usualLevels = Object.entries<Lever>(levers).map(([name, lever]) => ({ of: lever.of, name, usual: encode(lever, lever.usual) }));

/**
 * Puts the levers of a week in force: usual levels, then each change whose week has come, those of earlier weeks first, so
 * that a later change takes over however the changes are written. `week` is counted from the end of the warm-up, negative
 * within it. What is settled for a post follows the practices where it has days.
 */
export function setLevers(place: Place, { columns, placements }: Pick<NetworkState, "columns" | "placements">, changes: readonly LeverChange[], week: number): void {
  for (const { of, name, usual } of usualLevels) columns[of].levers[name].fill(usual);
  columns.link_worker.levers.employer.set(place.employerOfPost);
  // What the setting says of its own places comes first, and a scenario's change takes over.
  for (const change of [...(place.network.levers ?? []), ...[...changes].sort((a, b) => a.fromWeek - b.fromWeek)]) {
    if (change.fromWeek > 0 && change.fromWeek > week) continue;
    const lever = (levers as Record<string, Lever>)[change.lever];
    const column = columns[lever.of].levers[change.lever];
    const value = encode(lever, change.value);
    const meant = place.network.practices.map(({ code }) => change.practices === null || change.practices.includes(code));
    // What a network decides for itself it decides as a whole: a change meant for other networks' practices is not for this one.
    for (let p = 0; p < meant.length; p++) if (meant[p] && lever.of !== "link_worker") column[lever.of === "practice" ? p : 0] = value;
    if (lever.of === "link_worker") for (let at = 0; at < place.placements; at++) if (placements.days[at] > 0 && meant[place.practiceOfPlacement[at]]) column[place.postOfPlacement[at]] = value;
  }
}

/** A choice as the index of its word, `none` as absent. */
function encode(lever: Lever, value: number | string | null): number {
  if (value === null) return NaN;
  return lever.type === "choice" ? lever.words.indexOf(String(value)) : Number(value);
}
