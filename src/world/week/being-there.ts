import { levers } from "../levers/index.js";
import type { NetworkState } from "../state/network-state.js";
import { placementAt, type Place } from "../state/place.js";
import { countPost, countPractice } from "./count.js";
import { remember } from "./hours/remember.js";
import { defineStep } from "./step.js";

const headOffice = levers.base.words.indexOf("head_office");
const noRoom = levers.room.words.indexOf("none");
const homely = levers.room.words.indexOf("homely");

export const beingThere = defineStep({
  step: "being there",
  about: "In which buildings link workers are this week, for how long, and whether there is a room to see people in",
  parts: ["posts", "placements", "columns", "counts"],
  flows: [
    { flow: "days", reads: ["staff"], writes: ["placement.days", "tally.placements_by_post"] },
    { flow: "presence", reads: ["staff", "practice.co_location_days", "link_worker.base"], writes: ["placement.presence", "tally.presence_ppm"] },
    {
      flow: "rooms",
      reads: ["staff", "practice.room", "practice.co_location_days", "link_worker.base", "pcn.autonomy", "placement.in_room"],
      writes: ["placement.room", "placement.in_room", "practice.rooms_free", "rooms", "tally.practice_pence"],
    },
  ],
  run(place, state) {
    const wanted = noticePresence(place, state);
    for (let practice = 0; practice < place.practices; practice++) findRooms(place, state, practice, wanted);
  },
});

type Parts = Pick<NetworkState, "posts" | "placements" | "columns" | "counts">;

/**
 * Presence: her days at a practice, or as many as the practice has asked for, within her own working days; of those the share that she is in
 * the building. Returns those days on site, by placement.
 */
function noticePresence(place: Place, { posts, placements, columns, counts }: Parts): Float64Array {
  const { presence, days } = columns.placement.facts;
  const { co_location_days: agreed } = columns.practice.levers;
  const onSite = new Float64Array(place.placements);
  for (let post = 0; post < place.posts; post++) {
    const first = placementAt(place, post, 0);
    let sum = 0;
    for (let practice = 0; practice < place.practices; practice++) sum += onSite[first + practice] = daysAgreed(placements.days[first + practice], agreed[practice]);
    const within = Math.min(1, sum > 0 ? (5 * posts.fte[post]) / sum : 1);
    const share = place.values.on_site * (columns.link_worker.levers.base[post] === headOffice ? place.values.on_site_head_office : 1);
    for (let practice = 0; practice < place.practices; practice++) {
      const at = first + practice;
      days[at] = placements.days[at];
      onSite[at] *= within * share;
      presence[at] = Math.min(1, onSite[at] / 5);
      if (columns.placement.alive[at] === 0) continue;
      countPractice(counts, place, "presence_ppm", practice, Math.round(presence[at] * 1e6));
      countPost(counts, place, "placements_by_post", post);
    }
  }
  return onSite;
}

/** None where she has no days; else the days asked for, or her days there where nothing is. */
function daysAgreed(days: number, asked: number): number {
  return days === 0 || Number.isNaN(asked) ? days : asked;
}

/**
 * Room-days that other staff leave, against the days that link workers are there: what cannot be had is held elsewhere, as is what she
 * decides to hold elsewhere, and what falls on her days away. The practice pays for the rooms that are used.
 */
function findRooms(place: Place, { placements, columns, counts }: Parts, practice: number, onSite: Float64Array): void {
  const { values } = place;
  const { placement, pcn } = columns;
  const room = columns.practice.levers.room[practice];
  const left = place.roomsOfPractice[practice] * 5 * (1 - values.rooms_taken);
  columns.practice.facts.rooms_free[practice] = Math.min(1, left / 5);
  let wanted = 0;
  for (let post = 0; post < place.posts; post++) if (placement.alive[placementAt(place, post, practice)] === 1) wanted += onSite[placementAt(place, post, practice)];
  const had = room === noRoom || wanted === 0 ? 0 : Math.min(1, left / wanted);
  for (let post = 0; post < place.posts; post++) {
    const at = placementAt(place, post, practice);
    placement.facts.room[at] = room;
    if (placement.alive[at] === 0) continue;
    const there = Math.min(1, onSite[at] / (placements.days[at] * values.on_site));
    placements.inBuilding[at] = there * had * (1 - values.contacts_away * pcn.levers.autonomy[0]);
    remember(placement.facts.in_room, at, placements.inBuilding[at]);
  }
  const price = room === homely ? values.cost_of_homely_room : values.cost_of_room;
  countPractice(counts, place, "practice_pence", practice, Math.round(wanted * had * price * 100));
}
