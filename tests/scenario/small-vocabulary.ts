import type { Lever, Vocabulary } from "../../src/vocabulary/vocabulary.js";

const shared = { about: "", costs: [], basis: "invented for tests" };

/** Three levers of the three types, as the world has them, and nothing else. */
export const smallVocabulary: Vocabulary = {
  agents: {},
  events: {},
  levers: {
    referral_criteria: { ...shared, of: "practice", type: "choice", words: ["broad", "standard", "narrow"], usual: "standard" },
    induction_quality: { ...shared, of: "practice", type: "degree", range: [0, 1], usual: 0.4 },
    throughput_target: { ...shared, of: "pcn", type: "number", unit: "people a year", range: [100, 400], none: true, usual: 200 },
  } satisfies Record<string, Lever>,
  metrics: {},
  week: [],
  couplings: [],
};
