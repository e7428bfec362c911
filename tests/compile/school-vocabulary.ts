import type { Vocabulary } from "../../src/vocabulary/vocabulary.js";

const degree = (about: string) => ({ type: "degree", about }) as const;
const state = (start: number, about: string) => ({ start, about });
const chance = { kind: "chance", usual: 0.3, floor: 0.4, ceiling: 2.5, basis: "made up", about: "made up" } as const;
const rate = { kind: "rate", unit: "a week", usual: 0.5, floor: 0.3, ceiling: 4, basis: "made up", about: "made up" } as const;
const amount = { kind: "amount", unit: "hours", usual: 2, floor: 0.5, ceiling: 2, basis: "made up", about: "made up" } as const;

/** A made-up world of schools, to show that nothing here knows link workers: every kind of tie, value and event. */
export const schoolVocabulary: Vocabulary = {
  agents: {
    school: {
      about: "A school",
      ties: { one: [], many: { teachers: "teacher", lessons: "tutoring" }, tie: null },
      facts: {
        calm: degree("How quiet it is"),
        pupils_lately: { type: "number", unit: "pupils", about: "Pupils in the last 13 weeks" },
        size: { type: "choice", words: ["small", "large"], about: "How large" },
      },
      states: { trust: state(0.5, "Trust"), awareness: state(0.2, "Awareness") },
      behaviours: { inviting: chance, repairing: rate },
    },
    teacher: {
      about: "A teacher",
      ties: { one: ["school"], many: { lessons: "tutoring", pupils: "pupil" }, tie: null },
      facts: { workload: degree("How full the day is"), experience: degree("Experience"), hours_left: { type: "number", unit: "hours", about: "Hours left" } },
      states: { energy: state(0.6, "Energy"), hope: state(0.5, "Hope"), clarity: state(0.4, "Clarity") },
      behaviours: { marking: amount, leaving: rate, praising: chance },
    },
    pupil: {
      about: "A pupil",
      ties: { one: ["school", "teacher"], many: {}, tie: null },
      facts: { need: degree("Need"), mood: { type: "choice", words: ["low", "fair", "high"], about: "Mood" } },
      states: { openness: state(0.5, "Openness"), confidence: state(0.4, "Confidence") },
      behaviours: { attending: chance },
    },
    tutoring: {
      about: "A teacher and a pupil",
      ties: { one: ["school", "teacher", "pupil"], many: { peers: "tutoring" }, tie: ["teacher", "pupil"] },
      facts: { closeness: degree("Closeness"), days: { type: "number", unit: "days", about: "Days a week" } },
      states: { rapport: state(0.3, "Rapport"), knowing: state(0.1, "Knowing") },
      behaviours: { meeting: rate },
    },
  },
  events: {
    praise: { happens_to: ["teacher", "tutoring"], about: "Praise" },
    visit: { happens_to: ["school"], about: "A visit" },
    absence: { happens_to: ["pupil", "tutoring"], about: "A day missed" },
  },
  levers: {
    guidance: { of: "school", type: "degree", about: "Guidance", usual: 0.5, costs: [], basis: "made up" },
    class_target: { of: "school", type: "number", unit: "pupils", about: "Target", none: true, usual: 20, range: [5, 60], costs: [], basis: "made up" },
    style: { of: "school", type: "choice", words: ["strict", "open"], about: "Style", usual: "open", costs: [], basis: "made up" },
    coaching: { of: "teacher", type: "degree", about: "Coaching", usual: 0.3, costs: [], basis: "made up" },
  },
  metrics: {},
  week: [],
  couplings: [],
};
