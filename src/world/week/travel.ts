import { levers } from "../levers/index.js";
import type { NetworkState } from "../state/network-state.js";
import { placementAt, type Place } from "../state/place.js";

const headOffice = levers.base.words.indexOf("head_office");
const noRoom = levers.room.words.indexOf("none");

/**
 * Hours a week that whoever holds the post is on the way: between the practices that she serves, to people whom she sees elsewhere, from a
 * head office, for want of a room, and where days follow need.
 */
export function travelHours(place: Place, { posts, placements, columns }: Pick<NetworkState, "posts" | "placements" | "columns">, post: number): number {
  const { values } = place;
  const { pcn, practice: practices, link_worker: worker } = columns;
  let served = 0;
  let days = 0;
  let roomless = 0;
  for (let practice = 0; practice < place.practices; practice++) {
    const own = placements.days[placementAt(place, post, practice)];
    if (own === 0) continue;
    served += 1;
    days += own;
    if (practices.levers.room[practice] === noRoom) roomless += own;
  }
  const each = values.travel_hours + values.travel_further * Math.max(0, served - 1) + values.travel_autonomy * pcn.levers.autonomy[0];
  const forBase = worker.levers.base[post] === headOffice ? values.travel_head_office : 0;
  const forRooms = days > 0 ? (values.travel_no_room * roomless) / days : 0;
  return posts.fte[post] * each + forBase + forRooms + values.travel_need * pcn.levers.need_weighted_allocation[0];
}
