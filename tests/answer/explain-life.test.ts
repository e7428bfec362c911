import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainLife, type ExplainedLife } from "../../src/answer/explain-life.js";
import { foldLife } from "../../src/answer/fold-life.js";
import { sayDate } from "../../src/answer/messages-of-lives.js";
import { presentLife, spellLife } from "../../src/answer/present-life.js";
import { belonging, demonstration, scenarioOf } from "../simulate/demonstration.js";
import { removeRuns, storeRun } from "./stored-run.js";

const plan = { seed: "laws", setting: demonstration, reference: demonstration, theory: belonging, scenarios: [scenarioOf("as-usual"), scenarioOf("inducted", { induction_quality: 1 })], warmUpWeeks: 13, weeks: 30, every: "month" as const };

afterAll(removeRuns);

describe("one life of a stored run", () => {
  let folder = "";
  let life: ExplainedLife;
  beforeAll(async () => {
    folder = await storeRun(plan, 2);
    life = await explainLife(folder, { scenario: "inducted", agent: "post:DEMO-P1", replicate: 1 });
  });

  test("every rule that acted is told in words with its source", () => {
    const acted = new Set(Object.values(life.lives).flatMap((events) => events.flatMap((event) => event.acted.map(({ cmoc }) => cmoc))));
    expect(acted.size).toBeGreaterThan(3);
    expect(Object.keys(life.cmocs).sort()).toEqual([...acted].sort());
    for (const { source, assumed, mechanism, outcome } of Object.values(life.cmocs)) {
      expect(source !== null || assumed !== null).toBe(true);
      expect(mechanism.length * outcome.length).toBeGreaterThan(0);
    }
  });

  test("folded, the everyday of a quarter adds up to that of its weeks", () => {
    const events = life.lives["as-usual"];
    const contacts = (list: typeof events): number => list.reduce((sum, { counts }) => sum + (counts?.contacts ?? 0), 0);
    const folded = foldLife(events);
    expect(contacts(folded)).toBe(contacts(events));
    expect(contacts(events)).toBeGreaterThan(50);
    expect(folded.filter(({ what }) => what === "everyday").length).toBeLessThanOrEqual(3);
  });

  test("two columns to be read, and every event as data", () => {
    const text = presentLife(life);
    expect(text).toMatch(/^Whoever holds DEMO-P1, if the theory "belonging" holds, in draw 0, replicate 1/);
    expect(text).toContain("(the same)");
    expect(text).toContain("year 1, week 1 ");
    expect(text.split("\n").every((line) => line.length <= 130)).toBe(true);
    expect(text).not.toMatch(/NaN|undefined/);
    const { events } = spellLife(life) as { events: { scenario: string; date: string; cmocs: unknown[] }[] };
    expect(events).toHaveLength(life.lives["as-usual"].length + life.lives.inducted.length);
  });

  test("weeks are dated from the first that is simulated", () => {
    expect([0, 11, 51, 52, 155].map(sayDate)).toEqual(["year 1, week 1", "year 1, week 12", "year 1, week 52", "year 2, week 1", "year 3, week 52"]);
  });

  test.each([
    [{ agent: "DEMO-P1" }, "--agent cannot be"],
    [{ agent: "post:DEMO-P7" }, 'no post "DEMO-P7"'],
    [{ agent: "post:DEMO-P1", draw: 1 }, "no draw 1"],
    [{ agent: "post:DEMO-P1", scenario: "inductd" }, 'no scenario "inductd"'],
  ])("%j is refused", async (words, message) => {
    await expect(explainLife(folder, { scenario: "inducted", ...words })).rejects.toThrow(message);
  });

  test("of a run that this version would not make nothing is told", async () => {
    const spoilt = await storeRun({ ...plan, weeks: 9 }, 1, (table) => {
      table.values[table.tallies.indexOf("weeks")] += 1;
    });
    await expect(explainLife(spoilt, { scenario: "inducted", agent: "post:DEMO-P1" })).rejects.toThrow("comes to other numbers");
  });
});
