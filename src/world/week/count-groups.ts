import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { countNetwork } from "./count.js";

type Parts = Pick<NetworkState, "groups" | "windows" | "columns" | "counts">;

/** Sets down how full groups are, and counts their places, the people sent to them, their goodwill and security. */
export function countGroups(place: Place, { groups: own, windows, columns, counts }: Parts): void {
  const { alive, facts, states } = columns.group;
  const sent = windows.groupReferrals.sum;
  let [used, offered, listed, open, adviceUsed, adviceOffered, sentInAll, goodwill, security] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [first, second, third] = [0, 0, 0];
  for (let g = 0; g < place.groups; g++) {
    const places = own.places[g] + own.funded[g];
    const others = places - own.room[g];
    facts.fullness[g] = places > 0 ? Math.min(1, (own.used[g] + others) / places) : NaN;
    sentInAll += sent[g];
    if (sent[g] > first) [first, second, third] = [sent[g], first, second];
    else if (sent[g] > second) [second, third] = [sent[g], second];
    else if (sent[g] > third) third = sent[g];
    if (alive[g] === 0) continue;
    open += 1;
    used += own.used[g];
    offered += Math.max(places, own.used[g] + others);
    listed += own.listed[g];
    goodwill += Math.round(states.goodwill[g] * 1e6);
    security += Math.round(facts.security[g] * 1e6);
    if (place.adviceShare[g] < 1) continue;
    adviceUsed += own.used[g] + others;
    adviceOffered += Math.max(places, own.used[g] + others);
  }
  countNetwork(counts, place, "place_weeks", used);
  countNetwork(counts, place, "places_offered_weeks", offered);
  countNetwork(counts, place, "listed_weeks", listed);
  countNetwork(counts, place, "advice_place_weeks", adviceUsed);
  countNetwork(counts, place, "advice_places_offered_weeks", adviceOffered);
  countNetwork(counts, place, "sent_lately_weeks", sentInAll);
  countNetwork(counts, place, "sent_lately_top_three_weeks", first + second + third);
  countNetwork(counts, place, "goodwill_ppm", goodwill);
  countNetwork(counts, place, "security_ppm", security);
  countNetwork(counts, place, "group_weeks", open);
}
