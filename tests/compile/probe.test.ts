import { describe, expect, it } from "vitest";
import { probe } from "../../src/compile/probe.js";
import type { Probe, ProbeRequest } from "../../src/compile/probe.js";
import { ProblemError, exitCodes } from "../../src/problem/problem.js";
import { checkTheory } from "../../src/theory/check-theory.js";
import type { Theory } from "../../src/theory/rule.js";
import { draftIsThere, readDraft } from "../theory/draft.js";
import { schoolVocabulary } from "./school-vocabulary.js";
import { atLeast, falls, own, readFact, readLever, readState, rises, towards, writeRule, writeTheory } from "./write-rules.js";

const guidance = readLever("school", "guidance", "school");
const weariness = { node: "shortfall", of: readFact("teacher", "workload") } as const;

/** Taught where there is enough guidance and time; the resource is the lower of guidance and coaching. */
const taught = writeRule("taught", {
  base: "teacher",
  given: { node: "lower", parts: [guidance, readLever("teacher", "coaching")] },
  context: { node: "when", join: "and", tests: [...atLeast(guidance, "enough").tests, ...atLeast(readFact("teacher", "hours_left"), "some_hours").tests] },
  then: [towards(own("teacher", "hope"), "tenth", { node: "average", parts: [guidance, weariness] })],
  otherwise: [falls(own("teacher", "hope"), "tenth")],
});

/** Watched where lessons go badly in a strict school that was visited, most of whose teachers see a pupil of low mood. */
const watched = writeRule("watched", {
  base: "teacher",
  given: readLever("teacher", "coaching"),
  context: {
    node: "when",
    join: "and",
    tests: [
      { node: "is", left: readLever("school", "style", "school"), word: "strict", code: 0 },
      { node: "happens", tie: "school", agent: "school", event: "visit" },
      { node: "below", left: { node: "view", how: "average", many: "lessons", agent: "tutoring", of: readState("tutoring", "rapport"), weight: null }, right: { node: "parameter", name: "few" } },
      { node: "below", left: { node: "shortfall", of: readFact("teacher", "experience") }, right: { node: "parameter", name: "few" } },
      { node: "at least", left: { node: "share", many: "pupils", agent: "pupil", of: readFact("pupil", "mood"), word: "high", code: 2 }, right: { node: "parameter", name: "few" } },
    ],
  },
  then: [rises(own("teacher", "energy"), "tenth")],
});

const parameter = (name: string, value: number) => ({ name, value, plausible: [0, 9] as [number, number], basis: "assumed", about: "made up", role: "share" as const });
const parameters = [parameter("enough", 0.4), parameter("some_hours", 2), parameter("few", 0.2), parameter("tenth", 0.1)];
const theory: Theory = { ...writeTheory(taught, watched), parameters: Object.fromEntries(parameters.map((each) => [each.name, each])) };
const request: ProbeRequest = { cmoc: "taught", vary: "guidance", values: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], set: { coaching: 1 }, weeks: 0 };

function ask(changes: Partial<ProbeRequest> = {}): Probe {
  return probe(theory, schoolVocabulary, { ...request, ...changes });
}

function listActivations(changes: Partial<ProbeRequest>): number[] {
  return ask(changes).points.map(({ activation }) => activation);
}

function findProblem(changes: Partial<ProbeRequest>): { message: string; hint: string | undefined; exitCode: number } {
  try {
    ask(changes);
  } catch (error) {
    if (error instanceof ProblemError) return { message: error.problems[0].message, hint: error.problems[0].hint, exitCode: error.exitCode };
  }
  return expect.fail("no problem was found");
}

describe("a probe of one rule", () => {
  it("over a lever gives an activation that rises by degrees once the gate is open", () => {
    expect(listActivations({})).toEqual([0, 0, 0, 0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(listActivations({ set: { coaching: 0.6 } })).toEqual([0, 0, 0, 0, 0.4, 0.5, 0.6, 0.6, 0.6, 0.6, 0.6]);
  });

  it("gives none where the gate is shut or the resource is not there", () => {
    const sets: ProbeRequest["set"][] = [{ coaching: 1, hours_left: 1 }, { coaching: 1, hours_left: null }, { coaching: 0 }];
    for (const set of sets)
      expect(listActivations({ set })).toEqual(request.values.map(() => 0));
  });

  it("says where the states come to rest after some weeks", () => {
    const { points } = ask({ values: [0, 1], set: { coaching: 1, workload: 0 }, weeks: 1560 });
    // Without guidance hope falls and falls; with all of it it goes to the average of guidance and no workload, 1.
    expect(points[0].after.states["teacher.hope"]).toBeCloseTo(0, 6);
    expect(points[1].after.states["teacher.hope"]).toBeCloseTo(1, 6);
    expect(points[1].after.activation).toBe(1);
  });

  it("says what all else stood at, and why", () => {
    const { vary, assumed } = ask({});
    expect(vary).toBe("school.guidance");
    expect(assumed).toEqual([
      { name: "teacher.hours_left", value: 2, why: "opens the gate" },
      { name: "teacher.coaching", value: 1, why: "told" },
      { name: "teacher.hope", value: 0.5, why: "start" },
      { name: "teacher.workload", value: 0.5, why: "middle" },
    ]);
  });

  it("opens a gate about which nothing was said: words, events, views, shares and shortfalls", () => {
    const { assumed, points } = ask({ cmoc: "watched", vary: "coaching", values: [0, 0.3, 1], set: {} });
    expect(points.map(({ activation }) => activation)).toEqual([0, 0.3, 1]);
    expect(assumed).toEqual([
      { name: "school.style", value: "strict", why: "opens the gate" },
      { name: "tutoring.rapport", value: 0.1, why: "opens the gate" },
      { name: "teacher.experience", value: 0.9, why: "opens the gate" },
      { name: "pupil.mood", value: "high", why: "opens the gate" },
      { name: "school.visit", value: 1, why: "once a week" },
      { name: "teacher.energy", value: 0.6, why: "start" },
    ]);
  });

  it("varies a choice by its words", () => {
    expect(listActivations({ cmoc: "watched", vary: "style", values: ["strict", "open"], set: { coaching: 0.7 } })).toEqual([0.7, 0]);
  });

  it("refuses what it cannot do in a sentence with the next move, and exit code 2", () => {
    expect(findProblem({ cmoc: "tauht" })).toEqual({ message: 'The theory has no CMOC "tauht".', hint: 'Did you mean "taught"?', exitCode: exitCodes.usage });
    expect(findProblem({ vary: "guidence" })).toEqual({
      message: 'The CMOC "taught" reads nothing called "guidence", so nothing would change.',
      hint: 'Did you mean "guidance"?',
      exitCode: exitCodes.usage,
    });
    expect(findProblem({ set: { "teacher.wrkload": 0.2 } }).hint).toBe('Did you mean "teacher.workload"?');
    expect(findProblem({ values: [2] })).toEqual({ message: 'school.guidance cannot be "2".', hint: "It is a number from 0 to 1.", exitCode: exitCodes.usage });
    expect(findProblem({ cmoc: "watched", vary: "style", values: ["opn"], set: {} }).hint).toBe('Did you mean "open"?');
  });

  it.skipIf(!draftIsThere)("opens the gate of every rule of the draft (skipped where ../shared is not there)", () => {
    const { source, vocabulary } = readDraft();
    const draft = checkTheory(source, vocabulary);
    for (const { id, then } of draft.cmocs) {
      const state = then[0].tree.target;
      const { points } = probe(draft, vocabulary, { cmoc: id, vary: `${state.agent}.${state.name}`, values: [0.5], set: {}, weeks: 52 });
      expect(points[0].activation, id).toBeGreaterThan(0);
    }
    const clear = probe(draft, vocabulary, { cmoc: "clear_information", vary: "role_information_staff", values: [0, 0.2, 0.4, 0.6, 0.8, 1], set: {}, weeks: 520 });
    expect(clear.points.map(({ activation }) => activation)).toEqual([0, 0, 0.4, 0.6, 0.8, 1]);
    expect(clear.points[5].after.states["referrer.understanding"]).toBeCloseTo(1, 3);
  });
});
