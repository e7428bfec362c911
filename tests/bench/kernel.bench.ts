import { compileTheory } from "../../src/compile/compile-theory.js";
import type { Cmoc, Reading, Target, Theory } from "../../src/theory/rule.js";
import type { Columns } from "../../src/vocabulary/columns.js";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.js";
import { measureTogether } from "./measure-together.js";
import { prepareThreefry } from "./threefry.bench.js";

/** Rows of the columns of every bench here. */
export const agents = 100_000;
const teams = 4_000;

const information: Reading = { node: "reading", tie: "team", agent: "team", kind: "lever", name: "information", type: { type: "degree" } };
const understanding: Reading = { node: "reading", tie: null, agent: "member", kind: "state", name: "understanding", type: { type: "degree" } };
const own = (name: string): Target => ({ reach: "own", tie: null, agent: "member", name });

/** A rule of the usual shape: a gate and a resource on the team, a state that moves either way each month, and one bend. */
const rule: Cmoc = {
  id: "clear_information",
  theme: "",
  source: null,
  assumed: "a rule of the usual shape",
  reading: null,
  actor: "member",
  about: null,
  base: "member",
  words: { resource: "", context: "", mechanism: "", outcome: "" },
  given: { text: "team.information", tree: information },
  context: {
    text: "team.information is at least clear_enough",
    tree: { node: "when", join: "and", tests: [{ node: "at least", left: information, right: { node: "parameter", name: "clear_enough" } }] },
  },
  then: [{ text: "", tree: { node: "towards", target: own("understanding"), share: "learnt", aim: information, time: { every: "month" } } }],
  otherwise: [{ text: "", tree: { node: "falls", target: own("understanding"), share: "forgotten", with: null, time: { every: "month" } } }],
  so: [{ text: "", tree: { node: "bend", measure: "odds", direction: "rises", target: own("referring"), with: understanding, oneSided: false, times: "lift" } }],
  file: "",
  line: 1,
};

const vocabulary: Vocabulary = {
  agents: {
    team: { about: "", ties: { one: [], many: {}, tie: null }, facts: {}, states: {}, behaviours: {} },
    member: {
      about: "",
      ties: { one: ["team"], many: {}, tie: null },
      facts: {},
      states: { understanding: { start: 0.3, about: "" } },
      behaviours: { referring: { kind: "chance", usual: 0.1, floor: 0.3, ceiling: 3, basis: "", about: "" } },
    },
  },
  events: {},
  levers: { information: { of: "team", type: "degree", about: "", usual: 0.5, costs: [], basis: "" } },
  metrics: {},
  week: [],
  couplings: [],
};

const parameters = { clear_enough: 0.4, learnt: 0.15, forgotten: 0.04, lift: 2 };
const none = { facts: {}, factors: {}, events: {}, one: {}, many: {} };

function makeColumns(): Columns {
  return {
    team: { ...none, size: teams, alive: new Float64Array(teams).fill(1), states: {}, levers: { information: Float64Array.from({ length: teams }, (_, i) => ((i * 7) % 11) / 10) } },
    member: {
      ...none,
      size: agents,
      alive: new Float64Array(agents).fill(1),
      levers: {},
      states: { understanding: Float64Array.from({ length: agents }, (_, i) => ((i * 13) % 101) / 100) },
      factors: { referring: new Float64Array(agents).fill(1) },
      one: { team: Int32Array.from({ length: agents }, (_, i) => Math.floor((i * teams) / agents)) },
    },
  };
}

/** Nanoseconds per agent. */
export interface KernelTimes {
  /** The bare Threefry loop. */
  bare: number;
  /** One CMOC that moves one state, with the state's update. */
  moves: number;
  /** The same with one bend, which costs an exponential, and its bounds. */
  movesAndBends: number;
}

/** Times a week of a theory of one CMOC over 100,000 agents beside the bare loop. */
export function measureKernel(): KernelTimes {
  const theoryOf = (cmocs: Cmoc[]): Theory => ({ name: "bench", title: "", hash: "", parameters: {}, cmocs });
  const prepare = (cmoc: Cmoc): (() => void) => {
    const run = compileTheory(theoryOf([cmoc]), vocabulary).open(parameters, { "clear_information#0": { usual: 0.5, centre: 1.01 } });
    const columns = makeColumns();
    return () => run.week(columns);
  };
  const times = measureTogether({ bare: prepareThreefry(), moves: prepare({ ...rule, so: [] }), movesAndBends: prepare(rule) });
  return { bare: times.bare / agents, moves: times.moves / agents, movesAndBends: times.movesAndBends / agents };
}
