import { describe, expect, it } from "vitest";
import { flipEffect } from "../../../src/evidence/placebos/flip-effect.js";
import { negateCondition } from "../../../src/evidence/placebos/negate-test.js";

const turn = (times: string): string => `${times}_turned`;

describe("the opposite of an effect", () => {
  it.each([
    ["goodwill falls by share_tired each month", "goodwill rises by share_tired each month"],
    ["knowing rises with presence, by share_met for each chance_to_talk this week", "knowing falls with presence, by share_met for each chance_to_talk this week"],
    ["fit moves share_thought of the way towards induction_quality each month", "fit moves share_thought of the way towards the shortfall of induction_quality each month"],
    ["openness moves share_reopened of the way towards the shortfall of trust each month", "openness moves share_reopened of the way towards trust each month"],
    // 1 less the lower of two is the higher of their shortfalls; 1 less a mean is the mean of the shortfalls.
    ["fit moves share_a of the way towards a and b each month", "fit moves share_a of the way towards the shortfall of a or the shortfall of b each month"],
    ["fit becomes the average of a and the shortfall of b", "fit becomes the average of the shortfall of a and b"],
    ["the odds of referring rise with knowing, up to lift times", "the odds of referring fall with knowing, down to lift_turned times"],
    ["the rate of leaving falls with knowing above its usual level, down to cut times", "the rate of leaving rises with knowing above its usual level, up to cut_turned times"],
  ])("%s", (sentence, opposite) => {
    expect(flipEffect(sentence, turn)).toBe(opposite);
    if (!sentence.startsWith("the ")) expect(flipEffect(opposite, turn)).toBe(sentence);
  });

  it("cannot be said of a gap", () => {
    expect(flipEffect("fit moves share_a of the way towards the gap between a and b each month", turn)).toBeNull();
  });
});

describe("the opposite of a test", () => {
  it.each([
    ["fit is below enough", "fit is at least enough"],
    ["fit is at least enough", "fit is below enough"],
    ["fit is below enough and load is at least much", "fit is at least enough or load is below much"],
    ["employer is vcse", null],
    ["review happens", null],
    ["presence", null],
  ])("%s", (sentence, opposite) => {
    expect(negateCondition(sentence)).toBe(opposite);
  });
});
