import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { realist } from "./realist.js";

/** A copy of the shipped theory with one file changed. */
function copyTheory(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "a theory "));
  cpSync("models/belonging", folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  return folder;
}

describe("theory audit", () => {
  test("finds no claim of the shipped theory that does not hold", () => {
    const { code, out } = realist(["theory", "audit", "--json"]);
    const { checks, assumptions, lifts, responses } = JSON.parse(out) as { checks: { verdict: string }[]; assumptions: { parameters: { name: string; sentences: number }[] }; lifts: { least: number; most: number; floor: number }[]; responses: { own: { weeks: number | null }[] }[] };
    expect(checks.filter(({ verdict }) => verdict === "failed")).toEqual([]);
    expect(code).toBe(0);
    expect(assumptions.parameters.every(({ sentences }) => sentences > 0)).toBe(true);
    expect(lifts.every(({ least, most }) => least <= 1 && most >= 1)).toBe(true);
    expect(responses.flatMap(({ own }) => own).every(({ weeks }) => weeks !== null && weeks > 0)).toBe(true);
  });

  test("ends with 5 where a number rests on evidence that is not there, and says which", () => {
    const folder = copyTheory("parameters.yaml", (text) => text.replace("basis: assumed,", "basis: F99,"));
    const { code, out } = realist(["theory", "audit", folder]);
    expect(code).toBe(5);
    expect(out).toMatch(/failed {3}statements named as a basis are in the register\n +\w+ names F99/);
  });

  test("is for the theory null nothing to look at", () => {
    expect(realist(["theory", "audit", "null"])).toMatchObject({ code: 0 });
  });
});

describe("trace", () => {
  test("goes from a rule to its study, statements, numbers and metrics", () => {
    const [rule] = JSON.parse(realist(["theory", "list", "--json"]).out) as { id: string; source: { study: string } }[];
    const trace = JSON.parse(realist(["trace", "--cmoc", rule.id, "--json"]).out) as { cmoc: string; study: { id: string }; statements: { id: string }[]; parameters: { name: string; basis: string }[]; reaches: { metric: string; after_weeks: number }[] };
    expect([trace.cmoc, trace.study.id]).toEqual([rule.id, rule.source.study]);
    expect(trace.statements.length).toBeGreaterThan(0);
    expect(trace.parameters.every(({ basis }) => basis !== "")).toBe(true);
    expect(trace.reaches.every(({ after_weeks: weeks }) => Number.isInteger(weeks))).toBe(true);
    // And back: each of its statements leads to the rule.
    const back = JSON.parse(realist(["trace", "--evidence", trace.statements[0].id, "--json"]).out) as { statements: { cmocs: { cmoc: string }[] }[] };
    expect(back.statements[0].cmocs.map(({ cmoc }) => cmoc)).toContain(rule.id);
  });

  test("reads a statement aloud, and a study with all that it says", () => {
    expect(realist(["trace", "--evidence", "N12"]).out).toMatch(/high 56\.2, low 24\.5[\s\S]*caveat[\s\S]*use +calibration/);
    expect(realist(["trace", "--evidence", "early_implementation"]).out.match(/^[A-Z]+\d+ {2}/gm)).toHaveLength(8);
  });

  test("starts from one thing, and meets an unknown one with the nearest", () => {
    expect(realist(["trace"])).toMatchObject({ code: 2, out: "" });
    expect(realist(["trace", "--cmoc", "a", "--evidence", "F01"]).code).toBe(2);
    const unknown = realist(["trace", "--evidence", "F100"]);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('Did you mean "F10"?')]);
  });
});

describe("theory diff and log", () => {
  test("diff lists just what changed", () => {
    const folder = copyTheory("parameters.yaml", (text) => text.replace(/^(share_vexed: \{value: )[\d.]+/m, "$10.2"));
    expect(realist(["theory", "diff", "belonging", folder]).out).toMatch(/\n\nNumbers\n\n {2}share_vexed\n {4}value: [\d.]+ → 0\.2\n$/);
    expect(realist(["theory", "diff", folder, folder]).out).toBe("Nothing changed.\n");
    const { same, parameters, cmocs } = JSON.parse(realist(["theory", "diff", "belonging", folder, "--json"]).out) as { same: boolean; parameters: { changed: object[] }; cmocs: object };
    expect([same, parameters.changed.length, cmocs]).toEqual([false, 1, { added: [], removed: [], changed: [] }]);
  });

  test("log tells each change with its evidence, and which version it has come to", () => {
    const { theory, refinements } = JSON.parse(realist(["theory", "log", "--json"]).out) as { theory: { hash: string }; refinements: { date: string; why: string }[] };
    expect(refinements.map(({ date }) => date)).toEqual(refinements.map(({ date }) => date).sort());
    expect(realist(["theory", "log"]).out.replace(/\s+/g, " ")).toContain(`has the hash ${theory.hash}`);
  });

  test("check refuses a log and evidence that are wrong, with the place", () => {
    const log = copyTheory("refinements.yaml", (text) => text.replace("2026-11-20", "2026-11-31"));
    expect(realist(["check", log])).toMatchObject({ code: 3, err: expect.stringContaining('"2026-11-31" is not a day of the calendar.') as string });
    const evidence = copyTheory("evidence/two-sides.yaml", (text) => text.replace("stance: supports", "stance: suports"));
    expect(realist(["check", join(evidence, "evidence", "two-sides.yaml")])).toMatchObject({ code: 3, err: expect.stringContaining('Did you mean "supports"?') as string });
  });
});
