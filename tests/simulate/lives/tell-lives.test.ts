import { describe, expect, test } from "vitest";
import { tellLives } from "../../../src/simulate/lives/tell-lives.js";
import { readWhoseLife, type WhoseLife } from "../../../src/simulate/lives/whose-life.js";
import type { LifeEvent } from "../../../src/simulate/lives/life.js";
import { openSimulator } from "../../../src/simulate/simulator.js";
import { belonging, demonstration, madeUpLevels, scenarioOf, seriesOf, statedValues } from "../demonstration.js";

const baseline = scenarioOf("as-usual");
const inducted = scenarioOf("inducted", { induction_quality: 0.9 });
const leaving = { ...scenarioOf("she leaves"), shocks: [{ what: "departure" as const, week: 5, post: "DEMO-P1" }] };
const plan = { seed: "laws", setting: demonstration, reference: demonstration, theory: belonging, scenarios: [baseline, inducted, leaving], warmUpWeeks: 26, weeks: 30, every: "week" as const };
const batch = { draw: { draw: 0, values: statedValues.values }, settled: madeUpLevels, replicate: 0 };
const names = ["as-usual", "she leaves"];
const tell = (words: string, scenarios = names): ReturnType<typeof tellLives> => tellLives(plan, batch, scenarios, readWhoseLife(words, demonstration) as WhoseLife);
const eventsOf = (told: ReturnType<typeof tellLives>, scenario: string): LifeEvent[] => told!.lives.find((life) => life.scenario === scenario)!.events;

describe("a life told with the log on", () => {
  const stored = openSimulator(plan).run(batch);
  const post = tell("post:DEMO-P1");
  const patient = tell("patient");

  test("looking on changes nothing: every tally is the same to the bit", () => {
    for (const told of [post, patient]) {
      expect(told!.tables.map(({ scenario }) => scenario)).toEqual(names);
      for (const table of told!.tables) expect(table.values).toEqual(stored.find(({ scenario }) => scenario === table.scenario)!.values);
    }
  });

  test("a departure is dated by its week, has no rule to blame, and the stories are one until then", () => {
    const [before, after] = names.map((name) => eventsOf(post, name).filter(({ week }) => week < 5));
    expect(before.length).toBeGreaterThan(5);
    expect(after).toEqual(before);
    const gone = eventsOf(post, "she leaves").find(({ what }) => what === "leaving")!;
    expect(gone.week).toBe(5);
    expect(gone.words).toContain("because the scenario says so");
    expect(gone.acted).toEqual([]);
  });

  test("nobody has contacts while the post is vacant, and first times are told of who comes", () => {
    const events = eventsOf(post, "she leaves");
    const back = events.find(({ what }) => what === "taking_up");
    const until = back?.week ?? plan.weeks;
    expect(events.filter(({ what, week }) => what === "everyday" && week > 5 && week <= until)).toEqual([]);
    if (back !== undefined) expect(events.some(({ what, week }) => what.startsWith("first") && week <= back.week)).toBe(false);
  });

  test("the contacts of all posts, week by week, are those that the run counts", () => {
    const posts = demonstration.networks[0].posts.map(({ id }) => eventsOf(tell(`link_worker ${id}`, ["as-usual"]), "as-usual"));
    const told = Array.from({ length: plan.weeks }, (_, week) => posts.flat().filter((event) => event.week === week && event.what === "everyday").reduce((sum, { counts }) => sum + counts!.contacts, 0));
    const counted = seriesOf(stored[0], "contacts");
    // Of the week in which somebody leaves, those first seen in it belong to nobody any more.
    const left = new Set(posts.flat().filter(({ what }) => what === "leaving").map(({ week }) => week));
    told.forEach((contacts, week) => (left.has(week) ? expect(contacts).toBeLessThanOrEqual(counted[week]) : expect(contacts).toBe(counted[week])));
    expect(counted.reduce((sum, contacts) => sum + contacts, 0)).toBeGreaterThan(100);
  });

  test("a patient's story has an order: a referral before a contact, contacts counted one by one", () => {
    const [practice] = patient!.agent.slice("patient:".length).split("/");
    expect(demonstration.networks[0].practices.map(({ code }) => code)).toContain(practice);
    expect(eventsOf(patient, "as-usual")).not.toEqual(eventsOf(patient, "she leaves"));
    for (const name of names) {
      const words = eventsOf(patient, name).filter(({ what }) => what === "contact").map(({ words: said }) => said);
      const numbers = words.map((said) => Number(/^contact (\d+)/.exec(said)?.[1] ?? 1));
      expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 1) + at));
    }
    expect(tell(patient!.agent)!.lives).toEqual(patient!.lives);
  });

  test("rules that are left out act on nobody", () => {
    const without = { ...plan, scenarios: [{ ...baseline, without: ["strain_to_leaving"] }] };
    const told = tellLives(without, batch, ["as-usual"], readWhoseLife("post:DEMO-P1", demonstration) as WhoseLife)!;
    const acted = told.lives[0].events.flatMap((event) => event.acted.map(({ cmoc }) => cmoc));
    expect(acted.length).toBeGreaterThan(0);
    expect(acted).not.toContain("strain_to_leaving");
    expect(eventsOf(post, "as-usual").flatMap((event) => event.acted.map(({ cmoc }) => cmoc))).toContain("strain_to_leaving");
  });

  test("with no theory a life is told all the same, and nothing acts", () => {
    const told = tellLives({ ...plan, theory: null }, { ...batch, settled: {} }, ["as-usual"], readWhoseLife("post:DEMO-P1", demonstration) as WhoseLife)!;
    expect(told.lives[0].events.length).toBeGreaterThan(10);
    expect(told.lives[0].events.every(({ acted, what }) => acted.length === 0 && !what.startsWith("state"))).toBe(true);
  });
});

describe("whose life", () => {
  const read = (words: string): unknown => readWhoseLife(words, demonstration);
  const [practice] = demonstration.networks[0].practices;

  test("is read in each way of writing", () => {
    expect(read("post:DEMO-P1")).toEqual({ kind: "post", network: 0, post: "DEMO-P1" });
    expect(read("link_worker DEMO-P1")).toEqual({ kind: "post", network: 0, post: "DEMO-P1" });
    expect(read("patient")).toEqual({ kind: "any patient" });
    expect(read(`patient:${practice.code}/17`)).toEqual({ kind: "patient", network: 0, practice: practice.code, ordinal: 17 });
  });

  test("what names nobody is said to be wrong, and how", () => {
    expect(read("DEMO-P1")).toEqual({ wrong: "words" });
    expect(read("post:DEMO-P9")).toMatchObject({ wrong: "post", word: "DEMO-P9" });
    expect(read("patient:NOWHERE/1")).toMatchObject({ wrong: "practice", word: "NOWHERE" });
    for (const ordinal of ["0", "x", `${practice.adults + 1}`]) expect(read(`patient:${practice.code}/${ordinal}`)).toEqual({ wrong: "ordinal", practice: practice.code, adults: practice.adults });
  });
});
