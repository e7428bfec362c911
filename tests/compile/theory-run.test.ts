import { describe, expect, it } from "vitest";
import type { Columns } from "../../src/vocabulary/columns.js";
import { atLeast, bend, compileRules, each, falls, fillColumns, one, own, readFact, readLever, readState, rises, towards, writeRule } from "./write-rules.js";

const parameters = { half: 0.5, tenth: 0.1, enough: 0.4, twice: 2 };

/** Expected values are worked by hand from GRAMMAR, "What happens in a week". */
describe("a week of a theory", () => {
  it("closes in 52 weeks what twelve months would: a share of a half a month leaves 1 / 4096 of the gap", () => {
    const run = compileRules(writeRule("a", { base: "school", then: [rises(own("school", "trust"), "half")] })).open(parameters, {});
    const columns = fillColumns({ school: { rows: 1, trust: [0] } });
    for (let week = 0; week < 52; week++) run.week(columns);
    expect(columns.school.states.trust[0]).toBeCloseTo(1 - 1 / 4096, 12);
  });

  it("closes for n events 1 - (1 - s)^n, and at a happening s itself", () => {
    const event = { tie: null, agent: "teacher", event: "praise" };
    const rule = writeRule("a", {
      base: "teacher",
      context: { node: "when", join: "and", tests: [{ node: "happens", ...event }] },
      then: [
        { node: "rises", target: own("teacher", "energy"), share: "half", with: null, time: { every: "event", ...event } },
        { node: "rises", target: own("teacher", "hope"), share: "half", with: null, time: { every: "occasion" } },
      ],
    });
    const columns = fillColumns({ teacher: { rows: 3, praise: [0, 1, 3], energy: [0, 0, 0], hope: [0, 0, 0] } });
    compileRules(rule).open(parameters, {}).week(columns);
    expect([...columns.teacher.states.hope]).toEqual([0, 0.5, 0.5]);
    expect(columns.teacher.states.energy[1]).toBe(0.5);
    expect(columns.teacher.states.energy[2]).toBeCloseTo(0.875, 14);
  });

  it("lets `then` act with the activation and `otherwise` with the rest, so that at three tenths a state settles at three tenths", () => {
    const rule = writeRule("a", { base: "teacher", given: readLever("teacher", "coaching"), then: [rises(own("teacher", "hope"), "tenth")], otherwise: [falls(own("teacher", "hope"), "tenth")] });
    const columns = fillColumns({ teacher: { rows: 1, coaching: [0.3], hope: [0.9] } });
    const run = compileRules(rule).open(parameters, {});
    for (let week = 0; week < 2000; week++) run.week(columns);
    expect(columns.teacher.states.hope[0]).toBeCloseTo(0.3, 12);
    expect(run.activation.sum[0] / run.activation.count[0]).toBe(0.3);
  });

  it("reads the same snapshot for every rule: a ripple takes a week", () => {
    const first = writeRule("a", { base: "teacher", then: [rises(own("teacher", "hope"), "half")], so: [towards(own("teacher", "energy"), "half", readState("teacher", "hope"))] });
    const columns = fillColumns({ teacher: { rows: 1, hope: [0.5], energy: [0.5] } });
    const run = compileRules(first).open(parameters, {});
    run.week(columns);
    expect(columns.teacher.states.hope[0]).toBeGreaterThan(0.5);
    expect(columns.teacher.states.energy[0]).toBe(0.5);
    run.week(columns);
    expect(columns.teacher.states.energy[0]).toBeGreaterThan(0.5);
  });

  it("averages what several holders bring: forty do not push forty times", () => {
    const push = writeRule("a", { base: "pupil", so: [towards(one("teacher", "hope"), "half", readFact("pupil", "need"))] });
    const pushed = (needs: number[]): number => {
      const columns = fillColumns({ teacher: { rows: 1, hope: [0.2] }, pupil: { rows: needs.length, need: needs, teacher: needs.map(() => 0) } });
      compileRules(push).open(parameters, {}).week(columns);
      return columns.teacher.states.hope[0];
    };
    expect(pushed(Array.from({ length: 40 }, () => 0.8))).toBeCloseTo(pushed([0.8]), 14);
    expect(pushed([0.8, 0.4])).toBeCloseTo(pushed([0.6]), 14);
    expect(pushed([0.8, NaN])).toBe(pushed([0.8]));
    expect(pushed([NaN])).toBe(0.2);
  });

  it("moves each of many, and nobody who is not there", () => {
    const rule = writeRule("a", { base: "school", so: [rises(each("teachers", "teacher", "hope"), "half")] });
    const columns = fillColumns({ school: { rows: 2, alive: [1, 0], teachers: [[0, 1], [2]] }, teacher: { rows: 3, alive: [1, 0, 1], hope: [0, 0, 0] } });
    const run = compileRules(rule).open(parameters, {});
    run.week(columns);
    expect(columns.teacher.states.hope[0]).toBeCloseTo(0.1478, 4);
    expect([...columns.teacher.states.hope.slice(1)]).toEqual([0, 0]);
    expect(run.activation.count[0]).toBe(1);
  });

  it("bends by M at the far end of the scale, by less at the near end, and by nothing at the usual level", () => {
    const rule = writeRule("a", { base: "pupil", so: [bend(own("pupil", "attending"), readFact("pupil", "need"), "twice")] });
    const columns = fillColumns({ pupil: { rows: 4, need: [1, 0.25, 0, NaN] } });
    compileRules(rule).open(parameters, { "a#0": { usual: 0.25, centre: 1 } }).week(columns);
    // (0 - 0.25) / 0.75 is a third below: 2 to the power of -1/3 is 0.7937.
    expect([...columns.pupil.factors.attending].map((factor) => factor.toFixed(4))).toEqual(["2.0000", "1.0000", "0.7937", "1.0000"]);
  });

  it("bends to one side only where it is said, and divides by the centre", () => {
    const rule = writeRule("a", { base: "pupil", so: [bend(own("pupil", "attending"), readFact("pupil", "need"), "twice", true)] });
    const columns = fillColumns({ pupil: { rows: 2, need: [0, 1] } });
    compileRules(rule).open(parameters, { "a#0": { usual: 0.5, centre: 1.25 } }).week(columns);
    expect(columns.pupil.factors.attending[0]).toBeCloseTo(1 / 1.25, 14);
    expect(columns.pupil.factors.attending[1]).toBeCloseTo(2 / 1.25, 14);
  });

  it("multiplies the lifts of one behaviour and keeps the product within floor and ceiling", () => {
    const rules = ["a", "b"].map((id) => writeRule(id, { base: "pupil", so: [bend(own("pupil", "attending"), readFact("pupil", "need"), "twice")] }));
    const columns = fillColumns({ pupil: { rows: 2, need: [0.75, 1] } });
    compileRules(...rules).open(parameters, { "a#0": { usual: 0.5, centre: 1 }, "b#0": { usual: 0.5, centre: 1 } }).week(columns);
    // Twice the square root of 2, then 4, of which the ceiling of 2.5 is left.
    expect(columns.pupil.factors.attending[0]).toBeCloseTo(2, 14);
    expect(columns.pupil.factors.attending[1]).toBe(2.5);
  });

  it("says what a state becomes, whatever else moves it", () => {
    const rule = writeRule("a", {
      base: "school",
      context: { node: "when", join: "and", tests: [{ node: "happens", tie: null, agent: "school", event: "visit" }] },
      then: [{ node: "becomes", target: own("school", "awareness"), to: { node: "view", how: "average", many: "lessons", agent: "tutoring", of: readFact("tutoring", "closeness"), weight: readFact("tutoring", "days") } }],
    });
    const other = writeRule("b", { base: "school", then: [rises(own("school", "awareness"), "half")] });
    const columns = fillColumns({ school: { rows: 2, visit: [1, 0], awareness: [0.1, 0], lessons: [[0, 1, 2], []] }, tutoring: { rows: 3, alive: [1, 1, 0], closeness: [0.2, 0.8, 0.9], days: [3, 1, 5] } });
    compileRules(rule, other).open(parameters, {}).week(columns);
    // (3 x 0.2 + 1 x 0.8) / 4
    expect(columns.school.states.awareness[0]).toBeCloseTo(0.35, 14);
    expect(columns.school.states.awareness[1]).toBeCloseTo(0.1478, 4);
  });

  it("knows of a row how far its rule is activated, and that a row where nobody is has none", () => {
    const compiled = compileRules(writeRule("a", { base: "pupil", context: atLeast(readFact("pupil", "need"), "enough"), given: readLever("teacher", "coaching", "teacher") }));
    const columns = fillColumns({ teacher: { rows: 1, coaching: [0.7] }, pupil: { rows: 4, alive: [1, 1, 1, 0], need: [0.4, 0.39, 0.9, 0.9], teacher: [0, 0, -1, 0] } });
    const run = compiled.open(parameters, {});
    expect([0, 1, 2, 3].map((row) => run.activationOf(columns, "a", row))).toEqual([0.7, 0, 0, null]);
  });
});

describe("a run of a theory", () => {
  const theory = compileRules(
    writeRule("a", { base: "teacher", then: [rises(own("teacher", "hope"), "tenth")], so: [towards(one("school", "trust"), "tenth", readState("teacher", "hope")), bend(one("school", "inviting"), readState("teacher", "hope"), "twice")] }),
  );
  const settled = { "a#0": { usual: 0.5, centre: 1.01 } };
  const start = (): Columns => fillColumns({ school: { rows: 2 }, teacher: { rows: 3, hope: [0.1, 0.5, 0.9], school: [0, 0, 1] } });

  it("remembers nothing between weeks: one run that serves two branches in turn gives each what its own would", () => {
    const [shared, alone] = [theory.open(parameters, settled), theory.open(parameters, settled)];
    const branches = [start(), start()];
    branches[1].teacher.states.hope.fill(0.7);
    const expected = structuredClone(branches);
    for (let week = 0; week < 10; week++) for (const branch of branches) shared.week(branch);
    for (const columns of expected) for (let week = 0; week < 10; week++) alone.week(columns);
    expect(branches).toEqual(expected);
  });

  it("takes up columns that grew between weeks", () => {
    const run = theory.open(parameters, settled);
    const [grown, fixed] = [start(), start()];
    run.week(fixed);
    run.week(fixed);
    run.week(grown);
    for (const kind of Object.values(grown))
      for (const group of [kind.facts, kind.levers, kind.states, kind.factors, kind.events])
        for (const name of Object.keys(group)) {
          const longer = new Float64Array(50).fill(NaN);
          longer.set(group[name]);
          group[name] = longer;
        }
    run.week(grown);
    expect(grown.school.states.trust.slice(0, 2)).toEqual(fixed.school.states.trust);
    expect(grown.school.factors.inviting.slice(0, 2)).toEqual(fixed.school.factors.inviting);
  });

  it("leaves every lift at 1 while it observes", () => {
    const columns = start();
    columns.school.factors.inviting.fill(3);
    const run = theory.open(parameters, "observing");
    run.week(columns);
    expect([...columns.school.factors.inviting]).toEqual([1, 1]);
  });

  it("settles u as the mean over holders and weeks, and c as the mean over targets of M to the mean exponent", () => {
    const columns = start();
    const run = theory.open(parameters, "observing");
    run.week(columns);
    // x is 0.1, 0.5 and 0.9, so u = 0.5 and w = 0.5; the schools' mean exponents are -0.4 and 0.8.
    const { usual, centre } = run.settleBends()["a#0"];
    expect(usual).toBeCloseTo(0.5, 14);
    expect(centre).toBeCloseTo((0.757858283 + 1.741101127) / 2, 8);
  });

  it("settles a bend that never applied at the middle, dividing by nothing", () => {
    const run = theory.open(parameters, "observing");
    run.week(fillColumns({}));
    expect(run.settleBends()).toEqual({ "a#0": { usual: 0.5, centre: 1 } });
  });

  it("is refused where the draw lacks a parameter or a usual level", () => {
    expect(() => theory.open({ twice: 2 }, settled)).toThrow("no value for the parameter tenth");
    expect(() => theory.open(parameters, {})).toThrow("no usual level for the bend a#0");
  });
});
