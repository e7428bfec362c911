import { expect, test } from "vitest";
import { listTooLate } from "../../src/cli/list-too-late.js";
import type { Scenario } from "../../src/scenario/scenario.js";

const bare: Scenario = { name: "late", title: "Late", about: "", changes: [], shocks: [], without: [], hash: "" };
const departure = { what: "departure", post: null, week: 26 } as const;
const change = { lever: "induction_quality", value: 0.9, practices: null, fromWeek: 52 };

test("what comes after the last week is said, since it never happens", () => {
  const late = { ...bare, changes: [change], shocks: [departure] };
  expect(listTooLate([late, late], 26)).toEqual([
    'In "late" the change of induction_quality from week 52 comes after the 26 weeks of this run, so it never happens.\n  Give --weeks 53 or more.',
    'In "late" the departure of week 26 comes after the 26 weeks of this run, so it never happens.\n  Give --weeks 27 or more.',
  ]);
});

test("nothing is said of what happens in the last week or before", () => {
  expect(listTooLate([{ ...bare, changes: [change], shocks: [departure] }], 53)).toEqual([]);
});
