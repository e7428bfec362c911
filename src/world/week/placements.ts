import type { Columns } from "../../vocabulary/columns.js";
import { placementAt, type Place } from "../state/place.js";

/** The placement in force of a post at a practice, or -1 where whoever holds the post only covers it. */
export function findPlacement(place: Place, columns: Columns, post: number, practice: number): number {
  const at = placementAt(place, post, practice);
  return columns.placement.alive[at] === 1 ? at : -1;
}
