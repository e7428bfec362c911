import { expect, it } from "vitest";
import { loadTheory } from "../../src/theory/load-theory.js";
import { readCmoc, readTheory } from "../../src/theory/read-theory.js";
import { readAloud } from "../../src/language/read-aloud.js";
import { gardenersFolder, readGardenersVocabulary } from "./gardeners.js";

const theory = loadTheory(gardenersFolder, readGardenersVocabulary());

it("reads a rule aloud, with its source and its numbers", () => {
  expect(readCmoc(theory.cmocs.find(({ id }) => id === "taught")!, theory.parameters)).toBe(
    `### Taught

Whose reasoning: the gardener's.

Resource. Lessons from those who know.
  It is there as far as this holds: the site's tuition and tools.

Context. There is enough of them, and time to come.
  When the site's tuition is at least 0.4 (enough lessons) and hours left is at least hours wanted.

Mechanism. She sees how it is done.
  Then skill moves 10 % (share learnt) of the way towards the average of the site's tuition and the shortfall of weariness each month.
  Otherwise skill falls by 5 % (share rusted) each month.

Outcome. She digs more and pours less.
  So the odds of digging rise with skill, up to 2 times (more digging).
  And the amount of watering falls with skill above its usual level, down to 0.5 times (less water).

Source: the study "allotments", Chapter 1.

Numbers:
- enough lessons: 0.4, plausibly 0.2 to 0.6 (assumed). Lessons from which one learns.
- share learnt: 0.1, plausibly 0.05 to 0.2 (assumed). Skill gained in a month.
- share rusted: 0.05, plausibly 0.01 to 0.1 (assumed). Skill lost in a month.
- more digging: 2, plausibly 1.5 to 3 (assumed). Odds of digging at full skill.
- less water: 0.5, plausibly 0.3 to 0.8 (assumed). Water taken at full skill.`,
  );
});

it("says whom a rule is about, where it is assumed, and how our reading differs", () => {
  const text = readTheory(theory);
  expect(text).toContain("Whose reasoning: the gardener's, towards one plot.");
  expect(text).toContain("Source: assumed. It is told at the gate.");
  expect(text).toContain("Our reading: We read long years as a context and not as a resource.");
});

it("has every rule under its theme, files and rules in the order in which they were written, and no underscore", () => {
  const text = readTheory(theory);
  expect(text.match(/^##+ .*$/gm)).toEqual([
    "## The committee", "### Open gates", "### After the frost", "## Learning to garden", "### Taught", "### Old hands", "### Heavy ground", "## A place of one's own", "### Knowing the plot",
  ]);
  expect(text).not.toContain("_");
});

it("says once how its numbers are to be read, and sets events apart", () => {
  expect(readTheory(theory).match(/To rise by 20 % is to go a fifth of the way to 1/g)).toHaveLength(1);
  expect(readAloud("trust moves share_heard of the way towards manner_lately for each placement.contact_had this week", { share_heard: { value: 0.07, role: "share" } })).toBe(
    'trust moves 7 % (share heard) of the way towards manner lately for each "contact had" of the placement this week',
  );
  expect(readAloud("review happens and bandwidth is at least time_to_listen", { time_to_listen: { value: 0.4, role: "threshold" } })).toBe('"review" happens and bandwidth is at least 0.4 (time to listen)');
  expect(readAloud("pcn.judged_by is throughput and qualified is no")).toBe('the PCN\'s judged by is "throughput" and qualified is "no"');
  expect(readAloud("the share of cases whose basic_need is open is at least high_need")).toBe('the share of cases whose basic need is "open" is at least high need');
});
