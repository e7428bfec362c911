/**
 * What the world counts: integers, so that sums are exact in any order. `person` tallies are kept by practice and
 * quintile, `practice` tallies by practice, `post` tallies by post, `network` tallies only for the network.
 */
type TallyScope = "person" | "practice" | "post" | "network";

/** What is counted, and for which groups. */
export interface Tally {
  scope: TallyScope;
  about: string;
}

/** A tally of people, by practice and quintile. */
export const person = (about: string): Tally => ({ scope: "person", about });
/** A tally by practice. */
export const practice = (about: string): Tally => ({ scope: "practice", about });
/** A tally by post. */
export const post = (about: string): Tally => ({ scope: "post", about });
/** A tally of the network as a whole. */
export const network = (about: string): Tally => ({ scope: "network", about });
