import { describe, expect, it } from "vitest";
import { parseTests } from "../../../src/evidence/theory-tests/read-tests.js";
import { runTest, type Outcome } from "../../../src/evidence/theory-tests/run-test.js";
import { ProblemList } from "../../../src/problem/problem-list.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

const theory = loadTheory("models/belonging", vocabulary);

/** Outcomes of the one test in a text. */
function run(text: string): Outcome[] {
  const problems = new ProblemList();
  const [only] = parseTests(text, "own.txt", theory, vocabulary, problems);
  problems.throwIfAny();
  return runTest(only, theory, vocabulary);
}

describe("a run of one test", () => {
  it("closes shares of gaps as months do", () => {
    // Told in full: of the gap of 0.8 there is left 0.8 times (1 - share) to the twelfth.
    let gap = 0.8;
    for (let month = 0; month < 12; month++) gap *= 1 - theory.parameters.share_learnt.value;
    const wanted = String(Math.round((1 - gap) * 1000) / 1000);
    const [outcome] = run("clear_information: all of it\n  given a referrer whose practice.role_information_staff is 1 and understanding is 0.2\n  after 1 year\n  expect understanding to have risen\n");
    expect(outcome).toMatchObject({ met: true, found: `it went from 0.2 to ${wanted}` });
  });

  it("says of each expectation that is not met what came", () => {
    const outcomes = run(
      [
        "clear_information: all wrong",
        "  given a referrer whose practice.role_information_staff is 0 and understanding is 0",
        "  after 6 months",
        "  expect the rule to act",
        "  expect understanding to be above 0.5",
        "  expect the odds of referring to have risen",
        "  expect understanding to be higher than where understanding is 0",
      ].join("\n"),
    );
    expect(outcomes.map(({ met, found }) => [met, found])).toEqual([
      [false, "it acted in none of the 26 weeks"],
      [false, "it went from 0 to 0"],
      [false, "it is 1 times what it was"],
      [false, "it is 0 here and 0 there"],
    ]);
  });

  it("takes a change of less than a hundredth for none", () => {
    // share_weary of overwhelm 0.3 in a week is about 0.0007.
    const [outcome] = run("nobody_mends_it: a week\n  given a link_worker whose placements.open_problems is 0 and placements.days is 1 and overwhelm is 0.3\n  after 1 week\n  expect intention_to_leave to have stayed as it was\n");
    expect(outcome.met).toBe(true);
  });

  it("lets what happens once happen in the first week of its stretch only", () => {
    // One report moves credibility by share_convinced of the gap; nothing is lost, since the rule acts in full.
    const given = "given a referrer whose reports_lately is 5 and benefit_reported is 1 and credibility is 0";
    const [once, later] = run(`evidence_of_use: one report\n  ${given} and report_heard happens once\n  after 10 weeks\n  expect credibility to have risen\n  then report_heard happens once\n  after 10 weeks\n  expect credibility to have risen\n`);
    const share = theory.parameters.share_convinced.value;
    expect(once.found).toBe(`it went from 0 to ${Math.round(share * 1000) / 1000}`);
    expect(later.found).toBe(`it went from ${Math.round(share * 1000) / 1000} to ${Math.round((1 - (1 - share) * (1 - share)) * 1000) / 1000}`);
  });

  it("keeps states from one stretch to the next where nothing is said of them", () => {
    const [first, second] = run("clear_information: on and on\n  given a referrer whose practice.role_information_staff is 1 and understanding is 0.2\n  after 6 months\n  expect understanding to have risen\n  after 6 months\n  expect understanding to have risen\n");
    expect(second.found.split(" ")[3]).toBe(first.found.split(" ")[5]);
  });
});
