import { employerKinds } from "../agents/employer.js";
import { practice as practiceKind } from "../agents/practice.js";
import type { NetworkState } from "../state/network-state.js";
import { placementAt, type Place } from "../state/place.js";
import { defineStep } from "./step.js";

const network = employerKinds.indexOf("pcn");
const fragmented = (practiceKind.facts.style as { words: readonly string[] }).words.indexOf("fragmented");
/** Most organisations that anybody is said to answer to. */
const most = 4;

export const noticingEmployers = defineStep({
  step: "noticing employers",
  about: "How near an employer's direction is, how many it has to supervise, and to how many organisations a link worker answers",
  parts: ["posts", "placements", "columns"],
  flows: [
    { flow: "employers", reads: ["staff"], writes: ["employer.leadership", "employer.supervision_span"] },
    { flow: "whom she answers to", reads: ["staff", "practice.style"], writes: ["link_worker.organisations_answered_to"] },
  ],
  run(place, state) {
    for (let kind = 0; kind < employerKinds.length; kind++) noticeEmployer(place, state, kind);
    for (let post = 0; post < place.posts; post++) if (state.columns.link_worker.alive[post] === 1) state.columns.link_worker.facts.organisations_answered_to[post] = countOrganisations(place, state, post);
  },
});

type Parts = Pick<NetworkState, "posts" | "placements" | "columns" | "week">;

/** A network that has just taken many on has the less time for each (F58); one person supervises all whom an employer has (F48). */
function noticeEmployer(place: Place, { posts, columns, week }: Parts, kind: number): void {
  const { values } = place;
  const { alive, one } = columns.link_worker;
  let people = 0;
  let fresh = 0;
  for (let post = 0; post < place.posts; post++) {
    if (alive[post] === 0 || one.employer[post] !== kind) continue;
    people += 1;
    if (week - posts.started[post] < values.new_weeks) fresh += 1;
  }
  const { leadership, supervision_span: span } = columns.employer.facts;
  span[kind] = people === 0 ? NaN : people;
  leadership[kind] = kind === network ? values.leadership_pcn - (people > 0 ? (values.leadership_new * fresh) / people : 0) : values[`leadership_${employerKinds[kind] as "vcse" | "other"}`];
}

/** The network, the employer if it is another, and each further practice whose staff go their own ways. */
function countOrganisations(place: Place, { placements, columns }: Parts, post: number): number {
  const { style } = columns.practice.facts;
  let served = 0;
  let ruling = 0;
  for (let practice = 0; practice < place.practices; practice++) {
    if (placements.days[placementAt(place, post, practice)] === 0) continue;
    served += 1;
    if (style[practice] === fragmented) ruling += 1;
  }
  const employers = columns.link_worker.one.employer[post] === network ? 1 : 2;
  return Math.min(most, employers + Math.min(ruling, Math.max(0, served - 1)));
}
