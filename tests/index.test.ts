import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { changeScenario, compare, comparePaired, exportRunCsv, loadScenario, loadSetting, loadTheory, measureInequality, ProblemError, readTheory, runKey, simulate, uniform, type Question } from "../src/index.js";

const scratch = mkdtempSync(join(tmpdir(), "realist-library-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const short: Omit<Question, "scenarios"> = { theory: null, replicates: 3, weeks: 13, threads: 1, seed: "an outsider" };

describe("somebody who imports the library", () => {
  test("simulates scenarios by name and compares them", async () => {
    const { folder, batches, kept } = await simulate({ ...short, scenarios: ["as-usual", "narrow-criteria"], folder: join(scratch, "names") });
    expect([batches, kept]).toEqual([3, 0]);
    const { comparisons } = await compare(folder, { metrics: ["referral_rate"] });
    expect(comparisons).toMatchObject([{ metric: "referral_rate", scenario: "narrow-criteria", baseline: "as-usual", group: "all", n_pairs: 3 }]);
    // Of people in need 32 in 100 are allowed instead of 75.
    expect(comparisons[0].estimate).toBeLessThan(0);
    await exportRunCsv(folder, join(scratch, "tidy.csv"));
    expect(existsSync(join(scratch, "tidy.csv"))).toBe(true);
  });

  test("changes a scenario in hand, and gets exactly 0 where nothing is changed", async () => {
    const setting = loadSetting("demonstration");
    const usual = loadScenario("as-usual", setting);
    const same = { ...changeScenario(usual, []), name: "a copy" };
    const { folder } = await simulate({ ...short, setting, baseline: usual, scenarios: [same], folder: join(scratch, "copies") });
    const { comparisons } = await compare(folder);
    for (const { verdict, estimate } of comparisons) expect([verdict, estimate ?? 0]).toEqual(["no difference", 0]);
  });

  test("gets each mistake as a ProblemError with a hint", async () => {
    const misspelt = await simulate({ ...short, scenarios: ["narow-criteria"], folder: join(scratch, "none") }).catch((fault: unknown) => fault);
    expect(misspelt).toBeInstanceOf(ProblemError);
    expect((misspelt as ProblemError).problems[0].hint).toBe('Did you mean "narrow-criteria"?');
    expect(existsSync(join(scratch, "none"))).toBe(false);
    expect(() => loadTheory("belonging-too")).toThrow(ProblemError);
  });

  test("cannot give two scenarios one name", async () => {
    const usual = loadScenario("as-usual");
    const other = changeScenario(usual, [{ lever: "induction_quality", value: 1, practices: null, fromWeek: 0 }]);
    await expect(simulate({ ...short, scenarios: [other], folder: join(scratch, "twice") })).rejects.toThrow('Two scenarios of the run are named "as-usual"');
  });

  test("reads a theory aloud; the theory with no rule is null", () => {
    const theory = loadTheory("belonging")!;
    expect(readTheory(theory)).toContain(theory.title);
    expect(loadTheory("null")).toBe(null);
  });

  test("has the statistics and the luck at hand (draw means 3 and 6; the uniform number of a key is always the same)", () => {
    expect(comparePaired([[3, 5], [6, 8]], [[1, 1], [1, 1]]).estimate).toBe(4.5);
    expect(measureInequality([0.5, 0.4], [10, 10], "other").gap).toBeCloseTo(0.1, 12);
    const { k0, k1 } = runKey("any text", 0, 0);
    expect(uniform(k0, k1, 7, 0)).toBe(uniform(k0, k1, 7, 0));
  });

  test("finds it under the name of the package, in plain JavaScript", () => {
    const script = 'const realist = await import("realist"); console.log(typeof realist.simulate, typeof realist.compare, realist.exponential(0.5));';
    expect(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" })).toBe("function function 0.6931471805599453\n");
  });
});
