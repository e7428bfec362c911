import type { Columns } from "../../vocabulary/columns.js";
import { placementAt, type Place } from "../state/place.js";

/** True where a post has somebody in it who serves the practice: placed there, or covering while nobody who is placed there is in post. */
export function isServedBy(place: Place, columns: Columns, practice: number, post: number): boolean {
  const { alive } = columns.link_worker;
  if (alive[post] === 0) return false;
  const placed = columns.placement.alive;
  if (placed[placementAt(place, post, practice)] === 1) return true;
  for (let other = 0; other < place.posts; other++) if (placed[placementAt(place, other, practice)] === 1) return false;
  return true;
}
