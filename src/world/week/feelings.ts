import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import type { TallyName } from "../tallies.js";
import { countPost, countPractice } from "./count.js";
import { defineStep } from "./step.js";

/** States of link workers and of referrers that are counted, and the tally of each. */
const ofLinkWorkers = { pressure: "pressure_ppm", isolation: "isolation_ppm", overwhelm: "overwhelm_ppm", job_discrepancy: "job_discrepancy_ppm", support_felt: "support_felt_ppm", feeling_valued: "feeling_valued_ppm", involvement: "involvement_ppm" } as const satisfies Record<string, TallyName>;
const ofReferrers = { understanding: "understanding_ppm", resentment: "resentment_ppm", readiness: "readiness_ppm" } as const satisfies Record<string, TallyName>;

const entries = <S extends Record<string, TallyName>>(states: S): [string, TallyName][] => Object.entries(states);

export const feelings = defineStep({
  step: "counting what is latent",
  about: "Some states of link workers and referrers are counted, so that a theory can be looked into",
  parts: ["columns", "counts"],
  flows: [
    ...entries(ofLinkWorkers).map(([state, tally]) => ({ flow: state, reads: ["staff", `link_worker.${state}`], writes: [`tally.${tally}`] })),
    ...entries(ofReferrers).map(([state, tally]) => ({ flow: state, reads: [`referrer.${state}`], writes: [`tally.${tally}`] })),
    { flow: "referrers", reads: [], writes: ["tally.referrer_weeks"] },
  ],
  run: countFeelings,
});

function countFeelings(place: Place, { columns, counts }: Pick<NetworkState, "columns" | "counts">): void {
  const { link_worker: worker, referrer } = columns;
  for (const [state, tally] of entries(ofLinkWorkers)) {
    const column = worker.states[state];
    for (let post = 0; post < place.posts; post++) if (worker.alive[post] === 1) countPost(counts, place, tally, post, Math.round(column[post] * 1e6));
  }
  for (const [state, tally] of entries(ofReferrers)) {
    const column = referrer.states[state];
    for (let i = 0; i < place.referrers; i++) countPractice(counts, place, tally, place.practiceOfReferrer[i], Math.round(column[i] * 1e6));
  }
  for (let i = 0; i < place.referrers; i++) countPractice(counts, place, "referrer_weeks", place.practiceOfReferrer[i]);
}
