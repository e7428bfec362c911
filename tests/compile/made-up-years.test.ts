import { describe, expect, it } from "vitest";
import { compileTheory } from "../../src/compile/compile-theory.js";
import type { TheoryRun } from "../../src/compile/theory-run.js";
import { checkTheory } from "../../src/theory/check-theory.js";
import { makeSource } from "../../src/theory/theory-source.js";
import type { Settled, Theory } from "../../src/theory/rule.js";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.js";
import { draftIsThere, readDraft } from "../theory/draft.js";
import { readGardenersTexts, readGardenersVocabulary } from "../theory/gardeners.js";
import { MadeUpAgents } from "./made-up-agents.js";
import type { Sketch } from "./made-up-agents.js";
import { gardeners } from "./made-up-gardeners.js";
import { network } from "./made-up-network.js";
import { Oracle } from "./oracle.js";

const weeks = 156;

interface Case {
  vocabulary: Vocabulary;
  sketch: Sketch;
  /** The theory with its rules in one file or with every rule in a file of its own, named in reverse. */
  texts: Record<string, string>;
}

const cases: [string, () => Case, boolean][] = [
  ["a made-up theory of allotments", () => ({ vocabulary: readGardenersVocabulary(), sketch: gardeners, texts: readGardenersTexts() }), true],
  [
    "the thirty rules of the draft (skipped where ../shared is not there)",
    () => {
      const { source, vocabulary } = readDraft();
      return { vocabulary, sketch: network, texts: Object.fromEntries(source.files.map(({ name, text }) => [name, text])) };
    },
    draftIsThere,
  ],
];

const valuesOf = (theory: Theory): Record<string, number> => Object.fromEntries(Object.values(theory.parameters).map(({ name, value }) => [name, value]));

function live(agents: MadeUpAgents, run: { week: TheoryRun["week"] }, from: number, each: () => void = () => undefined): void {
  for (let week = from; week < from + weeks; week++) {
    agents.live(week);
    run.week(agents.columns);
    each();
  }
}

/** Usual levels from a second run of 156 weeks that starts where a first ended; the agents are left as they then are. */
function settle(agents: MadeUpAgents, theory: Theory, vocabulary: Vocabulary): Settled {
  const run = compileTheory(theory, vocabulary).open(valuesOf(theory), "observing");
  live(agents, run, 0);
  run.forgetSamples();
  live(agents, run, weeks);
  return run.settleBends();
}

function listBits(agents: MadeUpAgents): unknown {
  return Object.entries(agents.columns).map(([agent, { states, factors }]) => [agent, states, factors]);
}

function splitFiles(texts: Record<string, string>): Record<string, string> {
  const split: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) {
    if (!name.startsWith("cmocs/")) split[name] = text;
    else text.split("\n---\n").forEach((document, part) => (split[`cmocs/${String.fromCharCode(122 - part)}_${name.slice(6)}`] = document));
  }
  return split;
}

describe.each(cases)("156 weeks of %s", (_, open, isThere) => {
  const check = it.skipIf(!isThere);
  const prepare = () => {
    const { vocabulary, sketch, texts } = open();
    const theory = checkTheory(makeSource("theory", texts), vocabulary);
    const agents = new MadeUpAgents(vocabulary, sketch);
    return { vocabulary, sketch, texts, theory, agents };
  };

  check("keep every state within 0 and 1, and every lift within its bounds", () => {
    const { vocabulary, theory, agents } = prepare();
    const settled = settle(agents, theory, vocabulary);
    live(agents, compileTheory(theory, vocabulary).open(valuesOf(theory), settled), 2 * weeks, () => {
      for (const [agent, { states, factors }] of Object.entries(agents.columns)) {
        for (const column of Object.values(states)) for (const value of column) if (!(value >= 0 && value <= 1)) expect.fail(`${agent} has a state of ${value}`);
        for (const [name, column] of Object.entries(factors)) {
          const { floor, ceiling } = vocabulary.agents[agent].behaviours[name];
          for (const value of column) if (value !== 0 && !(value >= floor && value <= ceiling)) expect.fail(`${agent}.${name} is lifted ${value} times`);
        }
      }
    });
  });

  check("leave every behaviour as it was on average, within 1 %, once settled", () => {
    const { vocabulary, theory, agents } = prepare();
    const settled = settle(agents, theory, vocabulary);
    const compiled = compileTheory(theory, vocabulary);
    const sums = new Map<string, { total: number; count: number }>();
    live(agents, compiled.open(valuesOf(theory), settled), 2 * weeks, () => {
      for (const { agent, behaviour } of compiled.bent) {
        const { size, alive, factors } = agents.columns[agent];
        const sum = sums.get(`${agent}.${behaviour}`) ?? { total: 0, count: 0 };
        for (let row = 0; row < size; row++) {
          if (alive[row] === 0) continue;
          sum.total += factors[behaviour][row];
          sum.count += 1;
        }
        sums.set(`${agent}.${behaviour}`, sum);
      }
    });
    const means = [...sums].map(([key, { total, count }]) => [key, total / count] as const);
    expect(means.filter(([, mean]) => !(Math.abs(mean - 1) < 0.01))).toEqual([]);
    expect(means).toHaveLength(compiled.bent.length);
  });

  check("do really lift and lower behaviours, and activate rules by degrees", () => {
    const { vocabulary, theory, agents } = prepare();
    const settled = settle(agents, theory, vocabulary);
    const compiled = compileTheory(theory, vocabulary);
    const run = compiled.open(valuesOf(theory), settled);
    const spread = new Map<string, [number, number]>();
    const activation = new Float64Array(compiled.cmocs.length);
    live(agents, run, 2 * weeks, () => {
      run.activation.sum.forEach((sum, k) => (activation[k] += sum));
      for (const { agent, behaviour } of compiled.bent) {
        const { size, factors } = agents.columns[agent];
        const values = [...factors[behaviour].subarray(0, size)];
        const [least, most] = spread.get(`${agent}.${behaviour}`) ?? [1, 1];
        spread.set(`${agent}.${behaviour}`, [Math.min(least, ...values), Math.max(most, ...values)]);
      }
    });
    expect([...spread].filter(([, [least, most]]) => least > 0.99 && most < 1.01)).toEqual([]);
    expect(compiled.cmocs.filter((_, k) => activation[k] === 0)).toEqual([]);
  });

  check("give the same bits in any order and division of the files", () => {
    const { vocabulary, sketch, texts, theory, agents } = prepare();
    const divided = checkTheory(makeSource("theory", splitFiles(texts)), vocabulary);
    const others = new MadeUpAgents(vocabulary, sketch);
    const settled = settle(agents, theory, vocabulary);
    expect(settle(others, divided, vocabulary)).toEqual(settled);
    live(agents, compileTheory(theory, vocabulary).open(valuesOf(theory), settled), 2 * weeks);
    const reversed = { ...divided, cmocs: [...divided.cmocs].reverse() };
    live(others, compileTheory(reversed, vocabulary).open(valuesOf(divided), settled), 2 * weeks);
    expect(listBits(others)).toEqual(listBits(agents));
  });

  check("are what the plain evaluator says they are, to the bit", () => {
    const { vocabulary, sketch, theory, agents } = prepare();
    const others = new MadeUpAgents(vocabulary, sketch);
    const settled = settle(new MadeUpAgents(vocabulary, sketch), theory, vocabulary);
    live(agents, compileTheory(theory, vocabulary).open(valuesOf(theory), settled), 0);
    live(others, new Oracle(theory, vocabulary, valuesOf(theory), settled), 0);
    expect(listBits(agents)).toEqual(listBits(others));
  });

  check("with one rule knocked out are those of the theory without it, and the other bends keep their usual levels", () => {
    const { vocabulary, sketch, theory } = prepare();
    const settled = settle(new MadeUpAgents(vocabulary, sketch), theory, vocabulary);
    const compiled = compileTheory(theory, vocabulary);
    for (const id of compiled.cmocs) {
      const [masked, absent] = [new MadeUpAgents(vocabulary, sketch), new MadeUpAgents(vocabulary, sketch)];
      const run = compiled.open(valuesOf(theory), settled, compiled.maskWithout([id]));
      const without = compileTheory({ ...theory, cmocs: theory.cmocs.filter((cmoc) => cmoc.id !== id) }, vocabulary);
      const rest = without.open(valuesOf(theory), settled);
      for (const world of [masked, absent]) for (const { agent, behaviour } of compiled.bent) world.columns[agent].factors[behaviour].fill(1);
      for (let week = 0; week < 12; week++) {
        for (const world of [masked, absent]) world.live(week);
        run.week(masked.columns);
        rest.week(absent.columns);
      }
      expect(listBits(masked)).toEqual(listBits(absent));
      const k = compiled.cmocs.indexOf(id);
      expect([run.activation.sum[k], run.activation.count[k]]).toEqual([0, 0]);
    }
  });
});
