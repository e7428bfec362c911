import { describe, expect, it } from "vitest";
import { compileTheory } from "../../src/compile/compile-theory.js";
import { schoolVocabulary } from "./school-vocabulary.js";
import { bend, compileRules, fillColumns, own, readFact, rises, writeRule, writeTheory } from "./write-rules.js";

describe("a compiled theory", () => {
  it("lists CMOCs and bends in the order of ids, with the bounds of every behaviour that is bent", () => {
    const attend = bend(own("pupil", "attending"), readFact("pupil", "need"), "twice");
    const compiled = compileRules(
      writeRule("zeal", { base: "pupil", so: [rises(own("pupil", "confidence"), "half"), attend, attend] }),
      writeRule("calm", { base: "pupil", so: [attend] }),
    );
    expect(compiled.cmocs).toEqual(["calm", "zeal"]);
    expect(compiled.bends.map(({ key, agent, behaviour }) => [key, agent, behaviour])).toEqual([
      ["calm#0", "pupil", "attending"],
      ["zeal#0", "pupil", "attending"],
      ["zeal#1", "pupil", "attending"],
    ]);
    expect(compiled.bent).toEqual([{ agent: "pupil", behaviour: "attending", floor: 0.4, ceiling: 2.5 }]);
    expect([...compiled.maskWithout(["zeal"])]).toEqual([1, 0]);
  });

  it("runs as the null theory where there is no rule", () => {
    const columns = fillColumns({ pupil: { rows: 2 } });
    const before = structuredClone(columns);
    compileTheory(writeTheory(), schoolVocabulary).open({}, {}).week(columns);
    expect(columns).toEqual(before);
  });

  it("writes no name that anybody chose into generated code: columns are numbers there", () => {
    const nasty = '"]; throw new Error("out"); //';
    const { pupil } = schoolVocabulary.agents;
    const vocabulary = { ...schoolVocabulary, agents: { ...schoolVocabulary.agents, pupil: { ...pupil, states: { [nasty]: { start: 0.5, about: "" } } } } };
    const compiled = compileTheory(writeTheory(writeRule(nasty, { base: "pupil", then: [rises(own("pupil", nasty), nasty)] })), vocabulary);
    for (const kernel of compiled.kernels) for (const made of Object.values(kernel)) expect(String(made)).not.toMatch(/throw|pupil|Error/);
    const columns = fillColumns({ pupil: { rows: 1 } });
    columns.pupil.states[nasty] = Float64Array.of(0);
    compiled.open({ [nasty]: 1 }, {}).week(columns);
    expect(columns.pupil.states[nasty][0]).toBe(1);
  });

  it("refuses a code that is no whole number", () => {
    const mood = readFact("pupil", "mood");
    const rule = (code: number) => writeRule("a", { base: "pupil", context: { node: "when", join: "and", tests: [{ node: "is", left: mood, word: "low", code }] } });
    expect(() => compileRules(rule(1.5))).toThrow("a whole number belongs");
    expect(() => compileRules(rule("0) || (globalThis" as unknown as number))).toThrow("a whole number belongs");
  });

  it("says which column a world forgot", () => {
    const columns = fillColumns({ pupil: { rows: 1 } });
    delete columns.pupil.facts.need;
    const run = compileRules(writeRule("a", { base: "pupil", so: [bend(own("pupil", "attending"), readFact("pupil", "need"), "twice")] })).open({ twice: 2 }, "observing");
    expect(() => run.week(columns)).toThrow("The world keeps no column pupil.need among its facts.");
  });
});
