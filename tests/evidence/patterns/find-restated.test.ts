import { describe, expect, it } from "vitest";
import { isMostlyGone, listCiting } from "../../../src/evidence/patterns/find-restated.js";
import { judgePattern, type JudgedPattern } from "../../../src/evidence/patterns/judge-pattern.js";
import type { Statement } from "../../../src/register/register.js";
import type { Theory } from "../../../src/theory/rule.js";
import { bench, makePattern, makeTrials } from "./made-up.js";

const order = makePattern("eggs under high is above eggs under low");
const level = makePattern("eggs under high is above 0.2");

/** What is judged of trials with so many eggs of 100 hens under high; under low there are 20. */
const judge = (pattern: typeof order, counts: readonly number[]): JudgedPattern =>
  judgePattern(pattern, makeTrials(pattern, counts.map((count) => [{ high: () => ({ eggs: count }), low: () => ({ eggs: 20 }) }])), bench);

describe("what is left of a pattern without some rules", () => {
  it("is less than half where a difference has shrunk to less than half, though it may still hold", () => {
    const whole = judge(order, [60, 60]);
    // A difference of 0.4, of which 0.15 or 0.25 is left.
    expect(judge(order, [35, 35]).verdict).not.toBe("failed");
    expect(isMostlyGone(order.holds!.tree, whole, judge(order, [35, 35]))).toBe(true);
    expect(isMostlyGone(order.holds!.tree, whole, judge(order, [45, 45]))).toBe(false);
    // Turned round is gone too.
    expect(isMostlyGone(order.holds!.tree, whole, judge(order, [5, 5]))).toBe(true);
  });

  it("is less than half where a level holds less than half as often", () => {
    const whole = judge(level, [30, 30, 30, 30]);
    expect(isMostlyGone(level.holds!.tree, whole, judge(level, [30, 10, 10, 10]))).toBe(true);
    expect(isMostlyGone(level.holds!.tree, whole, judge(level, [30, 30, 10, 10]))).toBe(false);
  });

  it("cannot be less than what was not there", () => {
    expect(isMostlyGone(level.holds!.tree, judge(level, [10]), judge(level, [10]))).toBe(false);
  });
});

describe("the rules that cite a pattern's passage", () => {
  const rule = (id: string, study: string, where: string): Theory["cmocs"][number] => ({ id, source: { study, where } }) as Theory["cmocs"][number];
  const theory = { cmocs: [rule("a", "farm", "Table 1; Results, Theme 2"), rule("b", "farm", "Table 2"), rule("c", "other", "Results, theme 2"), rule("d", "farm", "Annex"), rule("e", "farm", "Annex")] } as Theory;
  const statement = { id: "F1", study: "farm", place: "Results, theme 2", bearsOn: [{ cmoc: "d", stance: "supports", writtenFrom: true }, { cmoc: "e", stance: "supports", writtenFrom: false }] } as unknown as Statement;

  it("are those of the same place in the same study, and those written from its statement, not all on which it bears", () => {
    expect(listCiting(order, theory, new Map([["F1", statement]]))).toEqual(["a", "d"]);
  });

  it("are none where there is no register", () => {
    expect(listCiting(order, theory, null)).toEqual([]);
  });
});
