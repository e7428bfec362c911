import { describe, expect, it } from "vitest";
import { parseCondition } from "../../src/language/parse-condition.js";
import { parseEffect } from "../../src/language/parse-effect.js";
import { printCondition, printEffect } from "../../src/language/print-sentence.js";
import { checkTheory } from "../../src/theory/check-theory.js";
import { draftIsThere, readDraft } from "./draft.js";

describe.skipIf(!draftIsThere)("the thirty rules of the draft (skipped where ../shared is not there)", () => {
  it("are checked without a problem, each with its base", () => {
    const { source, vocabulary } = readDraft();
    const theory = checkTheory(source, vocabulary);
    expect(theory.cmocs).toHaveLength(30);
    const bases = Object.fromEntries(theory.cmocs.filter(({ about }) => about !== null).map(({ id, base }) => [id, base]));
    expect(bases).toEqual({ being_there: "relationship", both_ways: "relationship", experience_known: "relationship", hearing_back: "relationship", team_shares_lists: "acquaintance" });
  });

  it("are the only spelling of their trees", () => {
    const { source, vocabulary } = readDraft();
    for (const cmoc of checkTheory(source, vocabulary).cmocs) {
      for (const line of [cmoc.given, cmoc.context]) if (line !== null) expect(printCondition(parseCondition(line.text))).toBe(line.text);
      for (const { text } of [...cmoc.then, ...cmoc.otherwise, ...cmoc.so]) expect(printEffect(parseEffect(text))).toBe(text);
    }
  });

  it("resolve a name to the tie first and to the actor after it", () => {
    const { source, vocabulary } = readDraft();
    const byId = Object.fromEntries(checkTheory(source, vocabulary).cmocs.map((cmoc) => [cmoc.id, cmoc]));
    expect(byId.hearing_back.then[0].tree).toMatchObject({ aim: { agent: "relationship", tie: null, name: "benefit_reported" } });
    expect(byId.evidence_of_use.then[0].tree).toMatchObject({ aim: { agent: "referrer", tie: null, name: "benefit_reported" } });
    expect(byId.hearing_back.so[0].tree).toMatchObject({ target: { reach: "one", tie: "referrer", agent: "referrer", name: "referring" } });
    expect(byId.asked_first.so[0].tree).toMatchObject({ target: { reach: "many", tie: "placements", agent: "placement", name: "adjustment" } });
  });
});
