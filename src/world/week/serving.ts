import type { Columns } from "../../vocabulary/columns.js";
import type { Place } from "../state/place.js";

/** True where a post has somebody in it who serves the practice: placed there, or covering while nobody who is placed there is in post. */
export function isServedBy(place: Place, columns: Columns, practice: number, post: number): boolean {
  const { alive } = columns.link_worker;
  if (alive[post] === 0) return false;
  if (isPlacedIn(place, practice, post)) return true;
  for (let other = 0; other < place.posts; other++) if (alive[other] === 1 && isPlacedIn(place, practice, other)) return false;
  return true;
}

function isPlacedIn(place: Place, practice: number, post: number): boolean {
  for (let i = place.firstPlacement[post]; i < place.firstPlacement[post + 1]; i++) if (place.practiceOfPlacement[i] === practice) return true;
  return false;
}
